internal import EventModel
internal import LibraryFiles

/// Articles and people that an event names are in the library.
struct LinkRule: EventRule {
    func remarks(on event: Event, in context: CheckContext) -> [Remark] {
        var remarks: [Remark] = []
        for (index, citation) in event.citations.enumerated() where context.articles[citation.article] == nil {
            remarks.append(
                Remark(
                    rule: "unknown-article", severity: .error, field: .article(index),
                    message: "there is no article \(citation.article)"))
        }
        for (index, participation) in event.people.enumerated() where !context.people.contains(participation.person) {
            remarks.append(
                Remark(
                    rule: "unknown-person", severity: .error, field: .person(index),
                    message: "there is no person \(participation.person) in people.yaml"))
        }
        return remarks
    }
}
