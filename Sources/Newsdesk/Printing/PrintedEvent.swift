internal import EventModel

extension Printed {
    /// One event with its passages and disagreements.
    struct EventPage: Encodable {
        struct Role: Encodable {
            let person: String
            let name: String
            let role: String?
        }

        struct Claim: Encodable {
            let property: String
            let value: String
            let unit: String?
            let asOf: String?
            let attributedTo: String?
        }

        struct Passage: Encodable {
            let article: String
            let publisher: String?
            let published: String?
            let paragraph: Int
            let text: String?
            let quote: String?
            let quoted: [Int]?
            let claims: [Claim]
        }

        struct Side: Encodable {
            let value: String
            let sources: [String]
            let attributedTo: [String]
        }

        struct Disagreement: Encodable {
            let property: String
            let unit: String?
            let kind: String
            let state: String
            let open: Bool
            let sides: [Side]
        }

        let id: String
        let title: String
        let date: String?
        let time: String?
        let zone: String?
        let place: String?
        let status: String
        let tags: [String]
        let people: [Role]
        let notes: String
        let passages: [Passage]
        let discrepancies: [Disagreement]

        init(_ record: EventRecord, zone libraryZone: String?) {
            let event = record.event
            id = event.id.name
            title = event.title
            date = event.date?.text
            time = event.time?.description
            zone = event.time == nil ? nil : event.zone ?? libraryZone
            place = event.place
            status = event.status.rawValue
            tags = event.tags
            people = event.people.map { part in
                Role(
                    person: part.person.name, name: record.people[part.person]?.name ?? part.person.name,
                    role: part.role)
            }
            notes = event.notes
            passages = record.passages.map(Passage.init)
            discrepancies = record.discrepancies.map(Disagreement.init)
        }
    }
}

extension Printed.EventPage.Passage {
    init(_ passage: Passage) {
        article = passage.citation.article.name
        publisher = passage.article?.sourceName
        published = passage.article?.published?.date.text
        paragraph = passage.citation.paragraph
        text = passage.text
        quote = passage.citation.selector?.exact
        quoted = passage.quoted.map { [$0.lowerBound, $0.upperBound] }
        claims = passage.citation.claims.map { claim in
            Printed.EventPage.Claim(
                property: claim.property, value: claim.value, unit: claim.unit, asOf: claim.asOf?.text,
                attributedTo: claim.attributedTo)
        }
    }
}

extension Printed.EventPage.Disagreement {
    init(_ discrepancy: Discrepancy) {
        property = discrepancy.property
        unit = discrepancy.unit
        kind = discrepancy.kind.rawValue
        open = discrepancy.isOpenDispute
        state =
            switch discrepancy.state {
            case .open: "open"
            case .resolved: "resolved"
            case .reopened: "reopened"
            }
        sides = discrepancy.sides.map { side in
            Printed.EventPage.Side(
                value: side.value, sources: side.sources.map(\.name),
                attributedTo: Set(side.claims.compactMap(\.claim.attributedTo)).sorted())
        }
    }
}
