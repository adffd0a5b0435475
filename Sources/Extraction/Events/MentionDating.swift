internal import EventModel

/// Decides which timex dates a mention.
enum MentionDating {
    /// A date and what gave it.
    struct Dating {
        var date: EDTFDate?
        var timex: Int?
        var rule = EventMention.DateRule.none
    }

    /// Behind a noun these tell its own date: "the singer's death in 2009"; "the raid on Monday" is less clear.
    private static let takenRules: Set<TimexRule.Name> = [.calendarDate, .year]

    /// Tokens between a trigger and a timex beyond which neither dates the other, however long the sentence is.
    private static let reach = 150

    /// The date of a trigger by the nearest timex of its sentence; each boundary of a clause between counts as ten words,
    /// and so does each verb that stands nearer to the timex.
    static func date(
        _ trigger: Range<Int>, of kind: EventKind, told modality: EventMention.Modality, _ context: EventContext
    ) -> Dating {
        let isToCome = modality == .planned
        if let dating = date(trigger, of: kind, isToCome: isToCome, stamps: false, context) { return dating }
        // What stands behind the day of publication, and says no other, is as the paper of that day tells it.
        guard !context.stamps.isEmpty,
            var dating = date(trigger, of: kind, isToCome: isToCome, stamps: true, context)
        else { return Dating() }
        dating.rule = .published
        return dating
    }

    private static func date(
        _ trigger: Range<Int>, of kind: EventKind, isToCome: Bool, stamps: Bool, _ context: EventContext
    ) -> Dating? {
        var best: (cost: Int, crossings: Int, timex: Int)?
        for index in context.times
        where context.stamps.contains(index) == stamps && isDating(context.timexes[index], context) {
            guard let token = context.firstToken(of: context.timexes[index]),
                abs(token - trigger.lowerBound) <= reach
            else { continue }
            if takenRules.contains(context.timexes[index].rule), isTaken(token, from: trigger, context) { continue }
            if context.isApart(trigger.lowerBound, from: token) { continue }
            if context.isOfOther(token, than: trigger) || isOwned(context.timexes[index], not: trigger, context)
                || isOfNoun(context.timexes[index], at: token, not: trigger, context)
            {
                continue
            }
            if !isToCome, isDeadline(token, context) { continue }
            if kind.isLegal, isOfDeed(token, from: trigger, context) { continue }
            let crossings = context.boundaries(between: trigger, and: token)
            let cost = distance(trigger, token, context) + 10 * crossings
            if best.map({ cost < $0.cost }) ?? true { best = (cost, crossings, index) }
        }
        guard let best else { return nil }
        let isNear = best.crossings == 0 && best.cost < 25
        let date = corrected(best.timex, context) ?? span(of: best.timex, context)
        // "The bridge fell, police said on Friday": on that day or the one before.
        let isSaid =
            kind.isNews
            && context.firstToken(of: context.timexes[best.timex]).map { isOfSpeech($0, context) } ?? false
        let isTold =
            kind.isNews
            && context.firstToken(of: context.timexes[best.timex]).map { isOfTelling($0, of: trigger, context) }
                ?? false
        let isInferred = isSaid || isTold || context.timexes[best.timex].isDayAssumed
        return Dating(date: date, timex: best.timex, rule: isInferred ? .published : isNear ? .clause : .sentence)
    }

    /// Whether a date is a part of another noun: "an appeal for the victims of Tuesday's flood".
    private static func isOwned(_ timex: Timex, not trigger: Range<Int>, _ context: EventContext) -> Bool {
        guard let owned = context.owned(by: timex), owned.isWhole else { return false }
        return !owned.tokens.contains(trigger.lowerBound)
    }

    /// Whether a day only says which one a noun is: "urged them to remember the lessons of 11 September". The night, the
    /// eve or the end of a day is when something happened.
    private static func isOfNoun(
        _ timex: Timex, at token: Int, not trigger: Range<Int>, _ context: EventContext
    ) -> Bool {
        let noun = token - 2
        guard EventContext.namingRules.contains(timex.rule) else { return false }
        // "Attacks including September 11": the day is a name here.
        if context.isWord(token - 1, in: GrammarWords.including) { return true }
        guard context.tokens.contains(noun),
            context.text.tokens[token - 1].hash == GrammarWords.of, context.text.tokens[noun].kind == .word
        else { return false }
        return !trigger.contains(noun) && !context.isWord(noun, in: GrammarWords.beforeOfDay)
    }

