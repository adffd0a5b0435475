extension AnchorIndex {
    /// Windows of the text that may hold a changed quote: where several of its rarer words are near each other, where
    /// the words around it are, and where it stood.
    func candidates(_ quote: AnchorQuote, home: Int?) -> [Range<Int>] {
        let slack = min(32, max(3, quote.tokens.count / 3))
        var windows = enclosedWindows(quote, slack: slack)
        if let place = quote.position.flatMap({ position in home.flatMap { token(at: position, ofParagraph: $0) } }) {
            windows.append(window(around: place, quote.tokens.count, 0))
            windows.append(window(around: place, quote.tokens.count, slack))
        }
        windows += startsByWords(quote, home: home, slack: slack).map { window(around: $0, quote.tokens.count, slack) }
        var seen: Set<Range<Int>> = []
        return windows.filter { seen.insert($0).inserted }
    }

    /// The starts for which most of the quote's words are where they should be, give or take a few.
    private func startsByWords(_ quote: AnchorQuote, home: Int?, slack: Int) -> [Int] {
        let starts = (startsOfRareWords(quote) + startsInParagraph(home, quote)).sorted()
        var near: [(start: Int, votes: Int)] = []
        var low = 0
        var high = 0
        for (index, start) in starts.enumerated() where index == 0 || starts[index - 1] != start {
            while starts[low] < start - slack { low += 1 }
            while high < starts.count, starts[high] <= start + slack { high += 1 }
            let same = starts[index..<high].prefix { $0 == start }.count
            near.append((start, high - low + same))
        }
        return near.sorted { ($1.votes, $0.start) < ($0.votes, $1.start) }.prefix(6).map(\.start)
    }

    /// Where the quote would begin for each place of its rarest words.
    private func startsOfRareWords(_ quote: AnchorQuote) -> [Int] {
        let words = quote.tokens.indices.filter { quote.tokens[$0].kind != .sign }
        var budget = 512
        var starts: [Int] = []
        for index in words.sorted(by: { frequency(quote.tokens[$0].hash) < frequency(quote.tokens[$1].hash) }) {
            let places = places(of: quote.tokens[index].hash).prefix(256).map { max(0, $0 - index) }
            starts += places
            budget -= places.count
            if budget < 0 { break }
        }
        return starts
    }

    /// The same for all words in the paragraph where the quote was, if it is not too long.
    private func startsInParagraph(_ ordinal: Int?, _ quote: AnchorQuote) -> [Int] {
        guard let ordinal, let range = tokens(ofParagraph: ordinal), range.count <= 1024 else { return [] }
        var indices: [UInt64: Int] = [:]
        for (index, token) in quote.tokens.enumerated() where token.kind != .sign { indices[token.hash] = index }
        return range.compactMap { place in indices[tokens[place].hash].map { max(0, place - $0) } }
    }

    /// What stands between the words recorded before the quote and those recorded behind it; where one of the two is
    /// gone, about as much as was quoted.
    private func enclosedWindows(_ quote: AnchorQuote, slack: Int) -> [Range<Int>] {
        let count = quote.tokens.count
        let starts = ends(of: quote.before, step: -1)
        let ends = ends(of: quote.after, step: 1)
        let enclosed = starts.flatMap { start in
            ends.filter { start < $0 && $0 <= start + count + slack }.map { start..<$0 }
        }
        let open = starts + ends.map { max(0, $0 - count) }
        return enclosed + open.map { window(around: $0, count, 0) }
    }

    /// Where the recorded words on one side end towards the quote, as the boundary between two tokens.
    private func ends(of context: [UInt64], step: Int) -> [Int] {
        guard let nearest = context.first else { return [] }
        return places(of: nearest).prefix(4096).filter { agrees($0, context, step: step) }.prefix(4)
            .map { step < 0 ? $0 + 1 : $0 }
    }

    private func agrees(_ place: Int, _ context: [UInt64], step: Int) -> Bool {
        context.prefix(3).enumerated().allSatisfy { offset, hash in
            let index = place + step * offset
            return tokens.indices.contains(index) && tokens[index].hash == hash
        }
    }

    private func token(at position: Int, ofParagraph ordinal: Int) -> Int? {
        guard let range = tokens(ofParagraph: ordinal) else { return nil }
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].codePoints.upperBound) <= position { low = middle + 1 } else { high = middle }
        }
        return low < range.upperBound ? low : nil
    }

    /// A stretch of one paragraph, wide enough for a few words more on either side.
    private func window(around start: Int, _ count: Int, _ slack: Int) -> Range<Int> {
        let start = min(start, tokens.count - 1)
        let paragraph = tokens(aroundToken: start)
        let lower = max(paragraph.lowerBound, start - slack)
        return lower..<max(lower, min(paragraph.upperBound, start + count + slack))
    }
}
