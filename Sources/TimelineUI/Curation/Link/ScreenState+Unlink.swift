internal import EventModel
internal import Terminal

extension ScreenState {
    /// Takes the paragraph under the cursor out of the event shown; where it is cited more than once, asks what.
    mutating func unlink() -> [Effect] {
        guard let paragraph = paragraphToCurate(), let event = eventUnderCursor()?.event else { return [] }
        let place = Citation(article: article.source ?? "", paragraph: paragraph.ordinal)
        let cited = event.citations.filter { $0.isSameParagraph(as: place) }
        guard event.status == .confirmed || cited.count < event.citations.count || cited.isEmpty else {
            message = Message("This suggestion cites nothing else: x rejects it")
            return []
        }
        guard let first = cited.first else {
            message = Message("The event shown is not linked to this paragraph")
            return []
        }
        guard cited.count > 1 else { return unlink(first) }
        return open(
            ChoicePanel(
                title: "What is taken out of the event?",
                hint: "unlink, with its claims" + (event.status == .suggested ? "; accepts the suggestion" : ""),
                choices: cited.map { .init(label: $0.label, target: .citation($0)) }))
    }

    mutating func unlink(_ citation: Citation) -> [Effect] {
        guard let record = event, let row = timeline.current?.event, row.id == record.id else { return [] }
        let edit = Edit.changing(MarkedEvent(row, record: record)) { [.unlink(citation, from: $0)] }
        return [.edit(.perform(edit, seen: [record.event].inFiles))]
    }
}

extension Citation {
    /// "“closed on Friday” · date, cracks".
    var label: String {
        let words = selector.map { "“\($0.exact)”" } ?? (paragraph == 0 ? "the headline" : "the whole paragraph")
        return claims.isEmpty ? words : words + " · " + claims.map(\.property).joined(separator: ", ")
    }
}
