internal import EventModel
internal import LibraryFiles

/// An event has sources, each passage once.
struct CitationRule: EventRule {
    func remarks(on event: Event, in context: CheckContext) -> [Remark] {
        guard !event.citations.isEmpty else {
            return [
                Remark(rule: "event-without-source", severity: .note, message: "\(event.id) names no source")
            ]
        }
        var seen: Set<Citation> = []
        return event.citations.enumerated().compactMap { index, citation in
            guard !seen.insert(citation).inserted else { return nil }
            return Remark(
                rule: "duplicate-source", field: .citation(index),
                message:
                    "\(context.name(of: citation.article)), paragraph \(citation.paragraph), is cited like this already"
            )
        }
    }
}
