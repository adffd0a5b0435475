internal import EventModel

/// Reads a timeline in Markwhen: lines of date and title, the properties below them, then text.
///
/// What this program wrote is known by its property `edtf`: its lines behind "> " are the notes, those behind "- " say
/// again what sources and properties say.
enum MarkwhenImporter: Importer {
    static func read(_ bytes: [UInt8], _ columns: [String: String]) throws -> ImportedChronology {
        var collector = ImportCollector()
        var open: MarkwhenEntry?
        for (index, line) in body(of: String(decoding: bytes, as: UTF8.self)) {
            if let (date, title) = head(line) {
                finish(&open, &collector)
                guard let date = Self.date(date) else {
                    collector.fault(line: index, "“\(date)” is no date")
                    continue
                }
                open = MarkwhenEntry(line: index, date: date, title: title)
            } else {
                open?.take(line)
            }
        }
        finish(&open, &collector)
        return collector.finished
    }

    private static func finish(_ open: inout MarkwhenEntry?, _ collector: inout ImportCollector) {
        guard let entry = open else { return }
        open = nil
        guard !entry.title.isEmpty else { return collector.fault(line: entry.line, "there is no title in this line") }
        collector.add(entry.imported)
    }

    /// The lines behind the header, with their numbers from 1; comments are left out.
    private static func body(of text: String) -> [(Int, String)] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        var numbered = Array(zip(1..., lines))[...]
        if numbered.first?.1 == "---" {
            numbered = numbered.dropFirst().drop { $0.1 != "---" }.dropFirst()
        }
        return numbered.filter { !$0.1.trimmed.hasPrefix("//") }
    }

    /// Date and title of a line that begins with a digit and has a colon behind the date.
    private static func head(_ line: String) -> (date: String, title: String)? {
        let line = line.trimmed
        guard let first = line.first, first.isASCII, first.isNumber,
            let colon = line.indices.first(where: { line[$0] == ":" && isEnd(of: line[..<$0], in: line, at: $0) }),
            line[..<colon].count <= 60
        else { return nil }
        return (line[..<colon].trimmed, String(line[line.index(after: colon)...]).oneLine)
    }

    /// A colon between digits belongs to a time of day.
    private static func isEnd(of date: Substring, in line: String, at place: String.Index) -> Bool {
        let next = line.index(after: place)
        return !(date.last?.isNumber == true && next < line.endIndex && line[next].isNumber)
    }

    private static func date(_ text: String) -> EDTFDate? {
        let parts = text.split(separator: " - ")
        guard parts.count == 2 else { return EDTFDate(plain: text) }
        guard let from = EDTFDate(plain: String(parts[0])), let to = EDTFDate(plain: String(parts[1])) else {
            return nil
        }
        return try? EDTFDate("\(from.text)/\(to.text)")
    }
}
