public import EventModel

/// A temporal expression in a text, as TimeML's TIMEX3 describes it.
public struct Timex: Hashable, Sendable {
    /// Its bytes in the text.
    public var bytes: Range<Int>
    /// Its code points in the text.
    public var range: Range<Int>
    /// The words themselves.
    public var text: String
    /// Its TIMEX3 type.
    public var type: TimexType
    /// Its TIMEX3 value: `2026-01-27`, `2026-W05`, `P3D`, `PAST_REF`, `XXXX-XX-XX` where nothing says which day.
    public var value: String
    /// What TIMEX3 calls its modifier: `early`, `about`, `more than`; nil where there is none.
    public var modifier: TimexModifier?
    /// The rule that found it.
    public var rule: TimexRule.Name
    /// Whether it names no stretch of the calendar that a timeline could show.
    public var isVague: Bool
    /// Whether it is a time of day beside which no day stands: that told last, or that of publication, is assumed.
    public var isDayAssumed = false
    /// The date it names; nil where it is vague, a duration or a set, and before year 1.
    public var edtf: EDTFDate?
    /// Why its date is in doubt; nil where it is not.
    public var doubt: TimexDoubt?
}

/// Why the date of a timex is in doubt.
public enum TimexDoubt: String, Hashable, Sendable, CaseIterable {
    /// Raw values are the reasons in words.
    case weekday = "the weekday is not that of the date"
    case order = "day and month may be the other way round"
    case noSuchDay = "the month has no such day"
    case name = "the day is also the name of an event"
}

/// How much of the time that its value names a timex means, or how nearly.
public enum TimexModifier: String, Hashable, Sendable, CaseIterable {
    /// Raw values are TimeML's.
    case start = "START"
    case middle = "MID"
    case end = "END"
    case approximate = "APPROX"
    case moreThan = "MORE_THAN"
    case lessThan = "LESS_THAN"
    case atLeast = "EQUAL_OR_MORE"
    case atMost = "EQUAL_OR_LESS"

    /// Whether the time is only near the one that the value names: "less than three months ago" is not that month.
    var isRough: Bool {
        switch self {
        case .start, .middle, .end: false
        case .approximate, .moreThan, .lessThan, .atLeast, .atMost: true
        }
    }
}

/// The types of TIMEX3.
public enum TimexType: String, Hashable, Sendable, CaseIterable {
    /// Raw values are TimeML's.
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
}
