/// Reads Spanish words of time: what several rules need. A reading never leaves its sentence.
struct SpanishReader {
    let phrase: TimePhrase

    init(_ phrase: TimePhrase) { self.phrase = phrase }

    func kind(_ index: Int) -> TimeWord.Kind { phrase.kind(index) }
    func value(_ index: Int) -> Int { phrase.value(index) }
    func isWord(_ index: Int, _ word: UInt64) -> Bool { phrase.isWord(index, word) }

    func reading(_ start: Int, _ expression: TimeExpression, _ rule: TimexRule.Name, _ end: Int) -> TimexReading {
        phrase.reading(start, expression, rule, end)
    }

    /// The token behind an optional word of a kind.
    func skip(_ kinds: TimeWord.Kind..., at index: Int) -> Int { kinds.contains(kind(index)) ? index + 1 : index }

    // MARK: Numbers

    /// A number in digits or words: `27`, `veintisiete`, `treinta y uno`, `dos mil veinte`.
    func number(at index: Int) -> (value: Int, end: Int)? {
        if let (value, _) = phrase.digits(index) { return value < 0 ? nil : (value, index + 1) }
        var next = index
        var total = 0
        while total < 1_000_000, let (value, end) = numberWord(at: next) {
            if kind(next) == .scale, value == 1000 { total = max(total, 1) * value } else { total += value }
            next = isJoined(end, total) ? end + 1 : end
        }
        return next == index ? nil : (total, next)
    }

    /// The `e` of `dois mil e vinte`, where the words of the language have it in numbers.
    private func isJoined(_ index: Int, _ total: Int) -> Bool {
        total >= 100 && kind(index) == .and && value(index) == 1 && kind(index + 1) == .cardinal
    }

    private func numberWord(at index: Int) -> (Int, Int)? {
        switch kind(index) {
        case .one, .scale: return (value(index), index + 1)
        case .cardinal:
            let tens = value(index)
            let hasUnit = kind(index + 1) == .and && (kind(index + 2) == .cardinal || kind(index + 2) == .one)
            guard (20...90).contains(tens), hasUnit, value(index + 2) < 10 else { return (tens, index + 1) }
            return (tens + value(index + 2), index + 3)
        default: return nil
        }
    }

    /// A day of the month: `27`, `veintisiete`, `1.º`, `1er`, `primero`.
    func dayNumber(at index: Int) -> (day: Int, end: Int)? {
        if kind(index) == .ordinal { return value(index) == 1 ? (1, index + 1) : nil }
        if let (_, count) = phrase.digits(index), count > 2 { return nil }
        guard let (day, end) = number(at: index), (1...31).contains(day) else { return nil }
        return (day, phrase.digits(index) == nil ? end : ordinalEnding(at: end) ?? end)
    }

    /// The `.º` or `er` that is glued to a number.
    func ordinalEnding(at index: Int) -> Int? {
        let next = kind(index) == .stop && phrase.isGlued(index) ? index + 1 : index
        guard let token = phrase.token(next), phrase.isGlued(next), token.kind == .word else { return nil }
        return Self.ordinalEndings[token.hash] == nil ? nil : next + 1
    }

    private static let ordinalEndings = WordTable<Bool>(
        "º ª o a er ero era ro ra do da to ta mo ma vo va no na".split(separator: " ").map { (String($0), true) })

    // MARK: Units

    /// A unit of time: `semana`, `años`, `fin de semana`.
    func unit(at index: Int) -> (unit: TimeUnit, end: Int)? {
        if kind(index) == .edge || isWord(index, Self.endsWord), kind(index + 1) == .of, phrase.unit(index + 2) == .week
        {
            return (.weekend, index + 3)
        }
        if kind(index) == .dayPart, value(index) == 4 { return (.night, index + 1) }
        if isWord(index, Self.secondWord) { return (.second, index + 1) }
        return phrase.unit(index).map { ($0, index + 1) }
    }

    private static let secondWord = WordHash.of("segundo")
    private static let endsWord = WordHash.of("fines")

    /// How many units: `tres días`, `una hora`, `2,5 años`, `dos años y medio`, `media hora`, `varias semanas`, `un par de meses`.
    func duration(at index: Int) -> (quantity: TimeQuantity, unit: TimeUnit, end: Int)? {
        guard let (quantity, next) = quantity(at: index), let (unit, end) = unit(at: next) else { return nil }
        guard kind(end) == .and, kind(end + 1) == .half, quantity.fraction == nil, quantity.count != nil else {
            return (quantity, unit, end)
        }
        return (TimeQuantity(count: quantity.count, fraction: "5"), unit, end + 2)
    }

    private func quantity(at index: Int) -> (TimeQuantity, Int)? {
        switch kind(index) {
        case .half: return (TimeQuantity(count: 0, fraction: "5"), index + 1)
        case .several, .few:
            if kind(index) == .several, let (number, end) = number(at: index + 1) {
                return (TimeQuantity(count: number), end)
            }
            return (.unknown, index + 1)
        case .one where kind(index + 1) == .couple && kind(index + 2) == .of:
            return (TimeQuantity(count: 2), index + 3)
        case .one where kind(index + 1) == .few && kind(index + 2) == .of: return (.unknown, index + 3)
        case .decimal: return decimal(at: index)
        default: return plainQuantity(at: index)
        }
    }

    private func plainQuantity(at index: Int) -> (TimeQuantity, Int)? {
        guard let (number, end) = number(at: index) else { return nil }
        guard kind(end) == .comma, phrase.isGlued(end), phrase.isGlued(end + 1), let token = phrase.token(end + 1),
            phrase.digits(end + 1) != nil
        else { return (TimeQuantity(count: number), end) }
        return (TimeQuantity(count: number, fraction: phrase.text.text(of: token)), end + 2)
    }

