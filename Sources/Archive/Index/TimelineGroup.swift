internal import EventModel

/// Neighbouring events under one header.
public struct TimelineGroup: Hashable, Sendable {
    /// "Tue 27 Jan 2026", "January 2026", "Date unknown".
    public var header: String
    /// Where its events stand in the result.
    public var positions: Range<Int>

    /// A group.
    public init(header: String, positions: Range<Int>) {
        self.header = header
        self.positions = positions
    }

    /// What stands above the events of a date.
    static func header(of date: EDTFDate?) -> String {
        date?.headerEnglish ?? EDTFDate.unknownHeaderEnglish
    }
}
