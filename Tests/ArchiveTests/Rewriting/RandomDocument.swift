import RandomNumbers

@testable import Archive
@testable import Curation
@testable import LibraryFiles

extension SeededRandom {
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// Words with everything that means something to YAML or JSON.
    mutating func text() -> String {
        let pieces = [
            "a", "Zoë", "日本", "e\u{301}", "😀", " ", ": ", " #", "#", ",", "[", "]", "{", "}", "'", "\"", "\\", "-",
            "- ",
            "\n", "\n\n", "\t", "~", "null", "2026-01-27", "11:00", ">=2", "&", "*", "!", "|", "%", "@", "?", "…",
            "yes",
            "\u{85}", "\u{2028}", "\u{FEFF}", "\u{7}", "=",
        ]
        let text = (0...below(6)).map { _ in pieces[below(pieces.count)] }.joined()
        // The YAML library drops a byte order mark at the start of a text.
        return String(text.drop { $0 == "\u{FEFF}" })
    }

    mutating func value(depth: Int) -> DocumentValue {
        switch below(depth > 0 ? 5 : 2) {
        case 0: .literal("\(below(100))")
        case 1, 2: .text(text())
        case 3: .list((0..<below(4)).map { _ in value(depth: depth - 1) })
        default: .map((0..<below(4)).map { .init("k\($0)", value(depth: depth - 1)) })
        }
    }
}

/// Writes YAML as people do: in blocks and brackets, with and without quotes, with comments and empty lines.
struct RandomDocument {
    var random: SeededRandom
    private var comments = 0
    private var newline = "\n"

    init(random: SeededRandom) { self.random = random }

    mutating func markdown() -> String {
        newline = random.below(4) == 0 ? "\r\n" : "\n"
        let yaml = map(indent: 0, depth: 3)
        let notes = ["", "Notes.", "a: [", "---"][random.below(4)]
        return "---\(newline)\(gap(0))\(yaml)---\(newline)\(notes)"
    }

    /// Perhaps an empty line or a comment.
    private mutating func gap(_ indent: Int) -> String {
        switch random.below(6) {
        case 0: return newline
        case 1:
            comments += 1
            return String(repeating: " ", count: indent) + "# c\(comments): x" + newline
        default: return ""
        }
    }

    private mutating func end() -> String {
        guard random.below(5) == 0 else { return newline }
        comments += 1
        return " # c\(comments)" + newline
    }

    private mutating func map(indent: Int, depth: Int, isFirstIndented: Bool = true) -> String {
        let margin = String(repeating: " ", count: indent)
        return (0...random.below(3)).map { index in
            let key = ["title", "Ü", "'a b'", "\"q\""][random.below(4)]
            let name =
                key.hasSuffix("'") || key.hasSuffix("\"")
                ? "\(key.dropLast())\(index)\(key.last ?? "'")" : key + "\(index)"
            let before = index == 0 ? "" : gap(indent)
            return before + (index > 0 || isFirstIndented ? margin : "") + name + ":"
                + behind(indent: indent, depth: depth, isInMap: true)
        }.joined()
    }

    private mutating func list(indent: Int, depth: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        return (0...random.below(3)).map { index in
            (index == 0 ? "" : gap(indent)) + margin + "-" + behind(indent: indent, depth: depth, isInMap: false)
        }.joined()
    }

    /// What stands behind a key or a dash, to the end of its last line.
    private mutating func behind(indent: Int, depth: Int, isInMap: Bool) -> String {
        switch random.below(depth > 0 ? 9 : 5) {
        case 0: return end()
        case 1: return " " + flow(depth: 2) + end()
        case 2: return block(indent: indent)
        case 3, 4: return " " + scalar(isInFlow: false, indent: indent) + end()
        case 5, 6:
            let isIndented = random.below(3) > 0 || !isInMap
            return end() + gap(indent + 2) + list(indent: isIndented ? indent + 2 : indent, depth: depth - 1)
        default:
            guard isInMap else { return " " + map(indent: indent + 2, depth: depth - 1, isFirstIndented: false) }
            return end() + gap(indent + 2) + map(indent: indent + 2, depth: depth - 1)
        }
    }

    private mutating func block(indent: Int) -> String {
        let margin = newline + String(repeating: " ", count: indent + 3)
        let header = ["|", "|-", ">", ">-"][random.below(4)]
        return " " + header + margin + "some text # no comment" + margin + "more: of it" + newline
    }

    private mutating func flow(depth: Int) -> String {
        switch random.below(depth > 0 ? 4 : 1) {
        case 0: return scalar(isInFlow: true, indent: 0)
        case 1: return "[" + (0..<random.below(4)).map { _ in flow(depth: depth - 1) }.joined(separator: ", ") + "]"
        case 2: return "[ " + (0...random.below(2)).map { _ in flow(depth: depth - 1) }.joined(separator: " ,  ") + " ]"
        default:
            return "{" + (0..<random.below(4)).map { "f\($0): " + flow(depth: depth - 1) }.joined(separator: ", ") + "}"
        }
    }

    private mutating func scalar(isInFlow: Bool, indent: Int) -> String {
        let text = random.text()
        switch random.below(5) {
        case 0: return ScalarWriter.yaml(text, like: .single, isInFlow: isInFlow)
        case 1: return ScalarWriter.yaml(text, like: .plain, isInFlow: isInFlow)
        case 2: return ["plain words", "2026-01-27", "it's", "a-b", "http://x.y/z", "~"][random.below(6)]
        case 3 where !isInFlow: return "two" + newline + String(repeating: " ", count: indent + 3) + "lines"
        default: return ScalarWriter.json(text.filter { $0 != "\u{85}" })
        }
    }
}
