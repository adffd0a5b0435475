public import EventModel

extension JSONValue {
    /// An event with everything that is known of it, as `list`, `show` and `export` print it. Names and shapes are part of
    /// the program's interface.
    public static func event(_ record: EventRecord, zone: String?) -> JSONValue {
        let event = record.event
        let words = EventWords(record: record, zone: zone)
        return .object([
            "id": .string(event.id.name), "title": .string(event.title), "status": .string(event.status.rawValue),
            "planned": .bool(event.isPlanned),
            "date": .text(event.date?.text), "from": .text(event.date?.lower.map { EDTFDate($0).text }),
            "to": .text(event.date?.upper.map { EDTFDate($0).text }),
            "time": .text(event.time?.description),
            "zone": .text(event.time == nil ? nil : event.zone ?? zone), "when": .string(words.when),
            "place": .text(event.place), "tags": .texts(event.tags),
            "people": .array(event.people.map { part(of: $0, in: record) }),
            "sources": .number(record.independentSources),
            "disputed": .bool(record.discrepancies.contains(where: \.isOpenDispute)), "notes": .string(event.notes),
            "passages": .array(record.passages.map { passage($0) }),
            "discrepancies": .array(record.discrepancies.map { discrepancy($0) }),
            "resolutions": event.resolutions.isEmpty ? nil : .array(event.resolutions.map { resolution($0) }),
            "path": .text(event.path),
        ])
    }

    private static func part(of participation: Participation, in record: EventRecord) -> JSONValue {
        .object([
            "person": .string(participation.person.name),
            "name": .string(EventWords.name(of: participation.person, in: record)),
            "role": .text(participation.role),
        ])
    }

    private static func passage(_ passage: Passage) -> JSONValue {
        let selector = passage.citation.selector
        return .object([
            "article": .string(passage.citation.article.name), "publisher": .text(passage.article?.harmlessName),
            "headline": .text(passage.article?.headline), "published": .text(passage.article?.published?.date.text),
            "url": .text(passage.article?.url), "paragraph": .number(passage.citation.paragraph),
            "text": .text(passage.text), "quote": .text(selector?.exact), "prefix": .text(selector?.prefix),
            "suffix": .text(selector?.suffix), "quoted": range(passage.quoted),
            "claims": .array(passage.citation.claims.map { claim($0) }),
        ])
    }

    private static func range(_ range: Range<Int>?) -> JSONValue? {
        range.map { .array([.number($0.lowerBound), .number($0.upperBound)]) }
    }

    private static func claim(_ claim: Claim) -> JSONValue {
        .object([
            "property": .string(claim.property), "value": .string(claim.value), "unit": .text(claim.unit),
            "asOf": .text(claim.asOf?.text), "attributedTo": .text(claim.attributedTo),
            "kind": .text(claim.kind?.rawValue),
        ])
    }

    private static func discrepancy(_ discrepancy: Discrepancy) -> JSONValue {
        .object([
            "property": .string(discrepancy.property), "unit": .text(discrepancy.unit),
            "kind": .string(discrepancy.kind.rawValue), "state": .string(discrepancy.state.name),
            "open": .bool(discrepancy.isOpenDispute), "sides": .array(discrepancy.sides.map { side($0) }),
        ])
    }

    private static func side(_ side: Discrepancy.Side) -> JSONValue {
        .object([
            "value": .string(side.value), "sources": .texts(side.sources.map(\.name)),
            "attributedTo": .texts(Set(side.claims.compactMap(\.claim.voice)).sorted()),
        ])
    }

    private static func resolution(_ resolution: Resolution) -> JSONValue {
        .object([
            "property": .string(resolution.property), "keep": .string(resolution.keep),
            "why": .string(resolution.why), "weighed": .texts(resolution.weighed),
        ])
    }

    /// An article without its paragraphs.
    static func source(_ article: Article) -> JSONValue {
        .object([
            "id": .string(article.id.name), "headline": .string(article.headline),
            "publisher": .text(article.publisher), "authors": .texts(article.authors),
            "published": .text(article.published?.date.text),
            "publishedFrom": .text(article.published?.provenance.rawValue), "url": .text(article.url),
            "language": .text(article.language), "derivedFrom": .text(article.derivedFrom?.name),
            "digestOf": .text(article.digestOf), "path": .text(article.path),
        ])
    }

    /// A person, and in how many of the events.
    static func person(_ person: Person, events: Int) -> JSONValue {
        .object([
            "id": .string(person.id.name), "name": .string(person.name), "aliases": .texts(person.aliases),
            "weakAliases": .texts(person.weakAliases), "description": .string(person.description),
            "events": .number(events),
        ])
    }
}

extension Discrepancy.State {
    fileprivate var name: String {
        switch self {
        case .open: "open"
        case .resolved: "resolved"
        case .reopened: "reopened"
        }
    }
}
