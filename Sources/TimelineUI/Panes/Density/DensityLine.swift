internal import EventModel
internal import Terminal

/// How the events of a list are spread over time, laid out for a number of columns: the spans that are drawn, and how many
/// events lie beyond both ends.
struct DensityLine: Equatable {
    /// A span of time on the line.
    struct Bar: Equatable {
        var bucket: DensitySpan
        /// The columns that it has, from the line's first.
        var columns: Range<Int>

        /// The rows of the list that fall on it.
        var positions: Range<Int> { bucket.position..<bucket.position + bucket.count }
    }

    /// In fewer events nothing is to be seen that the list does not show.
    static let fewest = 8

    /// Where the line begins: behind the number of the events that lie before it.
    let start: Int
    /// How many columns it takes.
    let columns: Int
    let bars: [Bar]
    /// How many events lie before it and behind it.
    let before: Int
    let after: Int
    /// How many have no date.
    let undated: Int
    /// The first span and how many there are.
    let spans: Range<Int>
    let scale: DensityScale

    /// `around` is the position about which a part of the time is shown; nil shows all of it, except for what lies far off.
    init(_ density: [DensitySpan], scale: DensityScale, around position: Int?, columns total: Int) {
        let dated = density.filter { $0.start != nil }
        let all = density.reduce(0) { $0 + $1.count }
        let digits = String(all).count + 2
        let room = max(1, total - 2 * digits)
        let range = position.map { dated.window(of: room, around: $0, scale) } ?? dated.core
        let shown = dated[range]
        let first = shown.first.flatMap(\.start).map(scale.ordinal) ?? 0
        let last = shown.last.flatMap(\.start).map(scale.ordinal) ?? 0
        self.scale = scale
        (start, columns) = (digits, room)
        spans = first..<last + 1
        bars = DensityLine.bars(of: shown, spans, scale, columns: room)
        let (begin, end) = (shown.first?.position ?? 0, (shown.last?.position ?? 0) + (shown.last?.count ?? 0))
        let tail = density.last { $0.start == nil }.flatMap { $0.position >= end ? $0.count : nil } ?? 0
        (before, after, undated) = (begin, max(0, all - end - tail), tail)
    }

    /// Each span where it lies in time; those that share a column make one bar.
    private static func bars(
        of shown: ArraySlice<DensitySpan>, _ spans: Range<Int>, _ scale: DensityScale, columns: Int
    ) -> [Bar] {
        var bars: [Bar] = []
        for bucket in shown {
            guard let start = bucket.start else { continue }
            let place = scale.ordinal(of: start) - spans.lowerBound
            let begin = columns * place / spans.count
            let end = max(begin + 1, columns * (place + 1) / spans.count)
            if let last = bars.last, last.columns.lowerBound == begin {
                bars[bars.count - 1].bucket.add(bucket)
            } else {
                bars.append(Bar(bucket: bucket, columns: begin..<end))
            }
        }
        return bars
    }

    /// The first column of a span.
    func column(of ordinal: Int) -> Int { columns * (ordinal - spans.lowerBound) / spans.count }

    /// The finest scale by which all of the time has a column for each span; years where none is coarse enough.
    static func scale(fitting density: [DensitySpan], columns total: Int) -> DensityScale {
        let dated = density.filter { $0.start != nil }
        let core = dated[dated.core]
        guard let first = core.first?.start, let last = core.last?.start else { return .month }
        let room = total - 2 * (String(density.reduce(0) { $0 + $1.count }).count + 2)
        return DensityScale.allCases.first { $0.distance(from: first, to: last) + $0.spansInMonth <= room } ?? .year
    }
}

extension DensitySpan {
    fileprivate mutating func add(_ other: DensitySpan) {
        count += other.count
        suggested += other.suggested
        disputed += other.disputed
    }
}

extension [DensitySpan] {
    /// No more than this part of the events is left out at an end.
    private static let part = 20

    /// Where most events lie: without a few at either end that are far off, seen by how much time the others take.
    fileprivate var core: Range<Int> {
        let all = reduce(0) { $0 + $1.count }
        guard all >= DensityLine.fewest else { return indices }
        let most = Swift.max(1, all / Self.part)
        let low = lastCut(indices.map(\.self), most: most).map { $0 + 1 } ?? startIndex
        let high = lastCut(indices.reversed(), most: most) ?? endIndex
        return low < high ? low..<high : indices
    }

    /// The last bucket from an end on that may be cut off with those before it: few events, and much time; nil where there
    /// is none.
    private func lastCut(_ order: [Int], most: Int) -> Int? {
        var cut = 0
        var found: Int?
        for (index, next) in zip(order, order.dropFirst()) {
            cut += self[index].count
            guard cut <= most else { break }
            guard let start = self[index].start, let inner = self[next].start,
                let far = self[order[order.count - 1]].start
            else { continue }
            if abs(inner.number - start.number) * 3 > abs(far.number - inner.number) { found = index }
        }
        return found
    }

    /// The buckets in so many spans about the one in which a position lies. It moves on by half of them, so that the line
    /// stands still under most steps.
    fileprivate func window(of spans: Int, around position: Int, _ scale: DensityScale) -> Range<Int> {
        guard let first = first?.start.map(scale.ordinal) else { return indices }
        let current = last { $0.position <= position }?.start.map(scale.ordinal) ?? first
        let half = Swift.max(1, spans / 2)
        let begin = first + (current - first) / half * half - half / 2
        let low = firstIndex { ($0.start.map(scale.ordinal) ?? 0) >= begin } ?? startIndex
        let high = lastIndex { ($0.start.map(scale.ordinal) ?? 0) < begin + spans } ?? low
        return low..<Swift.max(low, high) + 1
    }
}

extension DensityScale {
    /// How many spans a month has at most: what was counted by months may take so many more.
    fileprivate var spansInMonth: Int {
        switch self {
        case .day: 31
        case .week: 6
        case .month, .year: 1
        }
    }

    /// How many spans lie between the spans of two days.
    func distance(from first: Day, to second: Day) -> Int { ordinal(of: second) - ordinal(of: first) }

    /// The number of the span of a day.
    func ordinal(of day: Day) -> Int {
        switch self {
        case .day: return day.number
        case .week: return Int((Double(day.number + 3) / 7).rounded(.down))
        case .month, .year:
            let date = day.calendarDate
            return self == .year ? date.year : date.year * 12 + date.month - 1
        }
    }

    /// The first day of the span of a number; nil for years that no calendar has.
    func day(ofOrdinal ordinal: Int) -> Day? {
        switch self {
        case .day: Day(number: ordinal)
        case .week: Day(number: ordinal * 7 - 3)
        case .month: Day(year: Int((Double(ordinal) / 12).rounded(.down)), month: (ordinal % 12 + 12) % 12 + 1, day: 1)
        case .year: Day(year: ordinal, month: 1, day: 1)
        }
    }
}
