extension AnchorIndex {
    /// Finds a selector's words. `paragraph` is where they were; nil where that is not known.
    public func anchor(_ selector: TextSelector, paragraph: Int? = nil) -> Anchoring {
        let home = paragraph ?? onlyParagraph
        var quote = AnchorQuote(selector, joined: true)
        var equal = equalPlaces(quote)
        if equal.isEmpty, quote.isCut {
            quote = AnchorQuote(selector, joined: false)
            equal = equalPlaces(quote)
        }
        guard !quote.tokens.isEmpty else { return .orphan }
        if equal.isEmpty { return changed(quote, home: home) }
        return choose(equal.map { evidence(for: $0, quote, home: home) }, quote)
    }

    /// Finds what a citation names: its words, or the whole paragraph where it quotes none.
    public func anchor(_ citation: Citation) -> Anchoring {
        if let selector = citation.selector { return anchor(selector, paragraph: citation.paragraph) }
        guard let length = length(ofParagraph: citation.paragraph) else { return .orphan }
        return .exact(Anchor(paragraph: citation.paragraph, range: 0..<length))
    }

    /// What speaks for a place.
    struct Evidence {
        var tokens: Range<Int>
        var anchor: Anchor
        /// How many words around it are the ones recorded.
        var context: Int
        /// How many of the outermost words around it, which may be cut off, agree with what stands there.
        var cut: Int
        var isHome: Bool
        /// From the position recorded, in code points; nil where none is or where it is in another paragraph.
        var distance: Int?
    }

    func evidence(for tokens: Range<Int>, _ quote: AnchorQuote, home: Int?) -> Evidence {
        let anchor = anchor(tokens)
        let isHome = home == nil || anchor.paragraph == home
        let distance = quote.position.map { abs($0 - anchor.range.lowerBound) }
        return Evidence(
            tokens: tokens, anchor: anchor, context: agreement(around: tokens, quote),
            cut: cutAgreement(around: tokens, quote), isHome: isHome, distance: isHome ? distance : nil)
    }

    /// How many recorded words stand before and after a place, counted from it outwards.
    func agreement(around place: Range<Int>, _ quote: AnchorQuote) -> Int {
        var before = 0
        while before < quote.before.count, place.lowerBound - before > 0,
            tokens[place.lowerBound - before - 1].hash == quote.before[before]
        {
            before += 1
        }
        var after = 0
        while after < quote.after.count, place.upperBound + after < tokens.count,
            tokens[place.upperBound + after].hash == quote.after[after]
        {
            after += 1
        }
        return before + after
    }

    /// Whether the words that stand where the outermost ones were end, before the place, and begin, after it, like them.
    private func cutAgreement(around place: Range<Int>, _ quote: AnchorQuote) -> Int {
        func word(at index: Int) -> String? {
            tokens.indices.contains(index) && tokens[index].kind != .sign ? text(index..<index + 1) : nil
        }
        var agreement = 0
        if let cut = quote.outermostBefore,
            word(at: place.lowerBound - 1 - cut.distance)?.hasSuffix(cut.text) == true
        {
            agreement += 1
        }
        if let cut = quote.outermostAfter, word(at: place.upperBound + cut.distance)?.hasPrefix(cut.text) == true {
            agreement += 1
        }
        return agreement
    }

    private func equalPlaces(_ quote: AnchorQuote) -> [Range<Int>] {
        let wanted = quote.tokens
        guard let rarest = wanted.indices.min(by: { frequency(wanted[$0].hash) < frequency(wanted[$1].hash) }) else {
            return []
        }
        return places(of: wanted[rarest].hash).compactMap { place in
            let start = place - rarest
            guard start >= 0, start + wanted.count <= tokens.count else { return nil }
            let isEqual = wanted.indices.allSatisfy { tokens[start + $0].hash == wanted[$0].hash }
            return isEqual ? start..<start + wanted.count : nil
        }
    }
}

extension AnchorIndex {
    /// Context tells equal places apart before the paragraph does, and that before the position does.
    private func choose(_ places: [Evidence], _ quote: AnchorQuote) -> Anchoring {
        let most = places.map(\.context).max() ?? 0
        var left = places.filter { $0.context == most }
        let mostCut = left.map(\.cut).max() ?? 0
        left = left.filter { $0.cut == mostCut }
        if left.contains(where: \.isHome) { left = left.filter(\.isHome) }
        if left.count > 1, let nearest = nearest(left) { left = [nearest] }
        guard let only = left.first, left.count == 1 else {
            return .ambiguous(left.map { trimmed($0.tokens, quote) }.sorted(by: Self.isBefore))
        }
        let isLost = !quote.before.isEmpty && !quote.after.isEmpty && only.context + only.cut == 0 && only.distance != 0
        if isLost && quote.isShort { return .ambiguous([trimmed(only.tokens, quote)]) }
        let isInPlace = only.isHome && (quote.position == nil ? !isLost : only.distance == 0)
        return isInPlace ? .exact(trimmed(only.tokens, quote)) : .moved(trimmed(only.tokens, quote))
    }

    /// The place nearest to the position recorded, where the next one is at least twice as far.
    private func nearest(_ places: [Evidence]) -> Evidence? {
        let sorted = places.filter { $0.distance != nil }.sorted { ($0.distance ?? 0) < ($1.distance ?? 0) }
        guard let first = sorted.first, let distance = first.distance else { return nil }
        guard sorted.count > 1, let next = sorted[1].distance else { return first }
        return next >= 2 * distance && next > distance ? first : nil
    }

    /// Takes off what completed the quote to whole words.
    func trimmed(_ tokens: Range<Int>, _ quote: AnchorQuote) -> Anchor {
        let anchor = anchor(tokens)
        guard quote.isCut else { return anchor }
        let scalars = Array(text(tokens).unicodeScalars)
        let front = (0...scalars.count).first { Self.string(scalars.prefix($0)) == quote.addedBefore } ?? 0
        let back = (0...scalars.count).first { Self.string(scalars.suffix($0)) == quote.addedAfter } ?? 0
        guard front + back < scalars.count else { return anchor }
        return Anchor(
            paragraph: anchor.paragraph, range: anchor.range.lowerBound + front..<anchor.range.upperBound - back)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }

    static func isBefore(_ left: Anchor, _ right: Anchor) -> Bool {
        (left.paragraph, left.range.lowerBound) < (right.paragraph, right.range.lowerBound)
    }
}
