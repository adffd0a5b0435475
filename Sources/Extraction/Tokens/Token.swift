/// One word, number or mark of a text.
public struct Token: Equatable, Sendable {
    /// What a token is made of.
    public enum Kind: UInt8, Sendable {
        /// Letters, and digits behind a letter (`A380`); dotted abbreviations (`U.S.`) are one word.
        case word
        /// Digits with their separators (`2,300`, `3.5`).
        case number
        /// Digits with `st`, `nd`, `rd` or `th`.
        case ordinal
        /// A single mark.
        case punctuation
    }

    /// What can be seen of a token without a dictionary.
    public struct Traits: OptionSet, Sendable {
        /// The bits.
        public let rawValue: UInt16
        /// Traits from bits.
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// Begins with a capital letter.
        public static let capitalized = Traits(rawValue: 1)
        /// At least two letters, all of them capitals.
        public static let allCaps = Traits(rawValue: 2)
        /// The first token of a sentence.
        public static let startsSentence = Traits(rawValue: 4)
        /// The first token of a paragraph.
        public static let startsParagraph = Traits(rawValue: 8)
        /// White space or the start of the text stands before it.
        public static let afterSpace = Traits(rawValue: 16)
        /// A word with a digit in it.
        public static let hasDigit = Traits(rawValue: 32)
        /// The full stop behind it belongs to it (`Mr.`, `J.`, `U.S.`).
        public static let abbreviated = Traits(rawValue: 64)
        /// A number with a decimal point.
        public static let decimal = Traits(rawValue: 128)
        /// A number with thousands separators.
        public static let grouped = Traits(rawValue: 256)
    }

    /// Byte offset of its start in the text.
    public var start: Int32
    /// Byte offset behind its end.
    public var end: Int32
    /// The integer part of a number or an ordinal; -1 for all else, and for what does not fit.
    public var number: Int32
    /// What it is made of.
    public var kind: Kind
    /// What can be seen of it.
    public var traits: Traits
    /// `WordHash` of a word or a number; of a mark its `Mark`.
    public var hash: UInt64

    /// Its bytes in the text.
    public var range: Range<Int> { Int(start)..<Int(end) }
    /// Whether it is this mark.
    public func isMark(_ mark: Mark) -> Bool { kind == .punctuation && hash == UInt64(mark.rawValue) }
    /// Whether it begins with a capital letter.
    public var isCapitalized: Bool { traits.contains(.capitalized) }
    /// Whether it has at least two letters, all capitals.
    public var isAllCaps: Bool { traits.contains(.allCaps) }
    /// Whether it is the first of a sentence.
    public var startsSentence: Bool { traits.contains(.startsSentence) }
    /// Whether white space stands before it.
    public var isAfterSpace: Bool { traits.contains(.afterSpace) }
}

/// A mark of punctuation, its variants in Unicode made one; raw values are those of Windows-1252.
public enum Mark: UInt8, Sendable {
    /// Raw values are Windows-1252 codes.
    case other = 0
    case exclamation = 0x21
    case quote = 0x22
    case hash = 0x23
    case dollar = 0x24
    case percent = 0x25
    case ampersand = 0x26
    case apostrophe = 0x27
    case leftParenthesis = 0x28
    case rightParenthesis = 0x29
    case star = 0x2A
    case plus = 0x2B
    case comma = 0x2C
    case hyphen = 0x2D
    case fullStop = 0x2E
    case slash = 0x2F
    case colon = 0x3A
    case semicolon = 0x3B
    case less = 0x3C
    case equals = 0x3D
    case greater = 0x3E
    case question = 0x3F
    case at = 0x40
    case leftBracket = 0x5B
    case backslash = 0x5C
    case rightBracket = 0x5D
    case underscore = 0x5F
    case backtick = 0x60
    case leftBrace = 0x7B
    case bar = 0x7C
    case rightBrace = 0x7D
    case tilde = 0x7E
    case euro = 0x80
    case ellipsis = 0x85
    case leftSingleQuote = 0x91
    case leftQuote = 0x93
    case rightQuote = 0x94
    case bullet = 0x95
    case enDash = 0x96
    case emDash = 0x97
    case pound = 0xA3
    case yen = 0xA5
    case degree = 0xB0
}