    private func decimal(at index: Int) -> (TimeQuantity, Int)? {
        guard let token = phrase.token(index) else { return nil }
        let parts = phrase.text.text(of: token).split(separator: ".")
        guard parts.count == 2, let whole = Int(parts[0]) else { return nil }
        return (TimeQuantity(count: whole, fraction: String(parts[1])), index + 1)
    }

    // MARK: Determiners

    /// What a word before or behind a unit, a month or a weekday says of it; nil where it is no such word.
    func choice(_ index: Int) -> TimeExpression.Choice? {
        switch kind(index) {
        case .this: .this
        case .that, .same: .same
        case .last, .past: .last
        case .next, .coming: .next
        case .previous: .previous
        case .following: .following
        default: nil
        }
    }

    /// What stands behind: `pasado`, `próximo`, `siguiente`, `que viene`, `en curso`.
    func choiceBehind(at index: Int) -> (choice: TimeExpression.Choice, end: Int)? {
        if kind(index) == .than, kind(index + 1) == .coming { return (.next, index + 2) }
        if kind(index) == .inside, kind(index + 1) == .this { return (.this, index + 2) }
        guard kind(index) != .that, let choice = choice(index), !(kind(index) == .this && value(index) == 0) else {
            return nil
        }
        return (choice, index + 1)
    }

    /// The distance and origin that a choice means for a unit.
    func count(_ choice: TimeExpression.Choice) -> (Int, TimeExpression.Origin) {
        switch choice {
        case .this, .nearest: (0, phrase.isNarrative ? .told : .publication)
        case .last: (-1, phrase.isNarrative ? .told : .publication)
        case .next: (1, phrase.isNarrative ? .told : .publication)
        case .previous: (-1, .told)
        case .following: (1, .told)
        case .same, .any: (0, .told)
        }
    }

    // MARK: Years and months

    /// A year of four digits or in words: `2026`, `dos mil veinte`, `mil novecientos noventa`; negative before Christ.
    func year(at index: Int) -> (year: Int, end: Int)? {
        guard let (year, end) = number(at: index) else { return nil }
        if let (_, count) = phrase.digits(index) {
            if kind(end) == .era { return (year * (value(end) < 0 ? -1 : 1), end + 1) }
            return count == 4 && (1000...2100).contains(year) ? (year, end) : nil
        }
        return (1000...2100).contains(year) && end - index > 1 ? (year, end) : nil
    }

    /// A year behind a date: `de 2026`, `del año 2026`, `, 2026`, `-2026`, `del año pasado`.
    func yearBehind(at index: Int) -> (year: TimeExpression, end: Int)? {
        var next = index
        if [.of, .comma, .hyphen, .slash].contains(kind(next)) { next += 1 }
        let isNamed = next > index && kind(index) == .of
        if isNamed, phrase.unit(next) == .year {
            if let (choice, end) = choiceBehind(at: next + 1) {
                let (count, origin) = count(choice)
                return (.counted(.year, count, origin), end)
            }
            next += 1
        } else if isNamed, let choice = choice(next), phrase.unit(next + 1) == .year {
            let (count, origin) = count(choice)
            return (.counted(.year, count, origin), next + 2)
        }
        guard let (year, end) = year(at: next) ?? shortYear(at: next) else { return nil }
        if kind(end) == .hyphen || kind(end) == .slash, phrase.isGlued(end), kind(index) != .hyphen { return nil }
        return (.point(TimePoint(year: year), .nearest), end)
    }

    /// The `95` of `4-jul-95`.
    private func shortYear(at index: Int) -> (year: Int, end: Int)? {
        guard kind(index - 1) == .hyphen || kind(index - 1) == .slash, phrase.isGlued(index),
            let (number, count) = phrase.digits(index), count == 2
        else { return nil }
        return (number + (number < 50 ? 2000 : 1900), index + 1)
    }

    /// A month by its name, or by its short name with its full stop.
    func month(at index: Int) -> (month: Int, end: Int)? {
        switch kind(index) {
        case .month: return (value(index), index + 1)
        case .monthShort:
            return (value(index), kind(index + 1) == .stop && phrase.isGlued(index + 1) ? index + 2 : index + 1)
        default: return nil
        }
    }

    /// A weekday by its name, or by its short name with its full stop.
    func weekdayName(at index: Int) -> (weekday: Int, end: Int)? {
        switch kind(index) {
        case .weekday: return (value(index), index + 1)
        case .ordinal
        where (2...6).contains(value(index)) && kind(index + 1) == .hyphen && isWord(index + 2, Self.fair):
            return (value(index) - 1, index + 3)
        case .weekdayShort where kind(index + 1) == .stop && phrase.isGlued(index + 1): return (value(index), index + 2)
        case .weekdayShort where dayNumber(at: index + 1) != nil: return (value(index), index + 1)
        default: return nil
        }
    }

    /// The second word of `segunda-feira`, Portuguese for Monday.
    private static let fair = WordHash.of("feira")

    /// A point with the year that stands behind it, if one does.
    func dated(_ field: TimePoint.Field, _ choice: TimeExpression.Choice, at index: Int) -> (TimeExpression, Int) {
        guard let (year, end) = yearBehind(at: index) else {
            return (.point(TimePoint(year: nil, field), choice), index)
        }
        if case .point(let point, _) = year { return (.point(TimePoint(year: point.year, field), .nearest), end) }
        return (.within(TimePoint(year: nil, field), year), end)
    }
}
