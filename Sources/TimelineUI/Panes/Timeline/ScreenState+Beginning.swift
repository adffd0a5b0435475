internal import EventModel

extension ScreenState {
    /// Where a list begins to tell its story. Of what was found in articles nobody has chosen anything: what lies long
    /// before all the rest is background that they mention.
    func beginning(of overview: ChronologyOverview) -> Int {
        guard query.isEmpty, timeline.subject == .events, library?.events == 0 else { return 0 }
        return overview.density.beginning(of: overview.count)
    }

    /// How many events stand before the first one in view, where the list begins with it; nil where it does not.
    var eventsBefore: (count: Int, year: Int)? {
        let beginning = timeline.beginning
        guard beginning > 0, timeline.top == beginning, query.isEmpty, library?.events == 0 else { return nil }
        let start = timeline.row(at: beginning)?.event?.date?.lower
        return start.map { (beginning, $0.calendarDate.year) }
    }
}

extension [DensityBucket] {
    /// In fewer events nothing is told to be background.
    private static let fewest = 20

    /// The position of the first event of the story. The story is the shortest time that holds nine tenths of the events,
    /// where that is at most half of all the time that they span, and the year before it, in which it came about.
    fileprivate func beginning(of count: Int) -> Int {
        guard count >= Self.fewest, let story = shortestTime(holding: count - count / 10) else { return 0 }
        let first = first { $0.start.map { $0.number >= story.lowerBound - 366 } ?? false }
        return first?.position ?? 0
    }

    /// The first and the last month, as the numbers of their first days, of the shortest time that holds so many events; nil
    /// where it is longer than half of all the time.
    private func shortestTime(holding most: Int) -> ClosedRange<Int>? {
        let dated = compactMap { bucket in bucket.start.map { (day: $0.number, bucket: bucket) } }
        guard let whole = dated.first.flatMap({ first in dated.last.map { $0.day - first.day } }) else { return nil }
        var (shortest, last) = (ClosedRange<Int>?.none, 0)
        for first in dated.indices {
            while last < dated.count, dated[last].bucket.end - dated[first].bucket.position < most { last += 1 }
            guard last < dated.count else { break }
            let time = dated[first].day...dated[last].day
            if time.count < shortest?.count ?? .max { shortest = time }
        }
        return shortest.flatMap { ($0.count - 1) * 2 <= whole ? $0 : nil }
    }
}

extension DensityBucket {
    /// The position behind its last event.
    fileprivate var end: Int { position + count }
}
