/// The phrases of time in a sentence, which a title does without: its day stands beside it.
struct TitleTimes {
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
        for timex in story.times(in: bytes) {
            let start = story.token(atByte: timex.bytes.lowerBound)
            let end = story.token(atByte: timex.bytes.upperBound)
            guard start < end, timex.type != .duration, timex.type != .set else { continue }
            let isRelative = timex.rule != .year && timex.rule != .decade
            if let zone = Self.zone(behind: end, sentence, tokens) {
                stamps.append(start..<zone + 1)
                dropped.formUnion(start..<zone + 1)
                continue
            }
            var from = start
            while from > sentence.lowerBound, start - from < 3, TitleWords.beforeTime[tokens[from - 1].hash] != nil {
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
                from < start || isAdverb || end >= sentence.upperBound || tokens[end].kind == .punctuation
                || GrammarWords.prepositions[tokens[end].hash] != nil || tokens[end].isCapitalized
            if isRelative { relative.formUnion(start..<end) }
            guard isFree, isRelative || from < start, !(from..<end).contains(trigger) else { continue }
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

    /// The zone of a time of day that ends at most three tokens behind a date.
    private static func zone(behind date: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
        (date..<min(sentence.upperBound, date + 4)).first { index in
            tokens[index].isAllCaps && TitleWords.zones[tokens[index].hash] != nil
                && tokens[(date - 1)..<index].contains { $0.kind == .number }
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
