public import EventModel

extension Chronology {
    /// The events that a query finds.
    public func results(
        of query: Query = .all, isCancelled: () -> Bool = { false }
    ) throws -> ChronologyResult {
        guard query != .all else {
            return ChronologyResult(query: query, overview: overview(of: index.events.indices), ranks: nil)
        }
        let filter = EventFilter(query, index)
        var ranks: [Int32] = []
        for (rank, event) in index.events.enumerated() {
            if rank % 256 == 0, isCancelled() { throw CancellationError() }
            if filter.matches(event, index.summaries[rank]) { ranks.append(Int32(rank)) }
        }
        return ChronologyResult(query: query, overview: overview(of: ranks.map { Int($0) }), ranks: ranks)
    }

    /// The rows of a window; positions outside the result are left out.
    public func rows(_ positions: Range<Int>, of result: ChronologyResult) throws -> [EventSummary] {
        positions.clamped(to: 0..<result.count).map { summary(at: $0, of: result) }
    }

    /// Where an event stands; nil where the result has it not.
    public func position(of event: EventID, in result: ChronologyResult) throws -> Int? {
        guard let rank = index.ranks[event] else { return nil }
        guard let ranks = result.ranks else { return rank }
        let position = firstIndex(0..<ranks.count) { Int(ranks[$0]) >= rank }
        return position < ranks.count && Int(ranks[position]) == rank ? position : nil
    }

    /// Where the first event stands that begins on a day or later; the result's count where there is none.
    public func position(from day: Day, in result: ChronologyResult) throws -> Int {
        firstIndex(0..<result.count) { position in
            guard let date = summary(at: position, of: result).date else { return true }
            return date.lower.map { $0 >= day } ?? (date.upper == nil)
        }
    }

    /// The group of the event at a position; nil outside the result.
    public func group(at position: Int, in result: ChronologyResult) throws -> TimelineGroup? {
        guard position >= 0, position < result.count else { return nil }
        let date = summary(at: position, of: result).date
        let header = TimelineGroup.header(of: date)
        var first = position
        while first > 0, has(header, at: first - 1, result) { first -= 1 }
        var end = position + 1
        while end < result.count, has(header, at: end, result) { end += 1 }
        return TimelineGroup(header: header, positions: first..<end)
    }

    /// How many events begin on each day, week (from Monday), month or year, in order, empty spans left out.
    public func density(of result: ChronologyResult, by scale: DensityScale) throws -> [DensityBucket] {
        if scale == .month { return result.overview.density }
        return DensityBucket.buckets((0..<result.count).lazy.map { summary(at: $0, of: result).date }, by: scale)
    }
}

extension Chronology {
    private func summary(at position: Int, of result: ChronologyResult) -> EventSummary {
        index.summaries[result.ranks.map { Int($0[position]) } ?? position]
    }

    private func has(_ header: String, at position: Int, _ result: ChronologyResult) -> Bool {
        TimelineGroup.header(of: summary(at: position, of: result).date) == header
    }

    private func overview(of ranks: some Collection<Int>) -> ChronologyOverview {
        let dates = ranks.lazy.map { index.summaries[$0].date }
        return ChronologyOverview(count: ranks.count, density: DensityBucket.buckets(dates, by: .month))
    }

    /// By bisection: the first index for which `isReached` holds, given that it holds for all behind it.
    private func firstIndex(_ range: Range<Int>, where isReached: (Int) -> Bool) -> Int {
        var range = range
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range = isReached(middle) ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
        }
        return range.lowerBound
    }
}

extension TimelineGroup {
    /// What stands above the events of a date.
    static func header(of date: EDTFDate?) -> String {
        date?.headerEnglish ?? EDTFDate.unknownHeaderEnglish
    }
}

extension DensityBucket {
    /// Counts dates that come in the order of the timeline.
    static func buckets(_ dates: some Sequence<EDTFDate?>, by scale: DensityScale) -> [DensityBucket] {
        var buckets: [DensityBucket] = []
        for (position, date) in dates.enumerated() {
            let start = date?.lower.map { scale.start(of: $0) }
            if let last = buckets.last, last.start == start {
                buckets[buckets.count - 1].count += 1
            } else {
                buckets.append(DensityBucket(start: start, count: 1, position: position))
            }
        }
        return buckets
    }
}

extension DensityScale {
    /// The first day of the span in which a day falls.
    func start(of day: Day) -> Day {
        let date = day.calendarDate
        switch self {
        case .day: return day
        case .week: return day.advanced(by: 1 - day.weekday.rawValue)
        case .month: return Day(year: date.year, month: date.month, day: 1) ?? day
        case .year: return Day(year: date.year, month: 1, day: 1) ?? day
        }
    }
}
