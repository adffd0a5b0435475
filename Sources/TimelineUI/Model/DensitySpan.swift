public import EventModel

/// A span of time on the density line, and what the events in it are.
public struct DensitySpan: Hashable, Sendable {
    /// The first day of the span; nil for events without a lower bound.
    public var start: Day?
    /// How many events.
    public var count: Int
    /// The position of the first of them in the list, from 0.
    public var position: Int
    /// How many of them are only suggested, as far as that is known.
    public var suggested: Int
    /// About how many of them sources disagree, as far as that is known.
    public var disputed: Int

    /// A span as it was counted.
    public init(_ bucket: DensityBucket, suggested: Int = 0, disputed: Int = 0) {
        (start, count, position) = (bucket.start, bucket.count, bucket.position)
        (self.suggested, self.disputed) = (suggested, disputed)
    }
}