    /// "Demanded an answer by 17 March": not yet then. "By Monday the toll had risen" tells how it was on that day.
    private static func isDeadline(_ timex: Int, _ context: EventContext) -> Bool {
        // "By Thursday or Friday".
        if timex - 3 > context.tokens.lowerBound, context.isWord(timex - 1, in: GrammarWords.coordinators) {
            return context.isWord(timex - 3, in: context.grammar.clauses.deadlines)
        }
        return timex - 1 > context.tokens.lowerBound && context.isWord(timex - 1, in: context.grammar.clauses.deadlines)
    }

    /// The coarser date that stands right behind a day and cannot hold it: "on Easter Day last year", "at Christmas in 2003".
    private static func corrected(_ index: Int, _ context: EventContext) -> EDTFDate? {
        guard context.times.contains(index + 1) else { return nil }
        let (day, behind) = (context.timexes[index], context.timexes[index + 1])
        guard let own = day.edtf, let other = behind.edtf, own.precision < other.precision, !own.overlaps(other),
            day.bytes.upperBound < behind.bytes.lowerBound, behind.bytes.lowerBound - day.bytes.upperBound <= 4
        else { return nil }
        return other
    }

    /// Whether a date behind what a court does is of the deed that it is about: "convicted of shooting him in May".
    private static func isOfDeed(_ timex: Int, from trigger: Range<Int>, _ context: EventContext) -> Bool {
        guard trigger.upperBound < timex else { return false }
        return (trigger.upperBound..<timex).contains { index in
            // "A wounded man", "the injured driver": no deed is told.
            guard !context.isWord(index - 1, in: context.grammar.clauses.determiners) else { return false }
            let entry = context.grammar.triggers.lexicon.longestMatch(in: context.text.tokens, at: index)?.value
            guard let entry, entry.kind == .violence || entry.kind == .theft else { return false }
            return entry.form == .past || entry.form == .gerund
        }
    }

    /// The date of a timex, or the stretch from it to the next: `from 2015 to 2017`, `12-14 May`.
    private static func span(of index: Int, _ context: EventContext) -> EDTFDate? {
        for first in [index, index - 1] where context.times.contains(first) && context.times.contains(first + 1) {
            let (from, to) = (context.timexes[first], context.timexes[first + 1])
            guard from.doubt == nil, to.doubt == nil, from.type == .date, to.type == .date,
                let start = from.edtf, let end = to.edtf, isStretch(from, to, context), let low = start.lower,
                let high = end.lower, low <= high
            else { continue }
            return try? EDTFDate(start.text + "/" + end.text)
        }
        return context.timexes[index].edtf
    }

    /// Whether nothing but `to`, a dash or, behind `between`, `and` stands between two timexes.
    private static func isStretch(_ from: Timex, _ to: Timex, _ context: EventContext) -> Bool {
        guard let start = context.firstToken(of: from), let end = context.firstToken(of: to) else { return false }
        let joint = context.text.tokens[end - 1]
        guard end - 1 > start, from.bytes.upperBound <= Int(joint.start), end < 2 || wasLast(end - 2, of: from, context)
        else { return false }
        let isThrough = context.isWord(end - 1, in: context.grammar.clauses.through)
        if isThrough || joint.isMark(.hyphen) || joint.isMark(.enDash) { return true }
        let clauses = context.grammar.clauses
        return context.isWord(end - 1, in: clauses.joining) && context.isWord(start - 1, in: clauses.opening)
    }

    private static func wasLast(_ token: Int, of timex: Timex, _ context: EventContext) -> Bool {
        Int(context.text.tokens[token].end) == timex.bytes.upperBound
    }

