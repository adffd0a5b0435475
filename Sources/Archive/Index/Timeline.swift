internal import EventModel

/// The order of all events: which key stands at which rank, and where the groups begin.
struct Timeline: Equatable, Sendable {
    /// Neighbours with one header that begin on one day.
    struct Run: Equatable, Sendable {
        /// The rank of the first.
        var start: Int
        /// As in ``EventModel/TimelinePosition/day``.
        var day: Int64
        /// A hash of the header's text.
        var header: Int64
    }

    private(set) var order: [Int32] = []
    private(set) var runs: [Run] = []
    /// How many events each of the parts has in which an index keeps it.
    var parts: [Int] = []

    init() {}

    /// Of no events; there will be so many, in so many runs.
    init(capacity: Int, runs runCapacity: Int = 0) {
        order.reserveCapacity(capacity)
        runs.reserveCapacity(runCapacity)
    }

    var count: Int { order.count }

    /// Adds the next event in order.
    mutating func append(_ key: Int32, day: Int64, header: Int64) {
        append(CollectionOfOne(key), day: day, header: header)
    }

    /// Adds the next events in order, which have one header and begin on one day.
    mutating func append(_ keys: some Collection<Int32>, day: Int64, header: Int64) {
        if runs.last.map({ $0.day != day || $0.header != header }) ?? true {
            runs.append(Run(start: order.count, day: day, header: header))
        }
        order.append(contentsOf: keys)
    }

    /// The index of the run that an event belongs to.
    func run(at rank: Int) -> Int {
        runs.bisect { $0.start > rank } - 1
    }

    /// The ranks of a run.
    func ranks(ofRun index: Int) -> Range<Int> {
        runs[index].start..<(index + 1 < runs.count ? runs[index + 1].start : order.count)
    }

    /// The ranks of neighbouring runs with the same header as the run at a rank.
    func group(at rank: Int) -> Range<Int> {
        var first = run(at: rank)
        var last = first
        while first > 0, runs[first - 1].header == runs[last].header { first -= 1 }
        while last + 1 < runs.count, runs[last + 1].header == runs[first].header { last += 1 }
        return runs[first].start..<ranks(ofRun: last).upperBound
    }

    /// The first rank whose event begins on this day or later.
    func rank(from day: Int64) -> Int {
        let index = runs.bisect { $0.day >= day }
        return index < runs.count ? runs[index].start : order.count
    }
}

/// The ranks of events by their keys.
struct EventRanks: Sendable {
    private let ranks: [Int32]

    init(_ timeline: Timeline) {
        var ranks = [Int32](repeating: -1, count: Int(timeline.order.max() ?? -1) + 1)
        for (rank, key) in timeline.order.enumerated() { ranks[Int(key)] = Int32(rank) }
        self.ranks = ranks
    }

    /// All keys are below this.
    var limit: Int { ranks.count }

    /// The rank of an event; nil where it is not in the timeline, or where a damaged index gives a key of none.
    subscript(key: some BinaryInteger) -> Int32? {
        guard key >= 0, key < ranks.count, case let rank = ranks[Int(key)], rank >= 0 else { return nil }
        return rank
    }

    /// The ranks of some events, in order.
    func sorted(_ keys: some Sequence<some BinaryInteger>) -> [Int32] {
        keys.compactMap { self[$0] }.sorted()
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element is on the far side, given that all of the far side come last.
    func bisect(_ isFar: (Element) throws -> Bool) rethrows -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if try isFar(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
