extension TimexRule {
    /// What recurs: `daily`, `annual`, `every day`, `each Monday`, `every two years`, `per month`, `a year` of a rate, `Mondays`.
    static let set = TimexRule(
        .set, "something that recurs",
        examples: [
            "It opens [every Monday|XXXX-WXX-1].", "It meets [biweekly|P2W].",
            "It meets [every other Friday|XXXX-WXX-5].", "It meets [every second week|P2W].",
        ],
        starts: [
            .everyUnit, .periodic, .each, .per, .a, .weekdays, .units,
        ],
        read: { $0.readSet(at: $1) })
}

extension TimePhrase {
    func readSet(at index: Int) -> TimexReading? {
        switch kind(index) {
        case .everyUnit: return adverb(at: index)
        case .each: return every(at: index)
        case .periodic:
            guard let token = token(index), !token.isCapitalized || token.startsSentence else { return nil }
            return reading(index, .set(EnglishTimeWords.periods[value(index)].1), .set, index + 1)
        case .per: return unit(index + 1).map { set(index, "P1", $0, index + 2) }
        case .a: return rate(at: index)
        case .weekdays: return reading(index, .set("XXXX-WXX-\(value(index))"), .set, index + 1)
        case .units where unit(index) == .weekend: return reading(index, .set("XXXX-WXX-WE"), .set, index + 1)
        default: return nil
        }
    }

    private func set(_ index: Int, _ prefix: String, _ unit: TimeUnit, _ end: Int) -> TimexReading {
        let clock = unit.isClock ? "PT" + prefix.dropFirst() : prefix
        return reading(index, .set(clock + unit.letters), .set, end)
    }

    /// Not in a name: `the Daily Mail`, `the Weekly Standard`.
    private func adverb(at index: Int) -> TimexReading? {
        guard let token = token(index), !token.isCapitalized || token.startsSentence,
            let unit = TimeUnit(rawValue: Int16(value(index)))
        else { return nil }
        if unit == .fortnight { return reading(index, .set("P2W"), .set, index + 1) }
        return set(index, "P1", unit, index + 1)
    }

    private func every(at index: Int) -> TimexReading? {
        let next = index + 1
        switch kind(next) {
        case .unit: return unit(next).map { set(index, "P1", $0, next + 1) }
        case .weekday: return everyWeekday(index, next)
        case .other where kind(next + 1) == .weekday, .ordinal where kind(next + 1) == .weekday:
            return everyWeekday(index, next + 1)
        case .ordinal where kind(next + 1) == .unit:
            return unit(next + 1).map { set(index, "P\(value(next))", $0, next + 2) }
        case .month: return reading(index, .set("XXXX-" + TimePoint.padded(value(next), 2)), .set, next + 1)
        case .season: return reading(index, .set("XXXX-" + Season.all[value(next)].rawValue), .set, next + 1)
        case .dayPart: return reading(index, .set("XXXX-XX-XXT" + DayPart.all[value(next)].rawValue), .set, next + 1)
        case .other where kind(next + 1) == .unit: return unit(next + 1).map { set(index, "P2", $0, next + 2) }
        case .few where kind(next + 1) == .units: return unit(next + 1).map { set(index, "PX", $0, next + 2) }
        default:
            guard let (quantity, end) = quantity(at: next), let unit = unit(end) else { return nil }
            return reading(index, .set(quantity.duration(of: unit)), .set, end + 1)
        }
    }

    /// `every Monday`, `every other Friday`, `each Sunday morning`.
    private func everyWeekday(_ index: Int, _ day: Int) -> TimexReading {
        let name = "XXXX-WXX-\(value(day))"
        guard kind(day + 1) == .dayPart else { return reading(index, .set(name), .set, day + 1) }
        return reading(index, .set(name + "T" + DayPart.all[value(day + 1)].rawValue), .set, day + 2)
    }

    /// `15 a year`, `$5 an hour`, `three times a week`: a number or a count stands before the article.
    private func rate(at index: Int) -> TimexReading? {
        guard kind(index + 1) == .unit, let unit = unit(index + 1), kind(index + 2) != .hyphen else { return nil }
        let before = kind(index - 1)
        let isCount = [.digits, .decimal, .cardinal, .scale, .units].contains(before) || isMeasure(index - 1)
        return isCount ? set(index, "P1", unit, index + 2) : nil
    }

    private func isMeasure(_ index: Int) -> Bool {
        guard let token = token(index) else { return false }
        return token.isMark(.percent) || Self.measures[token.hash] != nil
    }

    private static let measures = WordTable<Bool>(
        "once twice times million billion trillion percent cents dollars euros pounds tonnes tons barrels units"
            .split(separator: " ").map { (String($0), true) })
}