    private static func distance(_ trigger: Range<Int>, _ timex: Int, _ context: EventContext) -> Int {
        let isOpening = timex - context.tokens.lowerBound <= 2
        let words = timex > trigger.lowerBound ? timex - trigger.lowerBound : trigger.lowerBound - timex
        let verbs = timex > trigger.lowerBound ? trigger.upperBound..<timex : timex..<trigger.lowerBound
        let isModified = timex > trigger.lowerBound && context.isRelative(trigger.upperBound)
        let rivals = isOpening || isModified ? 0 : verbs.count { isVerb($0, context) }
        return (isOpening ? min(words, 12) : words) + 10 * rivals + (isOfSpeech(timex, context) ? 15 : 0)
    }

    /// Whether a date says when something else was that is named right before it: "charged over the singer's death on 25 June".
    private static func isTaken(_ timex: Int, from trigger: Range<Int>, _ context: EventContext) -> Bool {
        var noun = timex - 1
        while noun > trigger.upperBound, timex - noun <= 3,
            context.isWord(noun, in: context.grammar.clauses.beforeYear)
                || context.isWord(noun, in: context.grammar.clauses.dateWords)
        {
            noun -= 1
        }
        guard noun > trigger.upperBound, noun < timex - 1, context.text.tokens[noun].kind == .word,
            context.grammar.triggers.lexicon.longestMatch(in: context.text.tokens, at: noun)?.value.form == .noun
        else { return false }
        let before = context.text.tokens[noun - 1]
        return context.isWord(noun - 1, in: context.grammar.clauses.determiners)
            || !before.isAfterSpace && before.kind == .word
    }

    private static func isVerb(_ index: Int, _ context: EventContext) -> Bool {
        let token = context.text.tokens[index]
        guard token.kind == .word, !token.isCapitalized else { return false }
        return context.grammar.triggers.lexicon.longestMatch(in: context.text.tokens, at: index)?.value.form == .past
    }

    /// A year dates only behind a preposition: "in 1963", not "the 1963 convention".
    private static func isDating(_ timex: Timex, _ context: EventContext) -> Bool {
        guard timex.edtf != nil, timex.type == .date || timex.type == .time else { return false }
        guard timex.rule == .year, let token = context.firstToken(of: timex) else { return true }
        return context.isWord(token - 1, in: context.grammar.clauses.beforeYear)
    }

    /// Whether it says when something was said: "said on Tuesday".
    private static func isOfSpeech(_ timex: Int, _ context: EventContext) -> Bool {
        (1...3).contains { offset in
            let index = timex - offset
            return context.tokens.contains(index)
                && context.grammar.speech.cues[context.text.tokens[index].hash] == .plain
        }
    }

    /// Whether it says when something became known: "it emerged on Monday that", "on Monday it was revealed that".
    private static func isOfTelling(_ timex: Int, of trigger: Range<Int>, _ context: EventContext) -> Bool {
        guard timex < trigger.lowerBound else { return false }
        return (timex..<trigger.lowerBound).contains { isTelling($0, context) && $0 - timex <= 6 }
            || (1...4).contains { isTelling(timex - $0, context) }
    }

    /// The verb of a clause that only "it" begins: "it emerged", "it has been revealed".
    private static func isTelling(_ index: Int, _ context: EventContext) -> Bool {
        guard context.tokens.contains(index), context.isWord(index, in: FactualityWords.emerging) else { return false }
        return (1...3).contains { offset in
            context.tokens.contains(index - offset) && context.text.tokens[index - offset].hash == Word.it
                && (1..<offset).allSatisfy { FactualityWords.auxiliaries[context.text.tokens[index - $0].hash] != nil }
        }
    }

    /// Gives mentions without a date the one told last in their paragraph. When something else happened, told by the way, is
    /// not when the story goes on.
    static func fillParagraphs(_ mentions: inout [EventMention]) {
        var last: (paragraph: Int, date: EDTFDate, timex: Int?, isStamp: Bool)?
        for index in mentions.indices {
            if let date = mentions[index].date {
                guard !mentions[index].isAside, !mentions[index].isSubordinate else { continue }
                let isStamp = mentions[index].dateRule == .published
                last = (mentions[index].paragraph, date, mentions[index].timex, isStamp)
            } else if let told = last, told.paragraph == mentions[index].paragraph, !mentions[index].isSubordinate {
                mentions[index].date = told.date
                mentions[index].timex = told.timex
                mentions[index].dateRule = told.isStamp ? .published : .paragraph
            }
        }
    }
}
