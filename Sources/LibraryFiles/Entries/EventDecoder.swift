internal import Articles
package import EventModel

/// An event as its file writes it, and where its values stand.
package struct LocatedEvent {
    package var event: Event
    package var source: EventSource
}

/// Reads the fields of an event; Markdown files and tables have the same.
///
/// A value that is not as it should be is a finding, and the event is read without it.
package struct EventDecoder {
    package private(set) var reader: ValueReader
    private var positions: [EventField: SourcePosition] = [:]

    package init(path: String) {
        reader = ValueReader(path: path)
    }

    /// Notes a finding about the file as a whole.
    package mutating func note(_ error: SourceError) { reader.note(error) }

    /// Notes a value of which a part is lost, in a text that begins on a line of its file.
    mutating func note(_ cut: CutValue, firstLine: Int) {
        let place = SourcePosition(line: cut.line + firstLine - 1, column: cut.column)
        reader.note("cut-value", cut.message, at: place)
    }

    /// The event of a mapping; nil, with a finding, where it is no mapping or names no event.
    package mutating func event(_ value: SourceValue, id: EventID?, notes: String?) -> LocatedEvent? {
        positions = [:]
        let isRow = id == nil
        guard let fields = reader.map(value, "an event") else { return nil }
        guard let id = id ?? reader.text(fields["id"], "id").map({ EventID($0) }), !id.name.isEmpty else {
            reader.note("missing-value", "an event without an id", at: value.position)
            return nil
        }
        if let fault = id.fault {
            // Not the id itself: it may be anything.
            let place = isRow ? fields["id"]?.position : value.position
            reader.note("invalid-id", "this id cannot be the name of an event's file: it \(fault)", at: place)
            return nil
        }
        var event = Event(id: id, title: title(fields, id), path: reader.path)
        readWhen(fields, into: &event)
        event.place = text("place", .place, fields)
        event.tags = reader.texts(fields["tags"], "tags")
        event.people = participations(fields)
        event.citations = citations(fields)
        event.resolutions = resolutions(fields)
        event.notes = notes ?? reader.text(fields["notes"], "notes") ?? ""
        event.status = status(fields)
        event.isPlanned = reader.flag(fields["planned"], "planned")
        return LocatedEvent(
            event: event, source: EventSource(path: reader.path, start: value.position, positions: positions))
    }

    private mutating func text(_ key: String, _ field: EventField, _ fields: SourceMapping) -> String? {
        positions[field] = fields[key]?.position
        return reader.text(fields[key], key)
    }

    private mutating func title(_ fields: SourceMapping, _ id: EventID) -> String {
        if let title = text("title", .title, fields), !title.isEmpty { return title }
        switch fields["title"]?.content {
        case .list, .map: break
        default: reader.note("missing-value", "an event without a title", at: fields.position)
        }
        return id.name
    }

    private mutating func readWhen(_ fields: SourceMapping, into event: inout Event) {
        positions[.date] = fields["date"]?.position
        event.date = reader.date(fields["date"], "date")
        event.zone = text("zone", .zone, fields)
        guard let text = text("time", .time, fields) else { return }
        event.time = TimeOfDay(text)
        if event.time == nil {
            reader.note("invalid-time", "“\(text)” is not a time like 11:00 or 11:00~", at: positions[.time])
        }
    }

    private mutating func status(_ fields: SourceMapping) -> EventStatus {
        guard let value = fields["status"], let text = reader.text(value, "status") else { return .confirmed }
        if let status = EventStatus(rawValue: text) { return status }
        reader.note("unexpected-value", "expected confirmed or suggested for status", at: value.position)
        return .suggested
    }

    private mutating func participations(_ fields: SourceMapping) -> [Participation] {
        var participations: [Participation] = []
        for value in reader.list(fields["people"], "people") {
            guard let participation = participation(value) else { continue }
            positions[.person(participations.count)] = participation.position
            participations.append(participation.value)
        }
        return participations
    }

    private mutating func participation(_ value: SourceValue) -> (value: Participation, position: SourcePosition)? {
        if case .text(let name) = value.content {
            return (Participation(person: PersonID(name)), value.position)
        }
        guard let fields = reader.map(value, "a person") else { return nil }
        guard let person = fields["person"], let name = reader.text(person, "person") else {
            reader.note("missing-value", "expected person: in an entry of people", at: value.position)
            return nil
        }
        return (Participation(person: PersonID(name), role: reader.text(fields["role"], "role")), person.position)
    }
}

