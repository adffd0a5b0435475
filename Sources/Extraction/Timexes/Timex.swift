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
    /// The rule that found it.
    public var rule: TimexRule
    /// Whether it names no stretch of the calendar that a timeline could show.
    public var isVague: Bool
    /// The date it names; nil where it is vague, a duration or a set, and before year 1.
    public var edtf: EDTFDate?
}

/// The types of TIMEX3.
public enum TimexType: String, Hashable, Sendable, CaseIterable {
    /// Raw values are TimeML's.
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
}

/// The families of rules that find timexes.
public enum TimexRule: String, Hashable, Sendable, CaseIterable {
    case calendarDate, numericDate, year, decade, season, quarter, holiday, weekday, deictic, offset, duration, set
    case clock, dayPart, reference, modified

    /// What the rule reads, in one line.
    public var explanation: String {
        switch self {
        case .calendarDate: "a day or a month by its name"
        case .numericDate: "a date in figures"
        case .year: "a year"
        case .decade: "a decade or a century"
        case .season: "a season"
        case .quarter: "a quarter or half of a year, or a fiscal year"
        case .holiday: "a holiday of fixed or computable date"
        case .weekday: "a day of the week"
        case .deictic: "a day, week, month or year counted from the publication or from the date told last"
        case .offset: "a stretch of time counted from the publication or from the date told last"
        case .duration: "a stretch of time"
        case .set: "something that recurs"
        case .clock: "a time of day by the clock"
        case .dayPart: "a part of a day"
        case .reference: "a word for the past, the present or the future"
        case .modified: "a part of a stretch of time, or one roughly given"
        }
    }
}
