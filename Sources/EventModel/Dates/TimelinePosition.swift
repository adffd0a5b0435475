/// The place of an event in a timeline: a total order of events by date, time and, last, their ids.
///
/// Events sort by the first day that their date can mean, then by its last day, the latest first, so that what happened at some
/// time in a month or a week stands before the days of it; then by precision, then by the instant, then by the bytes of the id.
/// Days are those of the event's own zone, so that each day of the timeline stays together; within a day times are compared as
/// instants. Events without a time follow those with one. Events without a lower bound come first, those without any date last.
///
/// `day`, `extent` and `clock` are plain integers: a database that orders by them and by the id (as bytes) gives the same order.
public struct TimelinePosition: Hashable, Sendable {
    /// Days since 1970-01-01 of the lower bound; `Int64.min` where there is none, `Int64.max` where there is no date.
    public let day: Int64
    /// Upper bound and precision in one number.
    public let extent: Int64
    /// Seconds from 00:00 UTC of the lower bound's day to the instant, negative if it is earlier; `Int64.max` without a time.
    public let clock: Int64
    /// The tie-break.
    public let id: String

    /// The position of an event. `offset` is the zone's on that day, in seconds east of UTC; give the library's where the event
    /// names no zone. Where it is nil, the date's own offset is used, else the time is compared as if it were UTC.
    public init(date: EDTFDate?, time: TimeOfDay? = nil, offset: Int? = nil, id: String) {
        day = Self.day(of: date)
        extent = Self.extent(of: date)
        self.id = id
        if let time = time ?? date?.time, date?.precision == .day {
            clock = Int64(time.secondsSinceMidnight - (offset ?? date?.offset?.seconds ?? 0))
        } else {
            clock = .max
        }
    }

    /// A position from what a database kept of it.
    public init(day: Int64, extent: Int64, clock: Int64, id: String) {
        self.day = day
        self.extent = extent
        self.clock = clock
        self.id = id
    }

    private static func day(of date: EDTFDate?) -> Int64 {
        guard let date, date.lower != nil || date.upper != nil else { return .max }
        return date.lower.map { Int64($0.number) } ?? .min
    }

    /// The length in the highest bits, the longest first, below it the precision. A length is counted from the lower bound, or
    /// from 2^58 days before 1970 where there is none. Years end at ±10^14, so that all lengths fit 59 bits.
    private static func extent(of date: EDTFDate?) -> Int64 {
        let longest: Int64 = (1 << 59) - 1
        guard let date else { return -longest * 16 + Int64(DatePrecision.unknown.rawValue) }
        let start = date.lower.map { Int64($0.number) } ?? -(1 << 58)
        let length = date.upper.map { Int64($0.number) - start } ?? longest
        return -length * 16 + Int64(date.precision.rawValue)
    }
}

extension TimelinePosition: Comparable {
    /// The order of the timeline.
    public static func < (left: TimelinePosition, right: TimelinePosition) -> Bool {
        let a = (left.day, left.extent, left.clock)
        let b = (right.day, right.extent, right.clock)
        return a != b ? a < b : left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
}
