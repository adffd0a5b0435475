internal import EventModel
internal import LibraryFiles

/// Claims can be compared: a date is a date, and a count has a unit where there are several.
struct ClaimRule: EventRule {
    func remarks(on event: Event, in context: CheckContext) -> [Remark] {
        let units = Dictionary(grouping: event.attributedClaims.map(\.claim), by: \.property.folded).mapValues {
            Set($0.compactMap(\.unit?.folded)).sorted()
        }
        var remarks: [Remark] = []
        for (index, citation) in event.citations.enumerated() {
            for (number, claim) in citation.claims.enumerated() {
                let field = EventField.claim(index, number)
                if let remark = date(claim, citation, field, context) { remarks.append(remark) }
                if let remark = unit(claim, units[claim.property.folded] ?? [], field) { remarks.append(remark) }
            }
        }
        return remarks
    }

    /// A wrong weekday is another rule's matter.
    private func date(_ claim: Claim, _ citation: Citation, _ field: EventField, _ context: CheckContext) -> Remark? {
        guard claim.property.folded == "date", !WeekdayRule.isMisdated(claim, citation, context) else { return nil }
        do throws(EDTFError) {
            _ = try EDTFDate(reading: claim.value)
            return nil
        } catch {
            return Remark(
                rule: "unclear-date", field: field,
                message: "“\(claim.value.clipped)” cannot be compared as a date: \(error.reason)")
        }
    }

    private func unit(_ claim: Claim, _ units: [String], _ field: EventField) -> Remark? {
        guard claim.unit == nil, units.count > 1 else { return nil }
        return Remark(
            rule: "unknown-unit", field: field,
            message: "“\(claim.value.clipped)” has no unit, and \(claim.property) is counted in "
                + units.joined(separator: " and in "))
    }
}
