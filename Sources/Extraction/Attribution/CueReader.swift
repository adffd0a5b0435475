/// Reads the cues of one sentence.
struct CueReader {
    let context: AttributionContext
    let sentence: Range<Int>

    private var tokens: [Token] { context.tokens }
    private var speech: SpeechGrammar { context.speech }
    private var finder: SpeakerFinder { SpeakerFinder(context: context) }

    /// The attributions of the sentence.
    func read() -> [CueReading] {
        var found: [CueReading] = []
        for index in sentence where tokens[index].kind == .word && context.quotations.owner[index] < 0 {
            if let reading = accordingTo(index) {
                found.append(reading)
            } else if let kind = speech.cues[tokens[index].hash], let reading = verb(index, kind) {
                if !found.suffix(4).contains(where: { $0.content.overlaps(reading.content) && $0.cue == reading.cue }) {
                    found.append(reading)
                }
            }
        }
        return found
    }

    private func verb(_ cue: Int, _ kind: CueVerbs.Kind) -> CueReading? {
        guard cue == sentence.lowerBound || !tokens[cue].isCapitalized || tokens[cue].isAllCaps else { return nil }
        if let quotation = quotationBefore(cue), let reading = quoted(quotation, cue, kind) { return reading }
        if let reading = inverted(cue, kind) { return reading }
        guard let speaker = finder.before(cue, from: clauseStart(cue)) else { return nil }
        if let reading = quotationAfter(cue, speaker) { return reading }
        if let reading = trailing(cue, speaker, kind) { return reading }
        return reported(cue, speaker, kind)
    }

    /// The sentence's start, or the mark before the cue that ends a quotation.
    private func clauseStart(_ cue: Int) -> Int {
        var start = cue
        while start > sentence.lowerBound, cue - start < 60, context.quotations.owner[start - 1] < 0 { start -= 1 }
        return start
    }

    /// “…,” said X and “…,” X said.
    private func quoted(_ quotation: Int, _ cue: Int, _ kind: CueVerbs.Kind) -> CueReading? {
        let inside = context.quotations.all[quotation].inside
        let start = clauseStart(cue)
        let speaker =
            finder.before(cue, from: start) ?? (cue - start <= 1 ? finder.after(cue, to: sentence.upperBound) : nil)
        guard let speaker, !inside.isEmpty, kind != .weak || speaker.kind != .nounPhrase else { return nil }
        return CueReading(
            speaker: speaker, cue: cue..<cue + 1, content: trimmed(inside), isQuotation: true,
            rule: .quotationThenSpeaker)
    }

    /// The quotation that ends right before the clause of a cue, with a comma, a question mark or nothing between; its words
    /// must be a sentence's, not a mere name in marks.
    private func quotationBefore(_ cue: Int) -> Int? {
        var index = clauseStart(cue)
        if index == sentence.lowerBound, index > 0, context.quotations.owner[index - 1] >= 0, !isParagraphStart(index),
            !tokens[index].isCapitalized || !endsSentence(index - 1)
        {
            return usable(context.quotations.owner[index - 1])
        }
        guard index > sentence.lowerBound else { return nil }
        index -= 1
        guard cue - index < 14 else { return nil }
        return usable(context.quotations.owner[index])
    }

    private func usable(_ quotation: Int) -> Int? {
        guard quotation >= 0 else { return nil }
        let inside = context.quotations.all[quotation].inside
        guard inside.count >= 3, let last = inside.last,
            context.isMark(last, [.comma, .question, .exclamation, .fullStop, .ellipsis])
                || context.isMark(context.quotations.all[quotation].close + 1, [.comma])
        else { return nil }
        return quotation
    }

    private func endsSentence(_ close: Int) -> Bool { close > 0 && context.isMark(close - 1, [.fullStop]) }
    private func isParagraphStart(_ index: Int) -> Bool { tokens[index].traits.contains(.startsParagraph) }

    /// X said: “…”
    private func quotationAfter(_ cue: Int, _ speaker: SpeakerFinder.Found) -> CueReading? {
        var index = cue + 1
        while index < sentence.upperBound, index < cue + 12, context.quotations.owner[index] < 0 { index += 1 }
        guard index < tokens.count, index < sentence.upperBound + 1, index < cue + 12 else { return nil }
        let quotation = context.quotations.owner[index]
        guard quotation >= 0, context.quotations.all[quotation].open == index, !isParagraphStart(index),
            index == cue + 1 || context.isMark(index - 1, [.comma, .colon])
        else { return nil }
        let inside = context.quotations.all[quotation].inside
        guard inside.count >= 2 else { return nil }
        return CueReading(
            speaker: speaker, cue: cue..<cue + 1, content: trimmed(inside), isQuotation: true,
            rule: .speakerThenQuotation)
    }

    /// …, X said.
    private func trailing(_ cue: Int, _ speaker: SpeakerFinder.Found, _ kind: CueVerbs.Kind) -> CueReading? {
        let comma = speaker.extent.lowerBound - 1 - titleCount(before: speaker)
        guard kind != .weak || endsClause(cue + 1), comma > sentence.lowerBound + 2, context.isMark(comma, [.comma]),
            endsClause(cue + 1) || isTimePhrase(cue + 1)
        else { return nil }
        return CueReading(
            speaker: speaker, cue: cue..<cue + 1, content: sentence.lowerBound..<comma, isQuotation: false,
            rule: .trailingSpeaker)
    }

