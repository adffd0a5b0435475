/// The days that a date can mean, as spans in ascending order that neither meet nor overlap. `Int.min` and `Int.max`
/// stand for open ends.
struct EDTFDays: Equatable {
    private(set) var spans: [ClosedRange<Int>] = []

    init(_ spans: [ClosedRange<Int>]) {
        let isSorted = zip(spans, spans.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound }
        for span in isSorted ? spans : spans.sorted(by: { $0.lowerBound < $1.lowerBound }) { append(span) }
    }

    private mutating func append(_ span: ClosedRange<Int>) {
        guard let last = spans.last, last.upperBound == .max || span.lowerBound <= last.upperBound + 1 else {
            spans.append(span)
            return
        }
        spans[spans.count - 1] = last.lowerBound...max(last.upperBound, span.upperBound)
    }

    /// Whether any day is in both.
    func meets(_ other: EDTFDays) -> Bool {
        var mine = spans[...]
        var others = other.spans[...]
        while let left = mine.first, let right = others.first {
            if left.overlaps(right) { return true }
            if left.upperBound < right.upperBound { mine.removeFirst() } else { others.removeFirst() }
        }
        return false
    }

    /// Whether every day of another is in this.
    func covers(_ other: EDTFDays) -> Bool {
        var mine = spans[...]
        return other.spans.allSatisfy { span in
            while let first = mine.first, first.upperBound < span.lowerBound { mine.removeFirst() }
            return mine.first.map { $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound } ?? false
        }
    }
}

extension EDTFExpression {
    /// The days it can mean; a year without any digit that is all that is said is without limit.
    var days: EDTFDays { EDTFDays(spans) }

    fileprivate var spans: [ClosedRange<Int>] {
        switch self {
        case .calendar(let date) where date.isMasked && !date.isWhollyUnknown: date.spans
        case .set(_, let members): members.flatMap(\.spans)
        default: [(lower?.number ?? .min)...(upper?.number ?? .max)]
        }
    }
}

extension EDTFMember {
    fileprivate var spans: [ClosedRange<Int>] {
        switch self {
        case .date(let date): date.spans
        case .range: [(lower?.number ?? .min)...(upper?.number ?? .max)]
        }
    }
}

extension EDTFCalendarDate {
    fileprivate var isWhollyUnknown: Bool {
        year.isUnknown && month?.isUnknown ?? true && day?.isUnknown ?? true
    }

    /// In ascending order.
    fileprivate var spans: [ClosedRange<Int>] {
        let months = months
        let days = day.flatMap { $0.isUnknown ? nil : $0.candidates }
        var spans: [ClosedRange<Int>] = []
        for year in years {
            if let division {
                if let bounds = division.bounds(of: year) { spans.append(bounds.numbers) }
            } else {
                for month in months { Self.append(days, month: month, of: year, to: &spans) }
            }
        }
        return spans
    }

    private static func append(_ days: [Int]?, month: Int, of year: Int, to spans: inout [ClosedRange<Int>]) {
        guard let first = Day(year: year, month: month, day: 1)?.number else { return }
        let count = Day.count(inMonth: month, of: year)
        guard let days else { return spans.append(first...(first + count - 1)) }
        for day in days where day >= 1 && day <= count { spans.append((first + day - 1)...(first + day - 1)) }
    }
}

extension ClosedRange<Day> {
    fileprivate var numbers: ClosedRange<Int> { lowerBound.number...upperBound.number }
}
