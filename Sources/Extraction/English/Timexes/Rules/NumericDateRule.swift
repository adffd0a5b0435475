internal import EventModel

extension TimexRule {
    /// Dates in figures: `2008-03-01`, `7/8/07` (month first, unless it cannot be), `12.05.2008` (day first).
    static let numericDate = TimexRule(
        .numericDate, "a date in figures",
        examples: ["It fell on [2008-03-01|2008-03-01]."],
        starts: [
            .digits, .decimal,
        ],
        read: { $0.readNumericDate(at: $1) })
}

extension TimePhrase {
    func readNumericDate(at index: Int) -> TimexReading? {
        guard !isGlued(index) || !isJoint(index - 1) else { return nil }
        guard let (point, end) = isoDate(at: index) ?? slashedDate(at: index) ?? dottedDate(at: index) else {
            return nil
        }
        return TimexReading(tokens: index..<end, expression: .point(point, .nearest), rule: .numericDate)
    }

    private func isJoint(_ index: Int) -> Bool { [.slash, .hyphen, .stop].contains(kind(index)) }

    private func isoDate(at index: Int) -> (TimePoint, Int)? {
        guard let parts = figures(at: index, .hyphen), parts[0].count == 4, parts[1].count == 2, parts[2].count == 2
        else { return nil }
        return date(parts[0].value, parts[1].value, parts[2].value).map { ($0, index + 5) }
    }

    private func slashedDate(at index: Int) -> (TimePoint, Int)? {
        guard let parts = figures(at: index, .slash), parts[2].count == 2 || parts[2].count == 4 else { return nil }
        let year = parts[2].count == 4 ? parts[2].value : parts[2].value + (parts[2].value < 50 ? 2000 : 1900)
        let (first, second) = (parts[0].value, parts[1].value)
        let point = first > 12 ? date(year, second, first) : date(year, first, second)
        return point.map { ($0, index + 5) }
    }

    private func dottedDate(at index: Int) -> (TimePoint, Int)? {
        guard kind(index) == .decimal, kind(index + 1) == .stop, isGlued(index + 1), isGlued(index + 2),
            let year = digits(index + 2), year.count == 4, let token = token(index)
        else { return nil }
        let parts = text.text(of: token).split(separator: ".").compactMap { Int($0) }
        guard parts.count == 2 else { return nil }
        return date(year.value, parts[1], parts[0]).map { ($0, index + 3) }
    }

    private func figures(at index: Int, _ joint: TimeWord.Kind) -> [(value: Int, count: Int)]? {
        guard (1...4).allSatisfy({ isGlued(index + $0) }), kind(index + 1) == joint, kind(index + 3) == joint,
            let first = digits(index), let second = digits(index + 2), let third = digits(index + 4)
        else { return nil }
        return [first, second, third]
    }

    private func date(_ year: Int, _ month: Int, _ day: Int) -> TimePoint? {
        Day(year: year, month: month, day: day).map(TimePoint.init)
    }
}