    /// How many tokens of titles stand between a comma and a person.
    private func titleCount(before speaker: SpeakerFinder.Found) -> Int {
        var count = 0
        var index = speaker.extent.lowerBound - 1
        while index > sentence.lowerBound, count < 8, tokens[index].kind == .word || context.isMark(index, [.fullStop]),
            speech.stops[tokens[index].hash] == nil
        {
            index -= 1
            count += 1
        }
        return context.isMark(index, [.comma]) ? count : 0
    }

    private func endsClause(_ index: Int) -> Bool {
        index >= sentence.upperBound || context.isMark(index, [.fullStop, .semicolon, .question, .exclamation])
    }

    /// "on Tuesday.", "in a statement.": at most six words to the end of the sentence.
    private func isTimePhrase(_ index: Int) -> Bool {
        guard index < sentence.upperBound, sentence.upperBound - index <= 7, tokens[index].kind == .word else {
            return false
        }
        let classes = context.names?.words[tokens[index].hash] ?? []
        return !classes.isDisjoint(with: [.placePreposition, .calendar])
            || speech.times[tokens[index].hash] != nil
    }

    /// X said (that) …
    private func reported(_ cue: Int, _ speaker: SpeakerFinder.Found, _ kind: CueVerbs.Kind) -> CueReading? {
        var start = afterDay(cue + 1)
        if let that = that(after: cue) {
            start = that + 1
        } else if kind == .weak || speech.saying[tokens[cue].hash] == nil && speech.articles[hash(start)] != nil {
            return nil
        } else if kind == .addressed {
            guard let next = afterAddressee(start) else { return nil }
            start = next
        }
        var end = sentence.upperBound
        while end > start, tokens[end - 1].kind == .punctuation { end -= 1 }
        guard end - start >= 3, !context.isMark(start, [.comma, .fullStop]) else { return nil }
        return CueReading(
            speaker: speaker, cue: cue..<cue + 1, content: start..<end, isQuotation: false, rule: .reportedSpeech)
    }

    /// Behind "on Friday".
    private func afterDay(_ start: Int) -> Int {
        guard start + 1 < sentence.upperBound, tokens[start].kind == .word, speech.times[tokens[start].hash] != nil,
            context.names?.words[tokens[start + 1].hash]?.contains(.calendar) == true
        else { return start }
        return context.isMark(start + 2, [.comma]) ? start + 3 : start + 2
    }

    private func hash(_ index: Int) -> UInt64 { index < tokens.count ? tokens[index].hash : 0 }

    private func that(after cue: Int) -> Int? {
        (cue + 1..<max(cue + 1, min(cue + 9, sentence.upperBound))).first { context.isWord($0, speech.that) }
    }

    /// Behind "reporters" in "told reporters the plan had failed": one noun or name, or two words with an article.
    private func afterAddressee(_ start: Int) -> Int? {
        guard start < sentence.upperBound, tokens[start].kind == .word else { return nil }
        if speech.determiners[tokens[start].hash] != nil { return start + 2 }
        var index = start + 1
        while index < sentence.upperBound, tokens[start].isCapitalized,
            tokens[index].isCapitalized || context.isMark(index, [.hyphen])
        {
            index += 1
        }
        return index
    }

    /// According to X, … and …, according to X.
    private func accordingTo(_ index: Int) -> CueReading? {
        guard let words = according(at: index),
            let speaker = finder.after(index + words - 1, to: sentence.upperBound)
        else { return nil }
        var end = speaker.extent.upperBound
        let cue = index..<index + words
        if index == sentence.lowerBound {
            while end < sentence.upperBound, !context.isMark(end, [.comma]) { end += 1 }
            let content = trimmed(min(end + 1, sentence.upperBound)..<sentence.upperBound)
            guard content.count >= 2 else { return nil }
            return CueReading(speaker: speaker, cue: cue, content: content, isQuotation: false, rule: .accordingTo)
        }
        let content = trimmed(sentence.lowerBound..<index)
        guard content.count >= 2 else { return nil }
        return CueReading(speaker: speaker, cue: cue, content: content, isQuotation: false, rule: .accordingTo)
    }

    /// How many words say "according to" at a token; nil where none do.
    private func according(at index: Int) -> Int? {
        speech.according.first { words in
            words.indices.allSatisfy { context.isWord(index + $0, words[$0]) }
        }?.count
    }

    /// …, dijo X: a language that puts the speaker behind the verb.
    private func inverted(_ cue: Int, _ kind: CueVerbs.Kind) -> CueReading? {
        guard speech.isInverted, kind != .weak, context.isMark(cue - 1, [.comma, .emDash, .enDash]),
            cue - 1 > sentence.lowerBound + 2, let speaker = finder.after(cue, to: sentence.upperBound)
        else { return nil }
        return CueReading(
            speaker: speaker, cue: cue..<cue + 1, content: trimmed(sentence.lowerBound..<cue - 1), isQuotation: false,
            rule: .trailingSpeaker)
    }

    /// Without a comma or full stop at its end.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, context.isMark(end - 1, [.comma, .fullStop]) { end -= 1 }
        return range.lowerBound..<end
    }
}
