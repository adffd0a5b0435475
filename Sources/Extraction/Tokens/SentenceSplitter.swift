/// Finds the ends of sentences and paragraphs among tokens.
struct SentenceSplitter {
    /// In tokens. What goes on for longer is no sentence that anybody would read, and whoever looks through a sentence for
    /// each of its words would look for ever: it ends at the next space, or without one when it is twice as long.
    static let longest = 400

    let bytes: [UInt8]
    private let abbreviations: Abbreviations
    private(set) var tokens: [Token]
    private(set) var sentences: [Range<Int>] = []
    private(set) var paragraphs: [Range<Int>] = []

    init(bytes: [UInt8], tokens: [Token], abbreviations: Abbreviations) {
        self.abbreviations = abbreviations
        self.bytes = bytes
        self.tokens = tokens
    }

    mutating func run() {
        var sentence = 0
        var paragraph = 0
        for index in tokens.indices {
            if index > paragraph, tokens[index].isAfterSpace, isParagraphBreak(before: index) {
                close(&sentence, at: index)
                paragraphs.append(paragraph..<index)
                paragraph = index
            } else if index > sentence, tokens[index].isAfterSpace, isSentenceEnd(before: index, from: sentence) {
                close(&sentence, at: index)
            } else if isTooLong(sentence..<index) {
                close(&sentence, at: index)
            }
            if index == paragraph { tokens[index].traits.formUnion([.startsParagraph, .startsSentence]) }
        }
        guard !tokens.isEmpty else { return }
        close(&sentence, at: tokens.count)
        paragraphs.append(paragraph..<tokens.count)
    }

    private func isTooLong(_ sentence: Range<Int>) -> Bool {
        sentence.count >= (tokens[sentence.upperBound].isAfterSpace ? Self.longest : 2 * Self.longest)
    }

    private mutating func close(_ sentence: inout Int, at index: Int) {
        guard index > sentence else { return }
        sentences.append(sentence..<index)
        sentence = index
        if index < tokens.count { tokens[index].traits.insert(.startsSentence) }
    }

    /// A blank line, or a line break that does not merely wrap a sentence.
    private func isParagraphBreak(before index: Int) -> Bool {
        var breaks = 0
        for byte in bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)] where byte == 0x0A { breaks += 1 }
        guard breaks == 1 else { return breaks > 1 }
        let next = tokens[index]
        return next.kind == .punctuation || next.kind == .word && next.isCapitalized || endsClause(index - 1)
    }

    private func endsClause(_ index: Int) -> Bool {
        tokens[index].kind == .punctuation && !tokens[index].isMark(.comma) && !tokens[index].isMark(.hyphen)
    }

    private mutating func isSentenceEnd(before index: Int, from start: Int) -> Bool {
        var last = index - 1
        while last > start, Self.isCloser(tokens[last]), !tokens[last].isAfterSpace { last -= 1 }
        let mark = tokens[last]
        if mark.isMark(.exclamation) || mark.isMark(.question) { return canStart(index) }
        if mark.isMark(.ellipsis) { return canStart(index) }
        if mark.traits.contains(.abbreviated) { return canStart(index) && isOpener(index) }
        guard mark.isMark(.fullStop), last > start else { return false }
        return canStart(index) && !isAbbreviation(last - 1, beforeToken: index)
    }

    /// Whether the token can begin a sentence: a capital, a number, a quotation mark or a bracket.
    private func canStart(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .word: return token.isCapitalized || isCaseless(token)
        case .number, .ordinal: return true
        case .punctuation: return !token.isMark(.comma) && !token.isMark(.semicolon) && !token.isMark(.colon)
        }
    }

    private func isCaseless(_ token: Token) -> Bool { bytes[Int(token.start)] >= 0xD8 }

    private mutating func isAbbreviation(_ index: Int, beforeToken next: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, !tokens[index + 1].isAfterSpace else { return false }
        let isInitial = token.end - token.start == 1 && token.isCapitalized
        guard let kind = isInitial ? .beforeName : abbreviations.kinds[token.hash] else { return false }
        let isAbbreviation =
            switch kind {
            case .beforeName: !isInitial || !isOpener(next)
            case .beforeNumber: tokens[next].kind == .number
            case .anywhere: !isOpener(next)
            }
        if isAbbreviation { tokens[index].traits.insert(.abbreviated) }
        return isAbbreviation
    }

    /// Whether the word commonly opens a sentence and is no name.
    private func isOpener(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .punctuation { return token.isMark(.quote) || token.isMark(.leftQuote) }
        return token.isCapitalized && abbreviations.openers[token.hash] != nil
    }

    private static func isCloser(_ token: Token) -> Bool {
        guard token.kind == .punctuation, let mark = Mark(rawValue: UInt8(truncatingIfNeeded: token.hash)) else {
            return false
        }
        switch mark {
        case .quote, .rightQuote, .apostrophe, .rightParenthesis, .rightBracket: return true
        default: return false
        }
    }
}
