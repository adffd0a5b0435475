/// The clause of a Spanish sentence that tells an event, as a line that stands by itself.
struct SpanishTitle {
    private let story: StoryText
    private let sentence: Range<Int>
    private let trigger: Int
    private let isNoun: Bool
    private let isHeadline: Bool
    private let dropped: Set<Int>
    private let relative: Set<Int>
    private var tokens: [Token] { story.text.tokens }

    /// Where it stands and what it says.
    struct Line {
        var text: String
        var tokens: Range<Int>
        var isFromStart: Bool
        var isToEnd: Bool
    }

    init(_ member: StoryMention, _ story: StoryText) {
        let mention = story.mentions[member.index]
        self.story = story
        sentence = story.text.sentences[mention.sentence]
        trigger = mention.token
        isNoun = mention.isNoun
        isHeadline = member.ordinal == 0
        (dropped, relative) = Self.times(story, sentence, keeping: mention.token)
    }

    private static let longest = 90

    /// The longest line that fits, begins and ends well; nil where there is none.
    func line(names: [String]) -> Line? {
        let start = start
        guard start <= trigger, isGoodStart(start) else { return nil }
        for end in ends() where isHeadline || isClause(start..<end) {
            let kept = (start..<end).filter { !dropped.contains($0) }
            guard let last = kept.last, last >= trigger, isGoodEnd(last, isWhole: end == sentence.upperBound),
                !kept.contains(where: { relative.contains($0) || isWord($0, SpanishTitleWords.speakers) })
            else { continue }
            let text = TitleText(story, kept, names: names, articles: []).text
            guard (18...Self.longest).contains(text.count), TitleText.isBalanced(text), !text.contains("¿") else {
                continue
            }
            return Line(
                text: text, tokens: start..<end, isFromStart: start == sentence.lowerBound,
                isToEnd: end == sentence.upperBound)
        }
        return nil
    }

    private func isWord(_ index: Int, _ words: WordTable<Bool>) -> Bool {
        sentence.contains(index) && tokens[index].kind == .word && words[tokens[index].hash] != nil
    }

    /// Behind connectives and times, an opening phrase, and what says who says it.
    private var start: Int {
        var start = sentence.lowerBound
        while start < trigger, isAside(start) { start += 1 }
        for index in sentence.lowerBound..<trigger {
            let next = index + 1
            if tokens[index].isMark(.colon) || tokens[index].isMark(.semicolon) || isDash(index) {
                start = next
            } else if tokens[index].isMark(.comma), isOpening(start), index - start <= 14, next <= trigger {
                start = next
            } else if tokens[index].hash == SpanishGrammarWords.that, isCue(index - 1) || isCue(index - 2) {
                start = next
            }
        }
        while start < trigger, isAside(start) { start += 1 }
        return start
    }

    private func isAside(_ index: Int) -> Bool {
        tokens[index].kind == .punctuation && !tokens[index].isMark(.leftQuote) || dropped.contains(index)
            || isWord(index, SpanishTitleWords.connectives)
    }

    private func isDash(_ index: Int) -> Bool { tokens[index].isMark(.emDash) || tokens[index].isMark(.enDash) }

    private func isOpening(_ start: Int) -> Bool {
        isWord(start, SpanishTitleWords.badStarts) || isWord(start, SpanishTitleWords.phrases)
    }

    private func isCue(_ index: Int) -> Bool {
        sentence.contains(index) && story.text.grammar.speech.cues[tokens[index].hash] != nil
    }

    private func isGoodStart(_ index: Int) -> Bool {
        guard tokens[index].kind != .punctuation || tokens[index].isMark(.leftQuote) else { return false }
        return isHeadline || !isWord(index, SpanishTitleWords.badStarts)
    }

