extension TimexRule {
    /// Stretches of time: `three days`, `two and a half years`, `a 27-year`, `the past decade`, `months`, `half a century`.
    static let duration = TimexRule(
        .duration, "a stretch of time",
        examples: ["It took [three days|P3D]."],
        starts: [
            .digits, .decimal, .cardinal, .one, .scale, .several, .few, .couple, .half, .a, .unit, .units, .the, .this,
            .these,
            .past, .next, .previous, .following, .coming, .last,
        ],
        read: { $0.readDuration(at: $1) })
}

extension TimePhrase {
    func readDuration(at index: Int) -> TimexReading? {
        guard let (duration, end) = duration(at: index), !isAge(index, end), !isSpeed(index) else { return nil }
        return reading(index, .duration(duration.0.duration(of: duration.1)), .duration, end)
    }

    /// A quantity with its unit, however it is written, and the token behind it.
    func duration(at index: Int) -> ((TimeQuantity, TimeUnit), Int)? {
        if kind(index) == .units { return bareUnits(at: index) }
        if kind(index) == .unit { return unitLong(at: index) }
        if let start = determined(at: index) { return determinedDuration(at: start) }
        return counted(at: index)
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
        guard let unit = unit(next), isHyphenated || agrees(quantity, next) else { return nil }
        if unit == .quarter && (!isFinancial || kind(next + 1) == .of) || unit == .weekend
            || unit == .second && kind(next) == .unit
        {
            return nil
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

    private func articleAndHalf(at index: Int) -> ((TimeQuantity, TimeUnit), Int)? {
        guard let unit = unit(index + 1), kind(index + 2) != .hyphen, let end = halfSuffix(at: index + 2) else {
            return nil
        }
        return ((TimeQuantity(count: 1, fraction: "5"), unit), end)
    }

    /// `months`, `years`, `decades-long` without a number.
    private func bareUnits(at index: Int) -> ((TimeQuantity, TimeUnit), Int)? {
        guard let unit = unit(index), unit != .quarter, unit != .weekend, unit != .second, unit != .night else {
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

    /// `27-year-old`, `18 years old`, `12 years of age`, `aged 5 years`.
    private func isAge(_ index: Int, _ end: Int) -> Bool {
        let next = kind(end) == .hyphen || kind(end) == .of ? end + 1 : end
        return kind(next) == .old || kind(index - 1) == .old
    }
}
