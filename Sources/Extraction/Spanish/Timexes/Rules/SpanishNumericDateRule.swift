internal import EventModel

extension TimexRule {
    /// Dates in digits, the day first: `27/01/2026`, `27-1-2026`, `2026-01-27`, `27/11`.
    static let spanishNumericDate = TimexRule(
        .numericDate, "a date in digits, the day first or in ISO's order",
        examples: [
            "Firmaron el [27/01/2026|2026-01-27].", "Firmaron el [3-4-2024|2024-04-03].",
            "Consta en el acta de [2025-12-31|2025-12-31].", "La cita fue el [27/11|2025-11-27].",
        ],
        starts: [.digits, .this, .decimal],
        read: { SpanishReader($0).readNumericDate(at: $1) })
}

extension SpanishReader {
    func readNumericDate(at index: Int) -> TimexReading? {
        numericDay(at: index).map(completed)
    }

    /// A date in digits without a time.
    func numericDay(at index: Int) -> TimexReading? {
        if kind(index) == .decimal { return pointed(at: index) }
        let isDetermined = kind(index) == .this
        let start = isDetermined ? index + 1 : index
        guard let parts = parts(at: start), !isPartOfMore(parts, start) else { return nil }
        guard let point = point(parts.numbers, parts.widths, before: start) else { return nil }
        return reading(index, .point(point, isDetermined ? .this : .nearest), .numericDate, parts.end)
    }

    /// `23.04.2022`.
    private func pointed(at index: Int) -> TimexReading? {
        guard let token = phrase.token(index), kind(index + 1) == .stop, phrase.isGlued(index + 1),
            phrase.isGlued(index + 2),
            let (year, width) = phrase.digits(index + 2), width == 4
        else { return nil }
        let parts = phrase.text.text(of: token).split(separator: ".").compactMap { Int($0) }
        guard parts.count == 2, let point = day(year, parts[1], parts[0]) else { return nil }
        return reading(index, .point(point, .nearest), .numericDate, index + 3)
    }

    private typealias Parts = (numbers: [Int], widths: [Int], mark: TimeWord.Kind, end: Int)

    /// Two or three numbers with the same mark between them.
    private func parts(at index: Int) -> Parts? {
        guard let (first, width) = phrase.digits(index) else { return nil }
        let mark = kind(index + 1)
        guard mark == .slash || mark == .hyphen else { return nil }
        var found: Parts = ([first], [width], mark, index + 1)
        while found.numbers.count < 3, kind(found.end) == mark, phrase.isGlued(found.end),
            phrase.isGlued(found.end + 1),
            let (number, width) = phrase.digits(found.end + 1)
        {
            found.numbers.append(number)
            found.widths.append(width)
            found.end += 2
        }
        return found.numbers.count > 1 ? found : nil
    }

    /// Whether the numbers go on, as those of a telephone do.
    private func isPartOfMore(_ parts: Parts, _ start: Int) -> Bool {
        let behind = [.slash, .hyphen].contains(kind(parts.end)) && phrase.isGlued(parts.end)
        let before = [.slash, .hyphen].contains(kind(start - 1)) && phrase.isGlued(start)
        return behind || before
    }

    private func point(_ numbers: [Int], _ widths: [Int], before start: Int) -> TimePoint? {
        if widths[0] == 4, numbers.count == 3 { return day(numbers[0], numbers[1], numbers[2]) }
        guard widths[0] <= 2, widths[1] <= 2 else { return nil }
        if numbers.count == 3 {
            guard widths[2] == 4 || widths[2] == 2 else { return nil }
            let year = widths[2] == 4 ? numbers[2] : numbers[2] + (numbers[2] < 50 ? 2000 : 1900)
            return day(year, numbers[1], numbers[0]) ?? day(year, numbers[0], numbers[1])
        }
        guard leadsToDay(start - 1) || start == phrase.start && endsClause(at: start + 3),
            (1...12).contains(numbers[1]), (1...31).contains(numbers[0])
        else { return nil }
        return TimePoint(year: nil, .day(month: numbers[1], day: numbers[0]))
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> TimePoint? {
        Day(year: year, month: month, day: day).map { TimePoint($0) }
    }

    /// Two numbers are a date only where a day is expected.
    private func leadsToDay(_ index: Int) -> Bool {
        [.the, .of, .at, .this, .from, .until, .weekday, .inside, .to].contains(kind(index))
    }
}
