internal import EventModel

/// Decides which timex dates a mention.
enum MentionDating {
    /// A date and what gave it.
    struct Dating {
        var date: EDTFDate?
        var timex: Int?
        var rule = EventMention.DateRule.none
    }

    /// The date of a trigger by the nearest timex of its sentence; each boundary of a clause between counts as ten words.
    static func date(_ trigger: Range<Int>, in clause: EventContext.Clause, _ context: EventContext) -> Dating {
        var best: (cost: Int, timex: Int)?
        for index in context.times where isDating(context.timexes[index], context) {
            guard let token = firstToken(of: context.timexes[index], context) else { continue }
            let cost = cost(from: trigger.lowerBound, to: token, context)
            if best.map({ cost < $0.cost }) ?? true { best = (cost, index) }
        }
        guard let best else { return Dating() }
        let timex = context.timexes[best.timex]
        return Dating(date: timex.edtf, timex: best.timex, rule: best.cost < 10 ? .clause : .sentence)
    }

    private static func cost(from trigger: Int, to timex: Int, _ context: EventContext) -> Int {
        let opening = timex - context.tokens.lowerBound <= 2
        let distance = abs(timex - trigger)
        let crossing = 10 * context.boundaries(between: trigger, and: timex) + (isOfSpeech(timex, context) ? 15 : 0)
        return opening ? min(distance, 12) + crossing : distance + crossing
    }

    /// A year dates only behind a preposition: "in 1963", not "the 1963 convention".
    private static func isDating(_ timex: Timex, _ context: EventContext) -> Bool {
        guard timex.edtf != nil, timex.type == .date || timex.type == .time else { return false }
        guard timex.rule == .year, let token = firstToken(of: timex, context) else { return true }
        return context.isWord(token - 1, in: GrammarWords.beforeYear)
    }

    /// Whether it says when something was said: "said on Tuesday".
    private static func isOfSpeech(_ timex: Int, _ context: EventContext) -> Bool {
        (1...3).contains { offset in
            let index = timex - offset
            return context.tokens.contains(index) && CueVerbs.lexicon[context.text.tokens[index].hash] == .plain
        }
    }

    private static func firstToken(of timex: Timex, _ context: EventContext) -> Int? {
        var low = context.tokens.lowerBound
        var high = context.tokens.upperBound
        while low < high {
            let middle = (low + high) / 2
            if Int(context.text.tokens[middle].start) < timex.bytes.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return context.tokens.contains(low) ? low : nil
    }

    /// Gives mentions without a date the one told last in their paragraph.
    static func fillParagraphs(_ mentions: inout [EventMention]) {
        var last: (paragraph: Int, date: EDTFDate, timex: Int?)?
        for index in mentions.indices {
            if let date = mentions[index].date {
                last = (mentions[index].paragraph, date, mentions[index].timex)
            } else if let told = last, told.paragraph == mentions[index].paragraph {
                mentions[index].date = told.date
                mentions[index].timex = told.timex
                mentions[index].dateRule = .paragraph
            }
        }
    }
}
