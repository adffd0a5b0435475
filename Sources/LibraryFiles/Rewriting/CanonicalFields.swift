internal import EventModel

/// Values of the model as documents write them, known keys only, in the usual order.
enum CanonicalFields {
    /// The front matter of an event.
    static func fields(of event: Event) -> DocumentValue {
        map([
            ("title", .text(event.title)), ("date", text(event.date?.text)), ("time", text(event.time?.description)),
            ("zone", text(event.zone)), ("place", text(event.place)), ("tags", texts(event.tags)),
            ("status", event.status == .confirmed ? nil : .text(event.status.rawValue)),
            ("planned", event.isPlanned ? .literal("true") : nil),
            ("people", list(event.people.map(fields))), ("sources", list(event.citations.map(fields))),
            (
                "resolved",
                event.resolutions.isEmpty ? nil : map(event.resolutions.map { ($0.property, fields(of: $0)) })
            ),
        ])
    }

    static func fields(of part: Participation) -> DocumentValue {
        map([("person", .text(part.person.name)), ("role", text(part.role))])
    }

    static func fields(of citation: Citation) -> DocumentValue {
        let selector = citation.selector
        return map([
            ("article", .text(citation.article.name)), ("paragraph", .literal("\(citation.paragraph)")),
            ("quote", text(selector?.exact)), ("prefix", text(selector?.prefix)), ("suffix", text(selector?.suffix)),
            ("start", selector?.position.map { .literal("\($0.lowerBound)") }),
            ("end", selector?.position.map { .literal("\($0.upperBound)") }),
            ("claims", list(citation.claims.map(fields))),
        ])
    }

    static func fields(of claim: Claim) -> DocumentValue {
        map([
            ("property", .text(claim.property)), ("value", .text(claim.value)), ("unit", text(claim.unit)),
            ("asOf", text(claim.asOf?.text)), ("attributedTo", text(claim.attributedTo)),
            ("kind", text(claim.kind?.rawValue)),
        ])
    }

    private static func fields(of resolution: Resolution) -> DocumentValue {
        map([
            ("keep", .text(resolution.keep)), ("why", resolution.why.isEmpty ? nil : .text(resolution.why)),
            ("weighed", texts(resolution.weighed)),
        ])
    }

    /// A person's entry in `people.yaml`.
    static func fields(of person: Person) -> DocumentValue {
        map([
            ("name", .text(person.name)), ("aliases", texts(person.aliases)),
            ("weakAliases", texts(person.weakAliases)),
            ("description", person.description.isEmpty ? nil : .text(person.description)),
        ])
    }

    /// What an element of a list is to the model; nil where it is nothing to it.
    static func element(_ value: DocumentValue, of key: String) -> DocumentValue? {
        switch key {
        case "people": event(["people": [value]]).people.first.map(fields)
        case "sources": event(["sources": [value]]).citations.first.map(fields)
        case "claims": claim(value).map(fields)
        default: if case .text = value { value } else { nil }
        }
    }

    private static func claim(_ value: DocumentValue) -> Claim? {
        let source: DocumentValue = .map([
            .init("article", .text("a")), .init("paragraph", .text("0")), .init("claims", .list([value])),
        ])
        return event(["sources": [source]]).citations.first?.claims.first
    }

    private static func event(_ lists: KeyValuePairs<String, [DocumentValue]>) -> Event {
        var decoder = EventDecoder(path: "")
        let fields: DocumentValue = .map(lists.map { .init($0.key, .list($0.value)) })
        return decoder.event(SourceValue(fields), id: "element", notes: "")?.event ?? Event(id: "element", title: "")
    }

    private static func map(_ entries: [(String, DocumentValue?)]) -> DocumentValue {
        .map(entries.compactMap { key, value in value.map { DocumentValue.Entry(key, $0) } })
    }

    private static func text(_ text: String?) -> DocumentValue? { text.map { .text($0) } }

    private static func texts(_ texts: [String]) -> DocumentValue? { list(texts.map { .text($0) }) }

    private static func list(_ values: [DocumentValue]) -> DocumentValue? { values.isEmpty ? nil : .list(values) }
}

extension SourceValue {
    /// A value as if it stood at the beginning of a file.
    package init(_ value: DocumentValue) {
        let start = SourcePosition(line: 1, column: 1)
        let content: Content =
            switch value {
            case .null: .null
            case .text(let text), .literal(let text): .text(text)
            case .list(let values): .list(values.map { SourceValue($0) })
            case .map(let entries):
                .map(entries.map { SourceEntry(key: $0.key, position: start, value: SourceValue($0.value)) })
            }
        self.init(content: content, position: start)
    }
}

extension DocumentValue {
    /// The value of a key of a mapping.
    package subscript(_ key: String) -> DocumentValue? {
        guard case .map(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The keys of a mapping, in order.
    package var keys: [String] {
        guard case .map(let entries) = self else { return [] }
        return entries.map(\.key)
    }
}
