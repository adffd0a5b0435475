public import Languages

/// A text cut into tokens, sentences and paragraphs. All offsets are bytes of its UTF-8 unless said otherwise.
public struct TokenizedText: Sendable {
    /// The language whose rules cut it and read it.
    public let language: Language
    /// The UTF-8 of the text.
    public let bytes: [UInt8]
    /// In order, not overlapping.
    public let tokens: [Token]
    /// Ranges of token indices, in order; together all tokens.
    public let sentences: [Range<Int>]
    /// Ranges of token indices, in order; each begins and ends with a sentence.
    public let paragraphs: [Range<Int>]

    /// Cuts a text.
    public init(_ text: String, in language: Language = .english) {
        self.init(utf8: Array(text.utf8), in: language)
    }

    /// Cuts UTF-8 (ill-formed bytes count as marks).
    public init(utf8 bytes: [UInt8], in language: Language = .english) {
        var splitter = SentenceSplitter(
            bytes: bytes, tokens: Tokenizer(bytes).run(), abbreviations: Abbreviations.of(language))
        splitter.run()
        self.language = language
        self.bytes = bytes
        tokens = splitter.tokens
        sentences = splitter.sentences
        paragraphs = splitter.paragraphs
    }

    /// The text between two byte offsets.
    public func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The text of one token.
    public func text(of token: Token) -> String { text(token.range) }

    /// The bytes from the start of one token to the end of the last of a range of them.
    public func byteRange(ofTokens range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return Int(tokens[first].start)..<Int(tokens[last].end)
    }

    /// Converts byte offsets to code points; quickest where they come in ascending order.
    public func codePoints() -> CodePointCursor { CodePointCursor(bytes) }
}

/// Converts byte offsets to offsets in code points, remembering where it was.
public struct CodePointCursor: Sendable {
    private let bytes: [UInt8]
    private var byte = 0
    private var point = 0

    /// A cursor at the start of a text.
    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The number of code points before a byte offset.
    public mutating func offset(ofByte target: Int) -> Int {
        if target < byte { (byte, point) = (0, 0) }
        let end = min(target, bytes.count)
        guard byte < end else { return point }
        point += bytes.withUnsafeBufferPointer { all in
            var starts = 0
            for byte in all[byte..<end] where byte & 0xC0 != 0x80 { starts += 1 }
            return starts
        }
        byte = end
        return point
    }

    /// A range of byte offsets in code points.
    public mutating func range(ofBytes range: Range<Int>) -> Range<Int> {
        let start = offset(ofByte: range.lowerBound)
        return start..<offset(ofByte: range.upperBound)
    }
}
