internal import EventModel

extension QueryParser {
    /// A date in EDTF or as people write it; `a..b`, `a..` and `..b` are intervals too.
    func date(_ text: String, _ isQuoted: Bool, _ range: Range<Int>) throws(QueryError) -> EDTFDate {
        if let date = try? EDTFDate(text) { return date }
        let start = range.lowerBound + (isQuoted ? 1 : 0)
        guard let ends = Self.ends(of: text) else { return try Self.date(text, of: text, at: start) }
        let from = try Self.end(ends.from, of: text, at: start)
        let second = start + ends.from.unicodeScalars.count + 2
        let to = try Self.end(ends.to, of: text, at: second)
        do {
            return try EDTFDate(from + "/" + to)
        } catch {
            throw QueryError(.invalidDate(text, error), at: second..<second + ends.to.unicodeScalars.count)
        }
    }

    private static func date(_ part: String, of text: String, at start: Int) throws(QueryError) -> EDTFDate {
        do {
            return try EDTFDate(reading: part)
        } catch {
            let end = start + part.unicodeScalars.count
            throw QueryError(.invalidDate(text, error), at: min(start + error.position, end)..<end)
        }
    }

    /// One end of an interval, as EDTF has it; where there is none it is open.
    private static func end(_ part: String, of text: String, at start: Int) throws(QueryError) -> String {
        part.isEmpty ? ".." : try date(part, of: text, at: start).text
    }

    private static func ends(of text: String) -> (from: String, to: String)? {
        guard let first = text.first, first != "[", first != "{" else { return nil }
        let parts = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !(parts[0].isEmpty && parts[1].isEmpty) else { return nil }
        return (String(parts[0]), String(parts[1]))
    }
}
