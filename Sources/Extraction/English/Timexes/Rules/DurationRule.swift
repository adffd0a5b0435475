extension TimexRule {
    /// Stretches of time: `three days`, `two and a half years`, `a 27-year`, `the past decade`, `months`, `half a century`.
    static let duration = TimexRule(
        .duration, "a stretch of time",
        examples: [
            "It took [three days|P3D].", "It took [2 1/2 years|P2.5Y].", "It took [two years and six months|P2Y6M].",
            "It took [the past decade|P10Y].", "It rained [all day|P1D].", "It opens in [three days|2026-01-31].",
        ],
        starts: [
            .digits, .decimal, .cardinal, .one, .scale, .several, .few, .couple, .half, .a, .unit, .units, .longUnit,
            .all, .the, .this,
            .these,
            .past, .next, .previous, .following, .coming, .last,
        ],
        read: { $0.readDuration(at: $1) })
}

extension TimePhrase {
    func readDuration(at index: Int) -> TimexReading? {
        if let whole = wholeUnit(at: index) { return whole }
        guard let ((quantity, unit), end) = duration(at: index), !isSpeed(index) else { return nil }
        let value = quantity.duration(of: unit)
        if let age = ageEnd(at: end) { return reading(index, .duration(value), .duration, age) }
        if quantity.count != nil, quantity.fraction == nil, let (rest, behind) = remainder(of: unit, at: end) {
            return reading(index, .duration(Self.joined(value, rest)), .duration, behind)
        }
        if kind(index - 1) == .inside, isWord(index - 1, Self.inWord),
            [.digits, .cardinal, .a, .one].contains(kind(index))
        {
            return reading(index, .ahead(quantity, unit), .duration, end)
        }
        return reading(index, .duration(value), .duration, end)
    }

    /// `all day`, `the whole week`, `yearlong`.
    private func wholeUnit(at index: Int) -> TimexReading? {
        if kind(index) == .longUnit, let unit = TimeUnit(rawValue: Int16(value(index))) {
            return reading(index, .duration(TimeQuantity(count: 1).duration(of: unit)), .duration, index + 1)
        }
        let isAll = kind(index) == .all
        let isWhole = kind(index) == .the && (isWord(index + 1, Self.whole) || isWord(index + 1, Self.entire))
        let next = isAll && kind(index + 1) != .the ? index + 1 : index + 2
        guard isAll || isWhole, kind(next) == .unit, let unit = unit(next), !unit.isClock,
            kind(next + 1) != .apostrophe
        else { return nil }
        return reading(index, .duration(TimeQuantity(count: 1).duration(of: unit)), .duration, next + 1)
    }

    private static let whole = WordHash.of("whole")
    private static let entire = WordHash.of("entire")
    private static let inWord = WordHash.of("in")

    /// The `and six months` of `two years and six months`: a smaller unit.
    private func remainder(of unit: TimeUnit, at index: Int) -> (String, Int)? {
        let next = kind(index) == .and ? index + 1 : index
        guard [.digits, .cardinal, .one].contains(kind(next)), let ((quantity, smaller), end) = counted(at: next),
            quantity.count != nil, smaller.rawValue < unit.rawValue, !unit.isClock || smaller.isClock
        else { return nil }
        return (quantity.duration(of: smaller), end)
    }

    /// Two TIMEX3 durations in one: `P2Y` and `P6M` are `P2Y6M`.
    private static func joined(_ first: String, _ second: String) -> String {
        let isClock = first.hasPrefix("PT") && second.hasPrefix("PT")
        return first + second.dropFirst(isClock ? 2 : 1)
    }

    /// A quantity with its unit, however it is written, and the token behind it.
    func duration(at index: Int) -> ((TimeQuantity, TimeUnit), Int)? {
        if let quarters = quartersOfHour(at: index) { return quarters }
        if kind(index) == .units { return bareUnits(at: index) }
        if kind(index) == .unit { return unitLong(at: index) }
        if let start = determined(at: index) { return determinedDuration(at: start) }
        return counted(at: index)
    }

    /// `a quarter of an hour`, `three-quarters of an hour`: in minutes.
    private func quartersOfHour(at index: Int) -> ((TimeQuantity, TimeUnit), Int)? {
        let isThree = kind(index) == .cardinal && value(index) == 3
        guard isThree || kind(index) == .a else { return nil }
        let next = isThree && kind(index + 1) == .hyphen ? index + 2 : index + 1
        guard unit(next) == .quarter, kind(next + 1) == .of, kind(next + 2) == .a, unit(next + 3) == .hour else {
            return nil
        }
        return ((TimeQuantity(count: isThree ? 45 : 15), .minute), next + 4)
    }

    /// Behind `the past`, `the next`, `the first`, `those` and the like; nil where no such words are.
    private func determined(at index: Int) -> Int? {
        var next = index
        if kind(next) == .the || kind(next) == .this || kind(next) == .these { next += 1 }
        switch kind(next) {
        case .past, .last, .next, .coming: return next + 1
        case .previous, .following: return next > index ? next + 1 : nil
        case .ordinal where next > index && value(next) == 1: return next + 1
        case .early where next > index, .filler where next > index: return next + 1
        default: return next > index && kind(index) != .this && !isCapitalized(next) ? next : nil
        }
    }

