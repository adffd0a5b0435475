package import EventModel

/// Reads the rows of a table of events, one a line; lines without anything in them are passed over.
package struct TableRows {
    private var decoder: EventDecoder

    /// Of the table at a path below the library.
    package init(path: String) { decoder = EventDecoder(path: path) }

    /// What is wrong with the lines that were read.
    package var findings: [Finding] { decoder.reader.findings }

    /// Reads some lines of the table, and hands on each event with its line. The first line has this number, from 1.
    package mutating func read(
        _ lines: UnsafeBufferPointer<UInt8>, from firstLine: Int = 1,
        take: (LocatedEvent, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        for (index, line) in LineSequence(bytes: lines).enumerated() where !line.isBlank {
            if let event = event(in: line, firstLine + index) { take(event, line) }
        }
    }

    private mutating func event(in line: UnsafeBufferPointer<UInt8>, _ number: Int) -> LocatedEvent? {
        do throws(SourceError) {
            return decoder.event(try JSONLine.read(line, line: number), id: nil, notes: nil)
        } catch {
            decoder.note(error)
            return nil
        }
    }
}
