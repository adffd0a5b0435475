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

    /// The position of the first event of the story: no more than a twentieth stand before it, and none in the year before
    /// it.
    fileprivate func beginning(of count: Int) -> Int {
        guard count >= Self.fewest, var index = lastIndex(where: { $0.position <= count / 20 }) else { return 0 }
        while index > 0, let start = self[index].start, let before = self[index - 1].start,
            start.number - before.number <= 366
        {
            index -= 1
        }
        return self[index].position
    }
}
