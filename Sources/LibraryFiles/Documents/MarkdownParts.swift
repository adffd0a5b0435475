/// A Markdown file in two: YAML between two lines of three hyphens, and the text below.
package struct MarkdownParts {
    /// Without the lines of hyphens; it begins on line 2 of the file.
    package var yaml: String
    /// Without empty lines at its ends.
    package var body: String

    /// Splits a file; nil where it does not begin with front matter or the front matter does not end.
    package init?(_ text: String) {
        // Not at U+2028 and the like: editors do not count lines there either.
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        guard let first = lines.first, Self.isFence(first, ["---"]) else { return nil }
        guard let end = lines.dropFirst().firstIndex(where: { Self.isFence($0, ["---", "..."]) }) else { return nil }
        yaml = lines[1..<end].joined(separator: "\n") + "\n"
        body = Self.withoutBlankEnds(lines[(end + 1)...])
    }

    private static func isFence(_ line: Substring, _ fences: [Substring]) -> Bool {
        var bare = line
        while bare.last?.isWhitespace == true { bare.removeLast() }
        return fences.contains(bare)
    }

    private static func withoutBlankEnds(_ lines: ArraySlice<Substring>) -> String {
        let isEmpty = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
        var rest = lines.drop(while: isEmpty)
        while let last = rest.last, isEmpty(last) { rest.removeLast() }
        return rest.joined(separator: "\n")
    }
}