    /// Where the line can end, the best place first: with the sentence, at a mark, before a phrase.
    private func ends() -> [Int] {
        var (marks, phrases): ([Int], [Int]) = ([], [])
        var stop = sentence.upperBound
        for index in (trigger + 1)..<max(trigger + 1, sentence.upperBound) {
            if tokens[index].isMark(.semicolon) || tokens[index].isMark(.colon) || isDash(index) || isAttribution(index)
            {
                stop = index
                break
            }
            if tokens[index].isMark(.comma) || tokens[index].isMark(.leftParenthesis) { marks.append(index) }
            guard tokens[index].kind == .word, index > trigger + 1 else { continue }
            if story.text.grammar.clauses.opener(tokens[index].hash) != nil { marks.append(index) }
            if isWord(index, SpanishTitleWords.phrases), index > trigger + 2 { phrases.append(index) }
        }
        return [stop] + marks.filter { $0 < stop }.reversed() + phrases.filter { $0 < stop }.reversed()
    }

    /// ", dijo la policía", ", según la policía".
    private func isAttribution(_ index: Int) -> Bool {
        guard tokens[index].isMark(.comma) || tokens[index].isMark(.rightQuote) || tokens[index].isMark(.quote) else {
            return false
        }
        return (index + 1..<min(sentence.upperBound, index + 4)).contains { next in
            isCue(next) || story.text.grammar.speech.according.contains { $0.first == tokens[next].hash }
        }
    }

    private func isGoodEnd(_ index: Int, isWhole: Bool) -> Bool {
        if isWord(index, SpanishTitleWords.badEnds) { return false }
        return isWhole || index == trigger || !isCue(index)
    }

    /// Whether it has a verb of its own.
    private func isClause(_ range: Range<Int>) -> Bool {
        range.contains { index in
            guard tokens[index].kind == .word, index != trigger || !isNoun else { return false }
            if SpanishGrammarWords.auxiliaryForms[tokens[index].hash] != nil { return true }
            guard !tokens[index].isCapitalized || index == trigger else { return false }
            if isWord(index - 1, SpanishGrammarWords.articles) { return false }
            let word = story.text.bytes[tokens[index].range]
            if SpanishGrammarWords.tense(of: word) != nil { return true }
            switch story.text.grammar.triggers.lexicon.longestMatch(in: tokens, at: index)?.value.form {
            case .past?, .thirdPerson?, .future?, .phrase?: return true
            default: return SpanishGrammarWords.isPast(word)
            }
        }
    }

    /// The tokens of phrases of time, which a title does without, and of those that it cannot do without.
    private static func times(
        _ story: StoryText, _ sentence: Range<Int>, keeping trigger: Int
    ) -> (dropped: Set<Int>, relative: Set<Int>) {
        var (dropped, relative): (Set<Int>, Set<Int>) = ([], [])
        let tokens = story.text.tokens
        for timex in story.times(in: story.text.byteRange(ofTokens: sentence)) {
            guard timex.type == .date || timex.type == .time else { continue }
            let (start, end) = (
                story.token(atByte: timex.bytes.lowerBound), story.token(atByte: timex.bytes.upperBound)
            )
            guard start < end, !(start..<end).contains(trigger) else { continue }
            // "Cuatro días después de la crecida" says what it counts from.
            if timex.rule == .offset, end < sentence.upperBound, SpanishGrammarWords.of[tokens[end].hash] != nil {
                continue
            }
            var from = start
            while from > sentence.lowerBound, start - from < 3,
                SpanishTitleWords.beforeTime[tokens[from - 1].hash] != nil
            { from -= 1 }
            let isFree =
                end >= sentence.upperBound || tokens[end].kind == .punctuation || from == sentence.lowerBound
                || SpanishGrammarWords.prepositions[tokens[end].hash] != nil
                || story.text.grammar.clauses.opener(tokens[end].hash) != nil || tokens[end].isCapitalized
                || tokens[from].isAfterSpace && from < start
            if isFree { dropped.formUnion(from..<end) } else { relative.formUnion(start..<end) }
        }
        for index in sentence where SpanishTitleWords.relative[tokens[index].hash] != nil && !dropped.contains(index) {
            relative.insert(index)
        }
        return (dropped, relative)
    }
}
