internal import EventModel

/// What the command line prints as JSON. Names and shapes are part of the program's interface.
enum Printed {
    struct PersonRow: Encodable {
        let id: String
        let name: String
        let aliases: [String]
        let description: String
        let events: Int
        let first: String?
        let last: String?
        let roles: [String: Int]

        init(_ summary: PersonSummary) {
            id = summary.person.id.name
            name = summary.person.name
            aliases = summary.person.aliases + summary.person.weakAliases
            description = summary.person.description
            events = summary.events
            first = summary.first?.date?.text
            last = summary.last?.date?.text
            roles = Dictionary(summary.roles.map { ($0.role, $0.events) }, uniquingKeysWith: +)
        }
    }

    struct ParagraphRow: Encodable {
        let article: String
        let publisher: String
        let published: String?
        let paragraph: Int
        let text: String
        let matches: [[Int]]
        let events: [String]

        init(_ hit: ParagraphHit) {
            article = hit.article.id.name
            publisher = hit.article.sourceName
            published = hit.article.published?.date.text
            paragraph = hit.paragraph
            text = hit.text
            matches = hit.matches.map { [$0.lowerBound, $0.upperBound] }
            events = hit.events.map(\.name)
        }
    }
}
