internal import EventModel
internal import LibraryFiles

/// Writes an event as one line of a table, so that one reader reads what files and the index hold.
struct EventJSON {
    private(set) var bytes: [UInt8] = []

    /// The line of an event.
    static func line(for event: Event) -> [UInt8] {
        var writer = EventJSON()
        writer.write(event)
        return writer.bytes
    }

    /// A list of texts.
    static func list(_ texts: [String]) -> String {
        var writer = EventJSON()
        writer.list(texts) { $0.text($1) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private mutating func write(_ event: Event) {
        map { map in
            map.field("id", event.id.name)
            map.field("title", event.title)
            map.field("date", event.date?.text)
            map.field("time", event.time?.description)
            map.field("zone", event.zone)
            map.field("place", event.place)
            map.field("tags", event.tags) { $0.text($1) }
            map.field("people", event.people) { $0.write($1) }
            map.field("sources", event.citations) { $0.write($1) }
            map.resolutions(event.resolutions)
            map.field("notes", event.notes.isEmpty ? nil : event.notes)
            map.field("status", event.status == .confirmed ? nil : event.status.rawValue)
            map.field("planned", event.isPlanned ? "true" : nil)
        }
    }

    private mutating func write(_ participation: Participation) {
        map { map in
            map.field("person", participation.person.name)
            map.field("role", participation.role)
        }
    }

    private mutating func write(_ citation: Citation) {
        map { map in
            map.field("article", citation.article.name)
            map.field("paragraph", String(citation.paragraph))
            map.field("quote", citation.selector?.exact)
            map.field("prefix", citation.selector?.prefix)
            map.field("suffix", citation.selector?.suffix)
            map.field("start", citation.selector?.position.map { String($0.lowerBound) })
            map.field("end", citation.selector?.position.map { String($0.upperBound) })
            map.field("claims", citation.claims) { $0.write($1) }
        }
    }

    private mutating func write(_ claim: Claim) {
        map { map in
            map.field("property", claim.property)
            map.field("value", claim.value)
            map.field("unit", claim.unit)
            map.field("asOf", claim.asOf?.text)
            map.field("attributedTo", claim.attributedTo)
            map.field("kind", claim.kind?.rawValue)
        }
    }

    private mutating func resolutions(_ resolutions: [Resolution]) {
        guard !resolutions.isEmpty else { return }
        key("resolved")
        map { map in
            for resolution in resolutions {
                map.key(resolution.property)
                map.map { map in
                    map.field("keep", resolution.keep)
                    map.field("why", resolution.why)
                    map.field("weighed", resolution.weighed) { $0.text($1) }
                }
            }
        }
    }
}

extension EventJSON {
    private mutating func map(_ fields: (inout EventJSON) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        fields(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func list<Element>(_ elements: [Element], _ write: (inout EventJSON, Element) -> Void) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(&self, element)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func key(_ name: String) {
        if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
        text(name)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func field(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        text(value)
    }

    private mutating func field<Element>(
        _ name: String, _ elements: [Element], _ write: (inout EventJSON, Element) -> Void
    ) {
        guard !elements.isEmpty else { return }
        key(name)
        list(elements, write)
    }

    private mutating func text(_ text: String) { JSONText.write(text, to: &bytes) }
}

extension [String] {
    /// The texts of a list as ``EventJSON`` writes it.
    init(listed text: String) {
        guard text != "[]" else {
            self = []
            return
        }
        let value = Array<UInt8>(text.utf8).withUnsafeBufferPointer { try? JSONLine.read($0, line: 1) }
        guard case .list(let values) = value?.content else {
            self = []
            return
        }
        self = values.compactMap { if case .text(let text) = $0.content { text } else { nil } }
    }
}
