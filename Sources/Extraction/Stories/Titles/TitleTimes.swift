/// The phrases of time in a sentence, which a title does without: its day stands beside it.
struct TitleTimes {
    private let tokens: [Token]
    private let dropped: Set<Int>
    private let relative: Set<Int>
    /// When the page was published, as it stands between headline and text: "Monday 3 May 2004 09.15 GMT".
    private let stamps: [Range<Int>]
    /// Tokens in whose place an article stands: "in Tuesday's quake", "in the quake".
    let articles: Set<Int>

    init(_ story: StoryText, _ sentence: Range<Int>, keeping trigger: Int) {
        var dropped: Set<Int> = []
        var relative: Set<Int> = []
        var articles: Set<Int> = []
        var stamps: [Range<Int>] = []
        let bytes = story.text.byteRange(ofTokens: sentence)
        let tokens = story.text.tokens
        self.tokens = tokens
        for timex in story.times(in: bytes) {
            let start = story.token(atByte: timex.bytes.lowerBound)
            let behind = story.token(atByte: timex.bytes.upperBound)
            guard start < behind, timex.type != .duration, timex.type != .set else { continue }
            let isRelative = timex.rule != .year && timex.rule != .decade
            if let zone = PublicationStamp.zone(behind: behind, in: sentence, tokens) {
                stamps.append(start..<zone + 1)
                dropped.formUnion(start..<zone + 1)
                continue
            }
            if Self.isHeader(timex, start, behind, sentence, tokens) {
                stamps.append(start..<behind)
                dropped.formUnion(start..<behind)
                continue
            }
            let end = Self.end(behind, sentence, tokens)
            var from = start
            let isAttribute = Self.isAttribute(start, end, sentence, tokens)
            while !isAttribute, from > sentence.lowerBound, start - from < 3, Self.isOfTime(from - 1, start, tokens) {
                from -= 1
            }
            let isPossessive =
                end + 1 < sentence.upperBound && tokens[end].isMark(.apostrophe) && !tokens[end].isAfterSpace
            if isPossessive {
                dropped.formUnion(start + 1..<end + 2)
                articles.insert(start)
                continue
            }
            let isAdverb = end - start == 1 && TitleWords.relative[tokens[start].hash] != nil
            let isFree =
                from < start || isAdverb || isAttribute || end >= sentence.upperBound
                || tokens[end].kind == .punctuation
                || GrammarWords.prepositions[tokens[end].hash] != nil || tokens[end].isCapitalized
            if isRelative { relative.formUnion(start..<end) }
            guard isFree, isRelative || from < start || isAttribute, !(from..<end).contains(trigger) else { continue }
            dropped.formUnion(from..<end)
            let isBetweenCommas =
                from > sentence.lowerBound && end < sentence.upperBound
                && tokens[from - 1].isMark(.comma) && tokens[end].isMark(.comma)
            if isBetweenCommas { dropped.formUnion([from - 1, end]) }
            let isInParentheses =
                from > sentence.lowerBound && end < sentence.upperBound
                && tokens[from - 1].isMark(.leftParenthesis) && tokens[end].isMark(.rightParenthesis)
            if isInParentheses { dropped.formUnion([from - 1, end]) }
        }
        for index in sentence where TitleWords.relative[tokens[index].hash] != nil { relative.insert(index) }
        (self.dropped, self.relative, self.articles) = (dropped, relative.subtracting(articles), articles)
        self.stamps = stamps
    }

    /// Whether a word before a time belongs to it; "on" before "last night" belongs to the verb.
    private static func isOfTime(_ index: Int, _ start: Int, _ tokens: [Token]) -> Bool {
        if TitleWords.focusing[tokens[index].hash] != nil { return true }
        guard TitleWords.beforeTime[tokens[index].hash] != nil else { return false }
        return tokens[index].hash != Word.on || TitleWords.deictics[tokens[index + 1].hash] == nil
    }

    /// Behind the zone of a time of day, and what says that it alone is meant: "16:53 local time", "in 2004 alone".
    private static func end(_ token: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Int {
        var end = token
        while end < sentence.upperBound, end - token < 2, TitleWords.clocks[tokens[end].hash] != nil { end += 1 }
        if end < sentence.upperBound, TitleWords.focusing[tokens[end].hash] != nil { end += 1 }
        return end
    }

    /// The date over the entry of a chronicle, which begins behind it: "3 May 2004 Police arrest two men".
    private static func isHeader(
        _ timex: Timex, _ start: Int, _ end: Int, _ sentence: Range<Int>, _ tokens: [Token]
    ) -> Bool {
        guard timex.rule == .calendarDate, timex.exactDay != nil, end + 2 < sentence.upperBound, end - start >= 3,
            tokens[end].isCapitalized, tokens[end].kind == .word
        else { return false }
        guard start > sentence.lowerBound else { return true }
        let before = tokens[start - 1]
        return before.kind == .word && TitleWords.badEnds[before.hash] == nil
            && TitleWords.beforeTime[before.hash] == nil || before.isMark(.quote) || before.isMark(.rightQuote)
    }

    /// Whether a date stands between an article and its noun: "in the September 11 attacks".
    private static func isAttribute(_ start: Int, _ end: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        guard start > sentence.lowerBound, end < sentence.upperBound, tokens[start - 1].hash == Word.the else {
            return false
        }
        return tokens[end].kind == .word && GrammarWords.prepositions[tokens[end].hash] == nil
            && TitleWords.phrases[tokens[end].hash] == nil && GrammarWords.openers[tokens[end].hash] == nil
            && FactualityWords.auxiliaries[tokens[end].hash] == nil
    }

    /// Whether a time that was left out was all that a verb said: "the release date is [7 May], with".
    func leavesGap(in kept: [Int]) -> Bool {
        kept.indices.contains { place in
            guard place > 0, GrammarWords.being[tokens[kept[place]].hash] != nil, dropped.contains(kept[place] + 1)
            else { return false }
            return place + 1 >= kept.count || tokens[kept[place + 1]].kind == .punctuation
        }
    }

    func startsStamp(at token: Int) -> Bool { stamps.contains { $0.lowerBound == token } }

    func endsStamp(at token: Int) -> Bool { stamps.contains { $0.upperBound == token } }

    /// Whether a token is left out.
    func isDropped(_ token: Int) -> Bool { dropped.contains(token) }

    /// The tokens of a range without its times; nil where one stays that tells nothing without its article.
    func kept(_ range: Range<Int>) -> [Int]? {
        let kept = range.filter { !dropped.contains($0) }
        return kept.contains(where: relative.contains) ? nil : kept
    }
}
