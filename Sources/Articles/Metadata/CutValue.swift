internal import EventModel

/// A value of YAML of which a part is lost: a `#` behind a blank begins a comment.
package struct CutValue {
    /// The key whose value is cut.
    package let key: String
    /// Of the text, from 1.
    package let line: Int
    /// Where the `#` stands, from 1.
    package let column: Int

    /// What is wrong, and what would be right.
    package var message: String { "what follows # is a comment; put the \(key) between quotation marks" }

    /// Those of some keys that stand at the beginning of a line.
    package static func all(in yaml: String, of keys: Set<String>) -> [CutValue] {
        guard yaml.utf8.contains(UInt8(ascii: "#")) else { return [] }
        return yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            CutValue(line, number: index + 1, keys)
        }
    }

    private init?(_ text: Substring, number: Int, _ keys: Set<String>) {
        guard let colon = text.firstIndex(of: ":"), let mark = text.firstRange(of: " #")?.lowerBound, mark > colon,
            keys.contains(String(text[..<colon]))
        else { return nil }
        let value = text[text.index(after: colon)..<mark].trimmed
        guard let first = value.first, !"\"'[{|>".contains(first) else { return nil }
        key = String(text[..<colon])
        line = number
        column = text.distance(from: text.startIndex, to: mark) + 2
    }
}
