/// The names, keywords and braces of a Swift file, without its comments and texts.
struct SourceWords {
    struct Word: Equatable {
        var text: String
        /// In how many braces it stands.
        var depth: Int
        /// Whether it is a member of what stands before it.
        var isMember: Bool
    }

    private(set) var words: [Word] = []
    private let bytes: [UInt8]
    private var place = 0
    private var depth = 0

    /// Whether every brace is closed; else something was misread.
    var isWhole: Bool { depth == 0 }

    init(_ source: String) {
        bytes = Array(source.utf8)
        readCode(until: nil)
    }

    /// Whether these characters come next.
    private func isAt(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard place + length <= bytes.count else { return false }
        return (0..<length).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
    }

    /// Reads to the parenthesis that ends what is put into a text, or to the end.
    private mutating func readCode(until end: UInt8?) {
        var parentheses = 0
        while place < bytes.count {
            let byte = bytes[place]
            if isAt("//") {
                skip { !$0.isAt("\n") }
            } else if isAt("/*") {
                skip { !$0.isAt("*/") }
            } else if byte == UInt8(ascii: "\"") {
                readText()
            } else if Self.isName(byte) {
                readName()
            } else {
                if byte == UInt8(ascii: "{") { depth += 1 }
                if byte == UInt8(ascii: "}") { depth -= 1 }
                if byte == UInt8(ascii: "(") { parentheses += 1 }
                if byte == UInt8(ascii: ")") { parentheses -= 1 }
                place += 1
                if byte == end, parentheses < 0 { return }
            }
        }
    }

    private mutating func skip(while goesOn: (Self) -> Bool) {
        while place < bytes.count, goesOn(self) { place += 1 }
    }

    private mutating func readName() {
        let start = place
        skip { Self.isName($0.bytes[$0.place]) }
        let isMember = start > 0 && bytes[start - 1] == UInt8(ascii: ".")
        words.append(
            Word(text: String(decoding: bytes[start..<place], as: UTF8.self), depth: depth, isMember: isMember))
    }

    /// What is put into a text is code again.
    private mutating func readText() {
        let isLong = isAt("\"\"\"")
        place += isLong ? 3 : 1
        while place < bytes.count, !(isLong ? isAt("\"\"\"") : isAt("\"")) {
            if isAt("\\(") {
                place += 2
                readCode(until: UInt8(ascii: ")"))
            } else {
                place += isAt("\\") ? 2 : 1
            }
        }
        place += isLong ? 3 : 1
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
        default: false
        }
    }
}
