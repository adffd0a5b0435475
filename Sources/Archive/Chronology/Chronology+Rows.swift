public import EventModel
internal import GRDB

extension Chronology {
    /// The events that a query finds.
    public func results(
        of query: Query = .all, isCancelled: () -> Bool = { false }
    ) throws -> ChronologyResult {
        try results(of: query, isCancelled: isCancelled) { _ in }
    }

    /// The events that a query finds. Where that takes long, `partial` is given those found so far, every `interval` at
    /// most: each time the ones before and more.
    public func results(
        of query: Query, isCancelled: () -> Bool = { false }, every interval: Duration = .milliseconds(50),
        partial: (ChronologyResult) -> Void
    ) throws -> ChronologyResult {
        guard query != .all else { return result(of: query, ranks: nil) }
        let keys = try index.read(isCancelled: isCancelled) { db in
            try withoutActuallyEscaping(isCancelled) { isCancelled in
                var last = ContinuousClock.now
                let evaluation = QueryEvaluation(db: db, timeline: index.timeline, isCancelled: isCancelled)
                return try evaluation.events(query) { keys in
                    guard last.duration(to: .now) >= interval, case let keys = keys(), !keys.isEmpty else {
                        return
                    }
                    partial(result(of: query, ranks: ranks(of: keys)))
                    last = .now
                }
            }
        }
        return result(of: query, ranks: ranks(of: keys))
    }

    /// The rows of a window; positions outside the result are left out.
    public func rows(_ positions: Range<Int>, of result: ChronologyResult) throws -> [EventSummary] {
        try index.read { db in
            try positions.clamped(to: 0..<result.count).compactMap { position in
                try EventSummary(key: key(at: position, of: result), in: db)
            }
        }
    }

    /// Where an event stands; nil where the result has it not.
    public func position(of event: EventID, in result: ChronologyResult) throws -> Int? {
        guard let key = try index.read({ try $0.eventKey(event) }) else { return nil }
        guard let rank = index.ranks[key] else { return nil }
        guard let ranks = result.ranks else { return Int(rank) }
        let position = ranks.bisect { $0 >= rank }
        return position < ranks.count && ranks[position] == rank ? position : nil
    }

    /// Where the first event stands that begins on a day or later; the result's count where there is none.
    public func position(from day: Day, in result: ChronologyResult) throws -> Int {
        position(ofRank: index.timeline.rank(from: Int64(day.number)), in: result)
    }

    /// Where the event of another result stands that comes next from a position on, or before it where not `forward`; goes
    /// on at the other end. Nil where the other result has none.
    public func position(
        of other: ChronologyResult, in result: ChronologyResult, from position: Int, forward: Bool
    ) -> Int? {
        let places = (0..<other.count).lazy.map { self.position(ofRank: rank(at: $0, of: other), in: result) }
        guard let first = places.first, let last = places.last else { return nil }
        let index = places.bisect { forward ? $0 >= position : $0 > position }
        if forward { return index < places.count ? places[index] : first }
        return index > 0 ? places[index - 1] : last
    }

    /// The group of the event at a position; nil outside the result.
    public func group(at position: Int, in result: ChronologyResult) throws -> TimelineGroup? {
        guard position >= 0, position < result.count else { return nil }
        let group = index.timeline.group(at: rank(at: position, of: result))
        let first = self.position(ofRank: group.lowerBound, in: result)
        let end = self.position(ofRank: group.upperBound, in: result)
        let event = try rows(position..<position + 1, of: result).first
        return TimelineGroup(header: TimelineGroup.header(of: event?.date), positions: first..<end)
    }

    /// How many events begin on each day, week (from Monday), month or year, in order, empty spans left out.
    public func density(of result: ChronologyResult, by scale: DensityScale) throws -> [DensityBucket] {
        scale == .month ? result.overview.density : buckets(of: result.ranks, by: scale)
    }

    /// The same, and how many of each are only suggested or disputed.
    public func markedDensity(
        of result: ChronologyResult, by scale: DensityScale
    ) throws -> [(bucket: DensityBucket, suggested: Int, disputed: Int)] {
        let buckets = try density(of: result, by: scale)
        let suggested = counts(of: try index.suggested(), in: buckets, of: result)
        let disputed = counts(of: try index.disputed(), in: buckets, of: result)
        return buckets.indices.map { (buckets[$0], suggested[$0], disputed[$0]) }
    }

    /// How many events of each bucket are marked.
    private func counts(of marks: EventMarks, in buckets: [DensityBucket], of result: ChronologyResult) -> [Int] {
        guard !marks.isEmpty else { return buckets.map { _ in 0 } }
        let order = index.timeline.order
        return buckets.map { bucket in
            let positions = bucket.position..<bucket.position + bucket.count
            guard let ranks = result.ranks else { return marks.count(of: order[positions]) }
            return marks.count(of: ranks[positions].lazy.map { order[Int($0)] })
        }
    }
}

extension Chronology {
    func rank(at position: Int, of result: ChronologyResult) -> Int {
        result.ranks.map { Int($0[position]) } ?? position
    }

    func key(at position: Int, of result: ChronologyResult) -> Int64 {
        Int64(index.timeline.order[rank(at: position, of: result)])
    }

    /// The position of the first event of the result at this rank or behind it.
    private func position(ofRank rank: Int, in result: ChronologyResult) -> Int {
        result.ranks.map { ranks in ranks.bisect { Int($0) >= rank } } ?? rank
    }

    private func result(of query: Query, ranks: [Int32]?) -> ChronologyResult {
        let density = buckets(of: ranks, by: .month)
        let overview = ChronologyOverview(count: ranks?.count ?? index.timeline.count, density: density)
        return ChronologyResult(query: query, overview: overview, ranks: ranks)
    }

    /// The ranks of the events with these keys, in order.
    private func ranks(of keys: KeySet) -> [Int32] {
        let ranks = index.ranks
        var isFound = [Bool](repeating: false, count: index.timeline.count)
        for key in keys.keys {
            if let rank = ranks[key] { isFound[Int(rank)] = true }
        }
        return isFound.indices.lazy.filter { isFound[$0] }.map { Int32($0) }
    }

    private func buckets(of ranks: [Int32]?, by scale: DensityScale) -> [DensityBucket] {
        var buckets: [DensityBucket] = []
        var position = 0
        for run in index.timeline.runs.indices {
            let all = index.timeline.ranks(ofRun: run)
            var end = all.upperBound
            if let ranks {
                end = position
                while end < ranks.count, Int(ranks[end]) < all.upperBound { end += 1 }
            }
            guard end > position else { continue }
            let start = scale.start(ofNumber: index.timeline.runs[run].day)
            if let last = buckets.last, last.start == start {
                buckets[buckets.count - 1].count += end - position
            } else {
                buckets.append(DensityBucket(start: start, count: end - position, position: position))
            }
            position = end
        }
        return buckets
    }
}

extension DensityScale {
    /// The first day of the span of a position in the timeline; nil where it has no first day.
    fileprivate func start(ofNumber day: Int64) -> Day? {
        day == .min || day == .max ? nil : start(of: Day(number: Int(day)))
    }

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
