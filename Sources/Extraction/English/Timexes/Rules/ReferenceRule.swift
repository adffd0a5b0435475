extension TimexRule {
    /// Words for the past, the present and the future: `recently`, `now`, `the future`, `in recent years`, `these days`.
    static let reference = TimexRule(
        .reference, "a word for the past, the present or the future",
        examples: [
            "He has left [recently|PAST_REF].", "It has risen in [recent weeks|PXW].", "It fell [long ago|PAST_REF].",
        ],
        starts: [
            .reference, .recent, .coming, .the, .these, .this, .that, .starter, .long, .moment,
        ],
        read: { $0.readReference(at: $1) })
}

extension TimePhrase {
    func readReference(at index: Int) -> TimexReading? {
        switch kind(index) {
        case .reference: return adverb(at: index)
        case .recent, .coming: return adjective(at: index)
        case .the: return withArticle(at: index)
        case .these: return theseDays(at: index)
        case .starter: return phrase(at: index)
        case .moment:
            guard isWord(index, Self.present), kind(index - 1) == .at else { return nil }
            return vague(index, .present, index + 1)
        case .long:
            guard kind(index + 1) == .ago else { return nil }
            return vague(index, .past, index + 2)
        default: return narrativePeriod(at: index)
        }
    }

    private func vague(_ index: Int, _ reference: TimeReference, _ end: Int) -> TimexReading {
        reading(index, .reference(reference), .reference, end)
    }

    private func adverb(at index: Int) -> TimexReading? {
        guard let reference = TimeReference(rawValue: Int16(value(index))) else { return nil }
        if reference == .future, isWord(index - 1, Self.asWord), isWord(index + 1, Self.asWord),
            isWord(index + 2, Self.possible)
        {
            return vague(index, .future, index + 3)
        }
        if reference == .future {
            let isPlain = kind(index + 1) != .before && kind(index + 1) != .later && !isWord(index - 1, Self.asWord)
            guard isPlain, !isNarrative, kind(index + 1) != .hyphen, !isWord(index + 1, Self.asWord) else { return nil }
        }
        if kind(index + 1) == .hyphen, isGlued(index + 1), !isNarrative { return nil }
        return vague(index, reference, index + 1)
    }

    /// `recent years`, `coming weeks`; in history also `recent` alone.
    private func adjective(at index: Int) -> TimexReading? {
        if kind(index + 1) == .units, let unit = unit(index + 1), !unit.isClock {
            return reading(index, .duration(TimeQuantity.unknown.duration(of: unit)), .reference, index + 2)
        }
        return kind(index) == .recent && isNarrative ? vague(index, .past, index + 1) : nil
    }

    /// `the past`, `the future`, `the near future`, `the present`.
    private func withArticle(at index: Int) -> TimexReading? {
        var next = index + 1
        if isWord(next, Self.near) || isWord(next, Self.distant) { next += 1 }
        if isWord(next, Self.future), !isName(next) { return vague(index, .future, next + 1) }
        if kind(next) == .past, endsClause(at: next + 1) || next + 1 >= limit { return vague(index, .past, next + 1) }
        if kind(next) == .recent, kind(next + 1) == .past { return vague(index, .past, next + 2) }
        if kind(next) == .recent || kind(next) == .coming, let found = adjective(at: next), found.tokens.count > 1 {
            return reading(index, found.expression, .reference, found.tokens.upperBound)
        }
        if kind(next) == .units, let unit = unit(next), !unit.isClock, isWord(next + 1, Self.ahead) {
            return reading(index, .duration(TimeQuantity.unknown.duration(of: unit)), .reference, next + 2)
        }
        if isWord(next, Self.time), isWord(next + 1, Self.being) { return vague(index, .present, next + 2) }
        return presentDay(at: index) ?? narrativeTime(at: index)
    }

    /// `the present day`, `at the moment`.
    private func presentDay(at index: Int) -> TimexReading? {
        if isWord(index + 1, Self.present), unit(index + 2) == .day { return vague(index, .present, index + 3) }
        guard isWord(index + 1, Self.moment), kind(index - 1) == .at, kind(index + 2) != .of, kind(index + 2) != .that,
            !isWord(index + 2, Self.when)
        else { return nil }
        return vague(index, .present, index + 2)
    }

    private func isName(_ index: Int) -> Bool { isCapitalized(index) }

    private func theseDays(at index: Int) -> TimexReading? {
        guard isWord(index, Self.theseWord), kind(index + 1) == .units, unit(index + 1) == .day else { return nil }
        return vague(index, .present, index + 2)
    }

    private func phrase(at index: Int) -> TimexReading? {
        if isWord(index, Self.rightWord), kind(index + 1) == .reference, value(index + 1) == 1 {
            return vague(index, .present, index + 2)
        }
        guard isNarrative, isLowercaseWord(index) else { return nil }
        if isWord(index, Self.former) { return vague(index, .past, index + 1) }
        return isWord(index, Self.future) ? vague(index, .future, index + 1) : nil
    }

    /// In history `at the time`, `the same time` stand for the time that is told.
    private func narrativeTime(at index: Int) -> TimexReading? {
        guard isNarrative else { return nil }
        if kind(index + 1) == .same, isWord(index + 2, Self.time) {
            return reading(index, .counted(.second, 0, .told), .reference, index + 3)
        }
        guard kind(index - 1) == .at, isWord(index + 1, Self.time) else { return nil }
        return vague(index, .present, index + 2)
    }

    private func narrativePeriod(at index: Int) -> TimexReading? {
        guard isNarrative, kind(index) == .this || kind(index) == .that, isWord(index + 1, Self.time),
            [.at, .by, .inside].contains(kind(index - 1))
        else { return nil }
        return kind(index) == .this ? vague(index, .present, index + 2) : nil
    }

    private static let asWord = WordHash.of("as")
    private static let possible = WordHash.of("possible")
    private static let near = WordHash.of("near")
    private static let distant = WordHash.of("distant")
    private static let future = WordHash.of("future")
    private static let former = WordHash.of("former")
    private static let rightWord = WordHash.of("right")
    private static let theseWord = WordHash.of("these")
    private static let present = WordHash.of("present")
    private static let ahead = WordHash.of("ahead")
    private static let when = WordHash.of("when")
    private static let being = WordHash.of("being")
    private static let moment = WordHash.of("moment")
    private static let time = WordHash.of("time")
}