    private func determinedDuration(at index: Int) -> ((TimeQuantity, TimeUnit), Int)? {
        if kind(index) == .unit, let unit = unit(index) {
            let isSpan = kind(index - 1) == .past || kind(index - 1) == .last && kind(index - 2) == .the
            return isSpan && unit != .quarter ? ((TimeQuantity(count: 1), unit), index + 1) : nil
        }
        if kind(index) == .units, ![.the, .these, .coming].contains(kind(index - 1)), let unit = unit(index) {
            return ((.unknown, unit), index + 1)
        }
        guard kind(index) != .a, let found = counted(at: index) else { return nil }
        let isAdjective = kind(index - 1) == .the && kind(found.1 - 2) == .hyphen && kind(found.1 - 1) == .unit
        return isAdjective ? nil : found
    }

    /// `three days`, `27-year`, `two full weeks`, `a year and a half`.
    private func counted(at index: Int) -> ((TimeQuantity, TimeUnit), Int)? {
        guard let (quantity, end) = quantity(at: index) else {
            return kind(index) == .a ? articleAndHalf(at: index) : nil
        }
        var next = end
        let isHyphenated = kind(next) == .hyphen && isGlued(next)
        if isHyphenated || kind(next) == .filler || kind(next) == .more || isAdjective(next) { next += 1 }
        guard let unit = unit(next), isHyphenated || agrees(quantity, next), !isCapitalized(next) || !isShort(next)
        else {
            return nil
        }
        if unit == .quarter && kind(index) == .a { return nil }
        if unit == .quarter && (!isFinancial || kind(next + 1) == .of) || unit == .weekend
            || unit == .second && kind(next) == .unit
        {
            return nil
        }
        if quantity.fraction == nil, kind(next + 1) == .and, let end = halfSuffix(at: next + 1), kind(end) != .a,
            kind(end) != .of
        {
            return ((TimeQuantity(count: quantity.count, fraction: "5"), unit), end)
        }
        return ((quantity, unit), longSuffix(at: next + 1))
    }

    /// `ten brutal months`: one plain word between a number and the plural of a unit.
    private func isAdjective(_ index: Int) -> Bool {
        guard kind(index) == .none, kind(index + 1) == .units, isLowercaseWord(index), lastLetter(index) != 0x73 else {
            return false
        }
        return [.cardinal, .digits].contains(kind(index - 1))
    }

    private func agrees(_ quantity: TimeQuantity, _ unit: Int) -> Bool {
        if kind(unit) == .units { return true }
        if quantity.count == 1 || quantity.fraction != nil { return true }
        return quantity.count != nil && (kind(unit + 1) == .long || isNarrative)
    }

    /// `h`, `min`, `sec`: units only behind a number.
    private func isShort(_ index: Int) -> Bool {
        guard let token = token(index), kind(index) == .units else { return false }
        return token.end - token.start < 5 && unit(index)?.isClock ?? false
    }

    private func articleAndHalf(at index: Int) -> ((TimeQuantity, TimeUnit), Int)? {
        guard let unit = unit(index + 1), kind(index + 2) != .hyphen, let end = halfSuffix(at: index + 2) else {
            return nil
        }
        return ((TimeQuantity(count: 1, fraction: "5"), unit), end)
    }

    /// `months`, `years`, `decades-long` without a number.
    private func bareUnits(at index: Int) -> ((TimeQuantity, TimeUnit), Int)? {
        guard let unit = unit(index), unit != .quarter, unit != .weekend, unit != .second, unit != .night,
            !isShort(index), kind(index - 1) != .old
        else {
            return nil
        }
        let isNamed = [.the, .these, .the, .possessive].contains(kind(index - 1)) || isGlued(index)
        return isNamed ? nil : ((.unknown, unit), longSuffix(at: index + 1))
    }

    /// `week-long`, `month-and-a-half long`.
    private func unitLong(at index: Int) -> ((TimeQuantity, TimeUnit), Int)? {
        guard let unit = unit(index) else { return nil }
        let half = halfSuffix(at: index + 1)
        let end = half ?? index + 1
        let behind = longSuffix(at: end)
        guard behind > end, !isGlued(index) else { return nil }
        return ((half == nil ? TimeQuantity(count: 1) : TimeQuantity(count: 1, fraction: "5"), unit), behind)
    }

    private func longSuffix(at index: Int) -> Int {
        if kind(index) == .hyphen, isGlued(index), kind(index + 1) == .long { return index + 2 }
        return kind(index) == .long ? index + 1 : index
    }

    /// `55 miles an hour`.
    private func isSpeed(_ index: Int) -> Bool {
        guard kind(index) == .a, let before = token(index - 1) else { return false }
        return Self.lengths[before.hash] != nil
    }

    private static let lengths = WordTable<Bool>(
        "miles kilometers kilometres km feet metres meters".split(separator: " ").map { (String($0), true) })

    /// The token behind `-old`, `old`, `of age`: an age is a length of time as well.
    private func ageEnd(at index: Int) -> Int? {
        if kind(index) == .hyphen, kind(index + 1) == .old { return index + 2 }
        if kind(index) == .of, kind(index + 1) == .old { return index + 2 }
        return kind(index) == .old ? index + 1 : nil
    }
}
