public import EventModel
internal import LibraryFiles

extension Event {
    /// The event as a line of a table, without its end.
    public var tableRow: [UInt8] { EventJSON.line(for: self) }

    /// The event of a line of a table; nil where the line is none.
    public init?(tableRow line: [UInt8]) {
        var decoder = EventDecoder(path: "")
        let value = line.withUnsafeBufferPointer { try? JSONLine.read($0, line: 1) }
        guard let value, var event = decoder.event(value, id: nil, notes: nil)?.event else { return nil }
        event.path = nil
        self = event
    }
}
