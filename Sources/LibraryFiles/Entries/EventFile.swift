internal import Articles
package import EventModel

/// What the event files say, one file after the other.
package struct EventFiles {
    package private(set) var events: [EventID: LocatedEvent] = [:]
    package private(set) var findings: [Finding] = []

    package init() {}

    /// Reads a file with one event: front matter and notes. It overrides a row of a table with the same id.
    package mutating func read(markdown bytes: [UInt8], path: String) {
        let (event, found) = Self.event(markdown: bytes, path: path)
        findings += found
        if let event { keep(event, isRow: false) }
    }

    /// The event of a file with front matter and notes; nil, with findings, where it cannot be read.
    package static func event(markdown bytes: [UInt8], path: String) -> (event: LocatedEvent?, findings: [Finding]) {
        var decoder = EventDecoder(path: path)
        guard let text = MarkdownParts(String(decoding: bytes, as: UTF8.self)) else {
            let start = SourcePosition(line: 1, column: 1)
            decoder.note(SourceError(position: start, reason: "expected front matter between two lines of ---"))
            return (nil, decoder.reader.findings)
        }
        do {
            let value = try YAMLDocument.read(text.yaml, firstLine: 2)
            let event = decoder.event(value, id: EventID(FilePath(path).stem), notes: text.body)
            for cut in CutValue.all(in: text.yaml, of: ["title"]) { decoder.note(cut, firstLine: 2) }
            return (event, decoder.reader.findings)
        } catch {
            decoder.note(error)
            return (nil, decoder.reader.findings)
        }
    }

    /// Reads a table of events.
    package mutating func read(table bytes: [UInt8], path: String) {
        var rows = TableRows(path: path)
        bytes.withUnsafeBufferPointer { lines in rows.read(lines) { event, _ in keep(event, isRow: true) } }
        findings += rows.findings
    }

    private mutating func keep(_ event: LocatedEvent, isRow: Bool) {
        let id = event.event.id
        guard let other = events[id] else {
            events[id] = event
            return
        }
        let otherIsRow = other.source.path.hasSuffix(".jsonl")
        if isRow != otherIsRow {
            events[id] = isRow ? other : event
        } else {
            findings.append(
                Finding(
                    path: event.source.path, line: event.source.start.line, column: event.source.start.column,
                    rule: "duplicate-event", message: "\(id) is an event of \(other.source.path) already"))
        }
    }
}

/// The lines of a buffer, without their ends.
package struct LineSequence: Sequence, IteratorProtocol {
    private var rest: Slice<UnsafeBufferPointer<UInt8>>

    /// The lines of some bytes.
    package init(bytes: UnsafeBufferPointer<UInt8>) {
        rest = bytes[...]
    }

    package mutating func next() -> UnsafeBufferPointer<UInt8>? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
        let line = UnsafeBufferPointer(rebasing: rest[rest.startIndex..<end])
        rest = rest[Swift.min(end + 1, rest.endIndex)...]
        return line
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether there is nothing but white space.
    package var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}
