/// Which rules are tried on which first words; the longest reading wins, the earlier rule among equals.
enum TimexGrammar {
    typealias Rule = @Sendable (TimePhrase, Int) -> TimexReading?

    private static let calendar: [(Rule, [TimeWord.Kind])] = [
        ({ $0.readCalendarDate(at: $1) }, [.month, .monthShort, .weekday, .weekdayShort, .digits, .ordinal, .the]),
        ({ $0.readNumericDate(at: $1) }, [.digits, .decimal]),
        ({ $0.readYear(at: $1) }, [.digits, .the, .unit, .units, .era, .apostrophe]),
        ({ $0.readDecade(at: $1) }, [.digits, .the, .ordinal, .apostrophe, .starter]),
        ({ $0.readSeason(at: $1) }, [.season, .the, .this, .last, .next, .that]),
        ({ $0.readQuarter(at: $1) }, [.the, .a, .ordinal, .quarterMark, .fiscal, .this, .last, .next]),
        ({ $0.readHoliday(at: $1) }, [.starter, .month]),
        ({ $0.readWeekday(at: $1) }, [.weekday, .the, .this, .last, .next, .that, .past, .coming, .following]),
        ({ $0.readDeictic(at: $1) }, [.unit, .today, .the, .this, .last, .next, .that, .past, .coming, .following]),
        (
            { $0.readDayPart(at: $1) },
            [
                .tonight, .dayPart, .unit, .weekday, .today, .the, .this, .last, .next, .that, .month, .digits,
                .ordinal,
                .monthShort, .following,
            ]
        ),
        ({ $0.readModified(at: $1) }, [.early, .mid, .the, .edge, .ordinal, .later, .before]),
    ]

    private static let others: [(Rule, [TimeWord.Kind])] = [
        ({ $0.readSet(at: $1) }, [.everyUnit, .each, .per, .a, .weekdays, .units]),
        ({ $0.readClock(at: $1) }, [.digits, .decimal, .noon, .cardinal, .one]),
        ({ $0.readOffset(at: $1) }, quantities + [.the]),
        (
            { $0.readDuration(at: $1) },
            quantities + [.the, .this, .these, .past, .next, .previous, .following, .coming, .last]
        ),
        ({ $0.readReference(at: $1) }, [.reference, .recent, .coming, .the, .these, .this, .that, .starter]),
        ({ $0.readModified(at: $1) }, [.about, .over, .just, .more, .less, .least, .up, .at, .piece, .several]),
    ]

    private static let quantities: [TimeWord.Kind] = [
        .digits, .decimal, .cardinal, .one, .scale, .several, .few, .couple, .half, .a, .unit, .units,
    ]

    /// All rules, by the raw value of the kind of the first word.
    static let all = table(calendar + others)
    /// The rules for what names a stretch of the calendar.
    static let dated = table(calendar)

    private static func table(_ rules: [(Rule, [TimeWord.Kind])]) -> [[Rule]] {
        var table = [[Rule]](repeating: [], count: TimeWord.Kind.allCases.count)
        for (rule, kinds) in rules {
            for kind in kinds { table[Int(kind.rawValue)].append(rule) }
        }
        return table
    }
}

extension TimePhrase {
    /// The longest reading that begins at a token.
    func read(at index: Int, among rules: [[TimexGrammar.Rule]]) -> TimexReading? {
        let kind = kind(index)
        guard kind != .none else { return nil }
        var best: TimexReading?
        for rule in rules[Int(kind.rawValue)] {
            guard let found = rule(self, index) else { continue }
            if found.tokens.upperBound > best?.tokens.upperBound ?? 0 { best = found }
        }
        return best
    }
}
