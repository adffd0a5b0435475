internal import EventModel
internal import LibraryFiles

/// Decisions still hold, decide on something, and agree with what the event says.
struct ResolutionRule: EventRule {
    func remarks(on event: Event, in context: CheckContext) -> [Remark] {
        guard !event.resolutions.isEmpty else { return [] }
        let discrepancies = event.discrepancies(in: context.claims)
        return event.resolutions.compactMap { resolution in
            mismatch(resolution, event, context) ?? idle(resolution, event) ?? reopened(resolution, discrepancies)
                ?? outdated(resolution, event)
        }
    }

    private func remark(_ rule: String, _ resolution: Resolution, _ message: String) -> Remark {
        Remark(rule: rule, field: .resolution(resolution.property), message: message)
    }

    private func mismatch(_ resolution: Resolution, _ event: Event, _ context: CheckContext) -> Remark? {
        let property = resolution.property.folded
        guard let conclusion = Conclusion.all(of: event).first(where: { $0.property == property }) else { return nil }
        let kept = Claim(property: property, value: resolution.keep)
        guard conclusion.claim.contradicts(kept, in: context.claims) else { return nil }
        var remark = remark(
            "unheeded-decision", resolution,
            "the decision keeps \(resolution.keep), but the event's \(property) is \(conclusion.claim.value)")
        remark.severity = conclusion.severity
        return remark
    }

    private func idle(_ resolution: Resolution, _ event: Event) -> Remark? {
        let isClaimed = event.attributedClaims.contains { $0.claim.property.folded == resolution.property.folded }
        return isClaimed
            ? nil : remark("idle-decision", resolution, "no source says anything of \(resolution.property)")
    }

    private func reopened(_ resolution: Resolution, _ discrepancies: [Discrepancy]) -> Remark? {
        for case .reopened(resolution, let why) in discrepancies.map(\.state) {
            return remark(
                "reopened-decision", resolution, "the decision on \(resolution.property) is open again: \(why)")
        }
        return nil
    }

    /// Where the sources agree now, no dispute tells that they said something else.
    private func outdated(_ resolution: Resolution, _ event: Event) -> Remark? {
        let said = Set(event.attributedClaims.map(\.fingerprint))
        guard let gone = resolution.weighed.first(where: { !said.contains($0) }) else { return nil }
        return remark(
            "reopened-decision", resolution,
            "the decision on \(resolution.property) rests on what is no longer said: \(gone)")
    }
}