extension EventDecoder {
    private mutating func citations(_ fields: SourceMapping) -> [Citation] {
        var citations: [Citation] = []
        for value in reader.list(fields["sources"], "sources") {
            guard let citation = citation(value, citations.count) else { continue }
            citations.append(citation)
        }
        return citations
    }

    private mutating func citation(_ value: SourceValue, _ index: Int) -> Citation? {
        guard let fields = reader.map(value, "a source") else { return nil }
        guard let article = reader.text(fields["article"], "article") else {
            reader.note("missing-value", "expected article: in an entry of sources", at: value.position)
            return nil
        }
        guard let paragraph = reader.number(fields["paragraph"], "paragraph") else {
            if fields["paragraph"] == nil {
                reader.note("missing-value", "expected paragraph: in an entry of sources", at: value.position)
            }
            return nil
        }
        positions[.citation(index)] = value.position
        positions[.article(index)] = fields["article"]?.position
        positions[.paragraph(index)] = fields["paragraph"]?.position
        positions[.quote(index)] = fields["quote"]?.position
        return Citation(
            article: ArticleID(article), paragraph: paragraph, selector: selector(fields),
            claims: claims(fields, index))
    }

    private mutating func selector(_ fields: SourceMapping) -> TextSelector? {
        guard let quote = reader.text(fields["quote"], "quote") else { return nil }
        guard !quote.isEmpty else {
            reader.note("missing-value", "an empty quote", at: fields["quote"]?.position)
            return nil
        }
        let start = reader.number(fields["start"], "start")
        let end = reader.number(fields["end"], "end")
        var position: Range<Int>?
        if let start, let end, start <= end { position = start..<end }
        return TextSelector(
            exact: quote, prefix: reader.text(fields["prefix"], "prefix"),
            suffix: reader.text(fields["suffix"], "suffix"), position: position)
    }

    private mutating func claims(_ fields: SourceMapping, _ citation: Int) -> [Claim] {
        var claims: [Claim] = []
        for value in reader.list(fields["claims"], "claims") {
            guard let fields = reader.map(value, "a claim") else { continue }
            guard let property = reader.text(fields["property"], "property"),
                let stated = reader.text(fields["value"], "value")
            else {
                reader.note("missing-value", "expected property: and value: in a claim", at: value.position)
                continue
            }
            positions[.claim(citation, claims.count)] = fields["value"]?.position
            claims.append(
                Claim(
                    property: property, value: stated, unit: reader.text(fields["unit"], "unit"),
                    asOf: reader.date(fields["asOf"], "asOf"),
                    attributedTo: reader.text(fields["attributedTo"], "attributedTo"), kind: speaker(fields)))
        }
        return claims
    }

    private mutating func speaker(_ fields: SourceMapping) -> SpeakerKind? {
        guard let name = reader.text(fields["kind"], "kind") else { return nil }
        if let kind = SpeakerKind(rawValue: name.lowercased()) { return kind }
        let kinds = SpeakerKind.allCases.map(\.rawValue).joined(separator: ", ")
        reader.note("unknown-kind", "kind: “\(name)” is none of \(kinds)", at: fields["kind"]?.position)
        return nil
    }

    private mutating func resolutions(_ fields: SourceMapping) -> [Resolution] {
        guard let value = fields["resolved"], let resolved = reader.map(value, "resolved") else { return [] }
        return resolved.entries.compactMap { entry in
            guard let fields = reader.map(entry.value, entry.key) else { return nil }
            guard let keep = reader.text(fields["keep"], "keep") else {
                reader.note("missing-value", "expected keep: for \(entry.key)", at: entry.position)
                return nil
            }
            positions[.resolution(entry.key)] = entry.position
            return Resolution(
                property: entry.key, keep: keep, why: reader.text(fields["why"], "why") ?? "",
                weighed: reader.texts(fields["weighed"], "weighed"))
        }
    }
}
