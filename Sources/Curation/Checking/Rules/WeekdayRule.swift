internal import EventModel
internal import LibraryFiles

/// The weekday that a source writes is the one of its date.
struct WeekdayRule: EventRule {
    func remarks(on event: Event, in context: CheckContext) -> [Remark] {
        var remarks: [Remark] = []
        for (index, citation) in event.citations.enumerated() {
            for (number, claim) in citation.claims.enumerated() where Self.isMisdated(claim, citation, context) {
                guard event.resolution(on: claim.property) == nil else { continue }
                remarks.append(remark(claim, citation, .claim(index, number), context))
            }
        }
        return remarks
    }

    /// A claim disputes itself where the weekday written with its date is another day's.
    static func isMisdated(_ claim: Claim, _ citation: Citation, _ context: CheckContext) -> Bool {
        var alone = citation
        alone.claims = [claim]
        let event = Event(id: "", title: "", citations: [alone])
        return event.discrepancies(in: context.claims).contains { $0.kind == .possibleTypo }
    }

    private func remark(_ claim: Claim, _ citation: Citation, _ field: EventField, _ context: CheckContext) -> Remark {
        let isInQuote = (try? EDTFDate(claim.value)) != nil
        let words = isInQuote ? citation.selector?.exact ?? claim.value : claim.value
        let name = context.name(of: citation.article)
        return Remark(
            rule: "wrong-weekday", field: field,
            message: "\(name) writes “\(words.clipped)”, but \(weekday(of: claim))")
    }

    private func weekday(of claim: Claim) -> String {
        do throws(EDTFError) {
            let date = try EDTFDate(reading: claim.value)
            return date.lower.map { "\(date.text) is a \($0.weekday.english)" } ?? "the weekday is another"
        } catch {
            return error.reason
        }
    }
}
