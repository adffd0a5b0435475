/// The quotations in marks of a text.
struct Quotations {
    /// One quotation: the tokens between its marks.
    struct Quotation: Equatable {
        /// The token of the opening mark.
        var open: Int
        /// The token of the closing mark; the end of the paragraph where there is none.
        var close: Int

        /// The tokens inside.
        var inside: Range<Int> { open + 1..<max(open + 1, close) }
    }

    /// In order.
    private(set) var all: [Quotation] = []
    /// For each token the index of the quotation that it is in, marks included; -1 outside.
    private(set) var owner: [Int]

    /// Pairs the marks of each paragraph; a quotation that is not closed ends with its paragraph.
    init(_ text: TokenizedText) {
        owner = Array(repeating: -1, count: text.tokens.count)
        for paragraph in text.paragraphs { pair(paragraph, text.tokens) }
    }

    private mutating func pair(_ paragraph: Range<Int>, _ tokens: [Token]) {
        var open: Int?
        for index in paragraph {
            guard let mark = Self.mark(tokens[index]) else { continue }
            if let start = open {
                if mark != .leftQuote {
                    add(start, index)
                    open = nil
                }
            } else if mark != .rightQuote {
                open = index
            }
        }
        if let start = open, paragraph.upperBound - start > 4 { add(start, paragraph.upperBound) }
    }

    private static func mark(_ token: Token) -> Mark? {
        [Mark.quote, .leftQuote, .rightQuote].first { token.isMark($0) }
    }

    private mutating func add(_ open: Int, _ close: Int) {
        for index in open...min(close, owner.count - 1) where index < close || close < owner.count {
            owner[index] = all.count
        }
        all.append(Quotation(open: open, close: close))
    }
}
