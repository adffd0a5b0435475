internal import EventModel
internal import LibraryFiles

/// What the curator concludes is said by a source, or decided with a reason.
///
/// Sources may disagree; a conclusion has to agree with one of them at least. One that is more exact than all of them
/// is a note.
struct ConclusionRule: EventRule {
    func remarks(on event: Event, in context: CheckContext) -> [Remark] {
        Conclusion.all(of: event).flatMap { conclusion in
            let claims = event.attributedClaims.filter { $0.claim.property.folded == conclusion.property }
            guard !claims.isEmpty, event.resolution(on: conclusion.property) == nil else { return [Remark]() }
            return [unsupported(conclusion, claims, context), tooExact(conclusion, claims)].compactMap { $0 }
        }
    }

    private func unsupported(
        _ conclusion: Conclusion, _ claims: [AttributedClaim], _ context: CheckContext
    ) -> Remark? {
        guard claims.allSatisfy({ conclusion.claim.contradicts($0.claim, in: context.claims) }) else { return nil }
        let name = conclusion.property
        return Remark(
            rule: "unsupported-\(name)", severity: conclusion.severity, field: conclusion.field,
            message: "no source says the \(name) \(conclusion.claim.value): \(Self.list(claims, context))")
    }

    private func tooExact(_ conclusion: Conclusion, _ claims: [AttributedClaim]) -> Remark? {
        guard conclusion.field == .date, let date = try? EDTFDate(conclusion.claim.value) else { return nil }
        let isVaguer = claims.allSatisfy { (try? EDTFDate($0.claim.value))?.relation(to: date) == .contains }
        guard isVaguer else { return nil }
        let said = Set(claims.map(\.claim.value)).sorted().joined(separator: ", ")
        return Remark(
            rule: "more-exact-date", severity: .note, field: .date,
            message: "the date \(date.text) is more exact than any source says: \(said)")
    }

    /// `Courier (courier) says 2024-03-04, Gazette (gazette) 2024-03-05`; reprints and repetitions once.
    private static func list(_ claims: [AttributedClaim], _ context: CheckContext) -> String {
        var said: [String] = []
        for claim in claims {
            let verb = said.isEmpty ? "says " : ""
            let name = context.name(of: context.claims.origin(of: claim.article))
            let text = "\(name) \(verb)\(claim.claim.value)"
            if !said.contains(text), !said.contains("\(name) says \(claim.claim.value)") { said.append(text) }
        }
        return said.joined(separator: ", ")
    }
}

/// A property of an event that the curator concludes from claims.
struct Conclusion {
    var property: String
    var field: EventField
    var severity: Finding.Severity
    /// The conclusion in the form of a claim.
    var claim: Claim

    /// Date, time and place, as far as the event has them. A place can be named in so many words that it is a note.
    static func all(of event: Event) -> [Conclusion] {
        [
            conclusion("date", .date, .error, event.date?.text),
            conclusion("time", .time, .error, event.time?.description),
            conclusion("place", .place, .note, event.place),
        ].compactMap { $0 }
    }

    private static func conclusion(
        _ property: String, _ field: EventField, _ severity: Finding.Severity, _ value: String?
    ) -> Conclusion? {
        value.map {
            Conclusion(
                property: property, field: field, severity: severity, claim: Claim(property: property, value: $0))
        }
    }
}
