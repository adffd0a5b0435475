/// How deep a YAML text can be at most, told from its bytes before it is parsed.
struct YAMLNesting {
    /// What is deeper is not even tried.
    static let mostLevels = 20_000
    /// The parser itself goes no deeper, but for aliases.
    private static let parserLevels = 1000

    /// Anchors that aliases may name.
    private(set) var anchors = 0
    /// Whether something but a text, or an alias, may be a key.
    private(set) var hasOddKey = false
    private var brackets = 0
    private var indicators = 0
    private var widest = 0
    /// Of the line so far: blanks before it, and marks that may begin a list or a mapping.
    private var (indent, marks, isAtStart) = (0, 0, true)

    /// Looks at a text.
    init(_ text: some Sequence<UInt8>) {
        var (earlier, before): (UInt8, UInt8) = (0x0A, 0x0A)
        // The last byte that is no blank.
        var last: UInt8 = 0x0A
        var isAlias = false
        for byte in text {
            take(byte, before, last, isAlias: isAlias)
            // Prose has “&” with blanks around it, and “?” at the end of a word.
            if Self.opens(earlier) {
                if before == UInt8(ascii: "&"), !Self.opens(byte) { anchors += 1 }
                if before == UInt8(ascii: "?"), Self.opens(byte) { hasOddKey = true }
            }
            if byte == UInt8(ascii: "*"), Self.opens(before) { isAlias = true }
            if Self.opens(byte), byte != 0x20, byte != 0x09 { isAlias = false }
            if byte != 0x20, byte != 0x09 { last = byte }
            (earlier, before) = (before, byte)
        }
        endLine()
    }

    /// The bound: brackets nest, and each column of an indent and each mark may open a list within a mapping. Behind an
    /// alias there may be as many again.
    var levels: Int {
        let written = min(brackets + 2 * widest, Self.parserLevels)
        return anchors == 0 ? written : min(brackets + indicators, (anchors + 1) * Self.parserLevels)
    }

    private mutating func take(_ byte: UInt8, _ before: UInt8, _ last: UInt8, isAlias: Bool) {
        switch byte {
        case 0x0A, 0x0D:
            endLine()
            return
        case 0x20, 0x09:
            if isAtStart { indent += 1 }
            if Self.introduces(before) { mark() }
            return
        case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
        case UInt8(ascii: ":"):
            if isAlias || last == UInt8(ascii: "]") || last == UInt8(ascii: "}") { hasOddKey = true }
        default: break
        }
        isAtStart = false
    }

    private mutating func mark() {
        marks += 1
        indicators += 1
    }

    private mutating func endLine() {
        // A colon or a dash may end it.
        indicators += 1
        widest = max(widest, indent + marks + 1)
        (indent, marks, isAtStart) = (0, 0, true)
    }

    /// Whether a value may begin behind a byte.
    private static func opens(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): true
        default: false
        }
    }

    /// Whether a byte with a blank behind it begins a list or a mapping.
    private static func introduces(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ":")
    }
}
