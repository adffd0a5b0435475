extension AnchorIndex {
    /// A place whose words are nearly the quote's, for a person to look at.
    ///
    /// Without the recorded words around it a place must have most of the quote's words, and no name may differ: the
    /// same sentence about somebody else is another sentence.
    func changed(_ quote: AnchorQuote, home: Int?) -> Anchoring {
        let found = candidates(quote, home: home).compactMap { weigh($0, quote, home: home) }
        let best = found.max { ($0.score, -$0.tokens.lowerBound) < ($1.score, -$1.tokens.lowerBound) }
        guard let best else { return .orphan }
        return .changed(trimmed(best.tokens, quote), best.differences)
    }

    private struct Candidate {
        var tokens: Range<Int>
        var differences: [TokenDifference]
        var score: Int
    }

    private func weigh(_ window: Range<Int>, _ quote: AnchorQuote, home: Int?) -> Candidate? {
        let alignment = TokenAlignment(quote.tokens, caseless(window))
        guard let range = alignment.range else { return nil }
        let evidence = evidence(for: range, quote, home: home)
        let differences = differences(alignment, quote)
        let total = quote.tokens.reduce(0) { $0 + $1.weight }
        let likeness = 100 - alignment.cost * 100 / max(total, 1)
        let isSure = isKnown(evidence, likeness, quote) || isEnclosed(range, quote)
        guard isSure || isAlike(alignment, differences, quote, evidence) else { return nil }
        let score =
            likeness + min(evidence.context, 6) * 10 + (evidence.isHome ? 5 : 0) + (evidence.distance == 0 ? 5 : 0)
        return Candidate(tokens: range, differences: differences, score: score)
    }

    private func caseless(_ window: Range<Int>) -> ArraySlice<AnchorToken> {
        var slice = tokens[window]
        for index in window {
            let range = tokens[index].bytes
            slice[index].caseless = AnchorHash.caseless(bytes[Int(range.lowerBound)..<Int(range.upperBound)])
        }
        return slice
    }

    /// Whether a place is recognised without the words around it: no name differs, and of the words that carry the
    /// meaning most are there, in the paragraph where they were; elsewhere all of them but numbers and dates.
    private func isAlike(
        _ alignment: TokenAlignment, _ differences: [TokenDifference], _ quote: AnchorQuote, _ evidence: Evidence
    ) -> Bool {
        guard !differences.contains(where: { $0.kind == .name }) else { return false }
        let content = quote.tokens.count(where: \.carriesMeaning)
        let equal = alignment.pairs.count { pair in
            guard let wanted = pair.quote, let found = pair.text else { return false }
            return quote.tokens[wanted].carriesMeaning && quote.tokens[wanted].hash == tokens[found].hash
        }
        if !differences.contains(where: \.isOfMeaning) {
            return equal >= 2 || evidence.isHome && (equal > 0 || evidence.distance == 0)
        }
        return evidence.isHome && content >= 3 && equal >= 2 && equal * 5 >= content * 3
    }

    /// Whether so many of the recorded words stand around a place that some of its own are enough.
    private func isKnown(_ evidence: Evidence, _ likeness: Int, _ quote: AnchorQuote) -> Bool {
        let recorded = quote.before.count + quote.after.count
        return evidence.context >= 4 && likeness >= 20
            || evidence.context >= 2 && evidence.context == recorded && likeness >= 40
    }

    /// Whether the recorded words stand on both sides.
    private func isEnclosed(_ range: Range<Int>, _ quote: AnchorQuote) -> Bool {
        guard let before = quote.before.first, let after = quote.after.first else { return false }
        return range.lowerBound > 0 && range.upperBound < tokens.count && tokens[range.lowerBound - 1].hash == before
            && tokens[range.upperBound].hash == after && agreement(around: range, quote) >= 3
    }

    private func differences(_ alignment: TokenAlignment, _ quote: AnchorQuote) -> [TokenDifference] {
        alignment.pairs.compactMap { pair in
            let before = pair.quote.map { quote.words[$0] }
            let after = pair.text.map { text($0..<$0 + 1) }
            if let wanted = pair.quote, let found = pair.text, quote.tokens[wanted].hash == tokens[found].hash {
                return nil
            }
            let startsSentence = pair.text.map {
                $0 == 0 || tokens[$0 - 1].kind == .paragraphEnd || tokens[$0 - 1].kind == .sign
            }
            let kind = TokenDifference.Kind(
                before: before, after: after, startsSentence: startsSentence ?? (pair.quote == 0))
            return TokenDifference(
                kind: kind, before: before, after: after, range: pair.text.map { anchor($0..<$0 + 1).range })
        }
    }
}

extension AnchorToken {
    /// Whether it is more than a sign or a short word such as "the" or "of".
    fileprivate var carriesMeaning: Bool {
        kind == .number || kind == .word && (bytes.count > 3 || bytes.count == 3 && codePoints.count == 1)
    }
}

extension TokenDifference {
    /// Whether a word that is more than "the" or "of" became another, came or went, or a number or a date went.
    fileprivate var isOfMeaning: Bool {
        guard after != nil else { return kind != .punctuation && (before?.utf8.count ?? 0) > 3 || kind == .number }
        return [before, after].compactMap { $0 }.contains { $0.utf8.count > 3 && Kind(of: $0) == .word }
    }
}
