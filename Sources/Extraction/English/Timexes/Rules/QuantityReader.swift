/// Numbers of units: `18`, `2.5`, `two and a half`, `twenty-five`, `a few`, `half an`, `twelve to eighteen`.
extension TimePhrase {
    func quantity(at index: Int) -> (quantity: TimeQuantity, end: Int)? {
        switch kind(index) {
        case .digits, .decimal, .cardinal, .one, .scale: return number(at: index)
        case .several where value(index) == 1:
            return kind(index + 1) == .of ? (.unknown, index + 2) : nil
        case .several: return (.unknown, index + 1)
        case .few: return (.unknown, kind(index + 1) == .more ? index + 2 : index + 1)
        case .couple: return (TimeQuantity(count: 2), kind(index + 1) == .of ? index + 2 : index + 1)
        case .half: return half(at: index)
        case .a: return article(at: index)
        default: return nil
        }
    }

    private func half(at index: Int) -> (TimeQuantity, Int)? {
        var next = index + 1
        if kind(next) == .a || kind(next) == .hyphen { next += 1 }
        return kind(next) == .unit ? (TimeQuantity(count: 0, fraction: "5"), next) : nil
    }

    private func article(at index: Int) -> (TimeQuantity, Int)? {
        switch kind(index + 1) {
        case .few, .couple, .scale: return quantity(at: index + 1)
        case .half: return half(at: index + 1)
        case .unit where halfSuffix(at: index + 2) == nil && kind(index + 2) != .hyphen:
            return (TimeQuantity(count: 1), index + 1)
        case .filler where kind(index + 2) == .unit: return (TimeQuantity(count: 1), index + 1)
        default: return nil
        }
    }

    private func number(at index: Int) -> (TimeQuantity, Int)? {
        guard let (first, end) = plainNumber(at: index) else { return nil }
        if let end = halfSuffix(at: end) { return (TimeQuantity(count: first.count, fraction: "5"), end) }
        if let (fraction, end) = fraction(at: end) {
            return (TimeQuantity(count: first.count, fraction: fraction), end)
        }
        let isRange = [.to, .or, .hyphen, .dash].contains(kind(end))
        if isRange, let (_, behind) = plainNumber(at: end + 1), unit(behind) != nil { return (first, behind) }
        return (first, end)
    }

    /// The `1/2` of `2 1/2 years`, as decimals.
    private func fraction(at index: Int) -> (String, Int)? {
        let first = kind(index) == .hyphen ? index + 1 : index
        guard let upper = digits(first), let lower = digits(first + 2), kind(first + 1) == .slash, isGlued(first + 1),
            isGlued(first + 2), kind(first - 1) == .digits || kind(first - 1) == .hyphen
        else { return nil }
        switch (upper.value, lower.value) {
        case (1, 2): return ("5", first + 3)
        case (1, 4): return ("25", first + 3)
        case (3, 4): return ("75", first + 3)
        default: return nil
        }
    }

    /// `and a half`, `-and-a-half`.
    func halfSuffix(at index: Int) -> Int? {
        var next = index
        if kind(next) == .hyphen { next += 1 }
        guard kind(next) == .and else { return nil }
        next += 1
        if kind(next) == .hyphen { next += 1 }
        if kind(next) == .a { next += 1 }
        if kind(next) == .hyphen { next += 1 }
        return kind(next) == .half ? next + 1 : nil
    }

    private func plainNumber(at index: Int) -> (TimeQuantity, Int)? {
        if kind(index) == .decimal { return decimal(at: index) }
        var next = index
        var total = 0
        while let (value, end) = numberWord(at: next) {
            let (number, overflows) =
                kind(next) == .scale
                ? max(total, 1).multipliedReportingOverflow(by: value) : total.addingReportingOverflow(value)
            guard !overflows, number <= Self.largestCount else { return nil }
            total = number
            next = end
            if kind(next - 1) == .scale, kind(next) == .and, kind(next + 1) == .cardinal { next += 1 }
            if kind(next - 1) == .digits, kind(next) != .scale { break }
        }
        if next > index, token(next)?.isMark(.plus) ?? false, isGlued(next) { next += 1 }
        return next == index ? nil : (TimeQuantity(count: total), next)
    }

    /// No text counts more units than this; the calendar reaches so far.
    private static let largestCount = 100_000

    private func numberWord(at index: Int) -> (Int, Int)? {
        switch kind(index) {
        case .digits: return value(index) < 0 ? nil : (value(index), index + 1)
        case .one, .scale: return (value(index), index + 1)
        case .cardinal:
            let tens = value(index)
            let unit = kind(index + 1) == .hyphen ? index + 2 : index + 1
            let hasUnit = kind(unit) == .cardinal || kind(unit) == .one
            if tens >= 20, hasUnit, value(unit) < 10 { return (tens + value(unit), unit + 1) }
            return (tens, index + 1)
        default: return nil
        }
    }

    private func decimal(at index: Int) -> (TimeQuantity, Int)? {
        guard let token = token(index) else { return nil }
        let parts = text.text(of: token).split(separator: ".")
        guard parts.count == 2, let whole = Int(parts[0]), whole <= Self.largestCount else { return nil }
        return (TimeQuantity(count: whole, fraction: String(parts[1])), index + 1)
    }
}
