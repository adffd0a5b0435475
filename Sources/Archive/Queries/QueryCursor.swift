/// The part of a query that is being typed.
struct QueryCursor: Equatable {
    /// The field before the value; nil where a word or a field's name is being typed.
    var field: QueryField?
    /// What was typed of the word or the value, without quotes.
    var typed: String
    /// What a completion replaces, in code points: the field, the value and an open quote.
    var range: Range<Int>

    /// The part at a place of a line, given in code points; nil where no word can be.
    init?(_ line: String, at cursor: Int) {
        let scalars = Array(line.unicodeScalars.prefix(max(0, cursor)))
        var start = scalars.count
        let isQuoted = scalars.count { Self.quotes.contains($0) } % 2 == 1
        if isQuoted, let quote = scalars.lastIndex(where: Self.quotes.contains) { start = quote }
        while start > 0, !Self.ends(scalars[start - 1]) { start -= 1 }
        if start < scalars.count, scalars[start] == "-" { start += 1 }
        let word = String(String.UnicodeScalarView(scalars[start...]))
        range = start..<scalars.count
        let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        field = parts.count == 2 ? QueryField(rawValue: parts[0].lowercased()) : nil
        typed = String(field == nil ? Substring(word) : parts[1])
        typed.unicodeScalars.removeAll { Self.quotes.contains($0) }
        if parts.count == 2, field == nil { return nil }
    }

    private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„"]

    private static func ends(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "(" || scalar == ")"
    }
}
