internal import EventModel
internal import LibraryFiles

/// Some lines of a table of events. To read them needs nothing else: any thread may do it.
struct TablePart: Sendable {
    /// In bytes: enough that to hand it on costs nothing beside the reading, and few are in memory at a time.
    private static let size = 128 << 10

    /// The bytes of the whole table.
    let table: [UInt8]
    /// Which of them are its own.
    let range: Range<Int>
    let firstLine: Int
    let path: String

    /// A row that is an event, and what of it the index looks for.
    struct ReadRow: Sendable {
        var event: LocatedEvent
        var json: [UInt8]
        var texts: EventTexts
    }

    /// Hands on the parts of a table, in order.
    static func each(of table: [UInt8], path: String, _ body: (TablePart) throws -> Void) rethrows {
        var (start, line) = (0, 1)
        while start < table.count {
            let least = min(start + size, table.count)
            let end = table[least...].firstIndex(of: 0x0A).map { $0 + 1 } ?? table.count
            try body(TablePart(table: table, range: start..<end, firstLine: line, path: path))
            line += table[start..<end].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
            start = end
        }
    }

    /// Its events in order, and what is wrong with its lines.
    func read() -> (rows: [ReadRow], findings: [Finding]) {
        var reader = TableRows(path: path)
        var rows: [ReadRow] = []
        table.withUnsafeBufferPointer { table in
            reader.read(UnsafeBufferPointer(rebasing: table[range]), from: firstLine) { event, line in
                rows.append(ReadRow(event: event, json: Array(line), texts: EventTexts(of: event.event)))
            }
        }
        return (rows, reader.findings)
    }
}

/// The texts by which an event is found, folded.
struct EventTexts: Sendable {
    let title: String
    /// Nil where there are none.
    let notes: String?

    init(of event: Event) {
        title = FoldedText(event.title).spaced
        notes = event.notes.isEmpty ? nil : FoldedText(event.notes).spaced
    }
}
