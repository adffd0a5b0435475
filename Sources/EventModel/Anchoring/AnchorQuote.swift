/// A selector's words made ready to be looked up.
///
/// Where the quote begins or ends within a word, which the words recorded around it tell, it is completed to the whole
/// word, and what was added is taken off the place found.
struct AnchorQuote {
    /// The words of the quote, completed.
    let tokens: [AnchorToken]
    /// The same as they were written.
    let words: [String]
    /// What stands before and after, nearest first; a word that may be cut off is left out.
    let before: [UInt64]
    let after: [UInt64]
    /// The outermost words before and after: perhaps only their inner ends, as selectors of other programs count
    /// characters and cut words.
    let outermostBefore: OutermostWord?
    let outermostAfter: OutermostWord?
    /// What completes the quote at its ends.
    let addedBefore: String
    let addedAfter: String
    /// Where the first word stood, where that was recorded.
    let position: Int?

    /// Without `joined` the prefix and suffix are taken as whole words, for selectors written by hand.
    init(_ selector: TextSelector, joined: Bool) {
        let gap = joined ? "" : " "
        let prefix = Array(((selector.prefix ?? "") + gap).unicodeScalars)
        let exact = Array(selector.exact.unicodeScalars)
        let scalars = prefix + exact + Array((gap + (selector.suffix ?? "")).unicodeScalars)
        let all = AnchorTokenizer.tokens(of: Self.string(scalars[...]))
        let quoted = UInt32(prefix.count)..<UInt32(prefix.count + exact.count)
        var tokens = all.filter { $0.codePoints.overlaps(quoted) }
        let start = Int(tokens.first?.codePoints.lowerBound ?? quoted.lowerBound)
        let end = Int(tokens.last?.codePoints.upperBound ?? quoted.upperBound)
        words = tokens.map { Self.string(scalars[Int($0.codePoints.lowerBound)..<Int($0.codePoints.upperBound)]) }
        for index in tokens.indices { tokens[index].caseless = AnchorHash.caseless(words[index].utf8) }
        self.tokens = tokens
        addedBefore = Self.string(scalars[min(start, prefix.count)..<prefix.count])
        addedAfter = Self.string(scalars[(prefix.count + exact.count)..<max(end, prefix.count + exact.count)])
        let around = (
            before: all.filter { $0.codePoints.upperBound <= start },
            after: all.filter { $0.codePoints.lowerBound >= end }
        )
        before = Self.context(around.before.reversed())
        after = Self.context(around.after)
        outermostBefore = OutermostWord(around.before.first, of: around.before.count, in: scalars)
        outermostAfter = OutermostWord(around.after.last, of: around.after.count, in: scalars)
        position = selector.position.map { $0.lowerBound + start - prefix.count }
    }

    /// Whether the quote begins or ends within a word.
    var isCut: Bool { !addedBefore.isEmpty || !addedAfter.isEmpty }

    /// Whether too little is quoted to be recognised without what stands around it.
    var isShort: Bool { tokens.count { $0.kind != .sign } < 3 }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }

    /// The outermost word may be cut off and is no whole word then, unless it is the only one.
    private static func context(_ tokens: [AnchorToken]) -> [UInt64] {
        let hashes = tokens.map(\.hash)
        return hashes.count > 1 ? hashes.dropLast() : hashes
    }
}

/// The word at the outer end of what a selector says of the words around it.
struct OutermostWord {
    let text: String
    /// How many words and signs stand between it and the quote.
    let distance: Int

    /// Nil where a sign stands there, or nothing.
    init?(_ token: AnchorToken?, of count: Int, in scalars: [Unicode.Scalar]) {
        guard let token, token.kind != .sign else { return nil }
        var text = ""
        text.unicodeScalars.append(
            contentsOf: scalars[Int(token.codePoints.lowerBound)..<Int(token.codePoints.upperBound)])
        (self.text, distance) = (text, count - 1)
    }
}
