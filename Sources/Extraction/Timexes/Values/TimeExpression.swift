internal import EventModel

/// What a rule has read, before it is known from which date it counts.
indirect enum TimeExpression: Hashable, Sendable {
    /// Which of several candidates is meant.
    enum Choice: Hashable, Sendable {
        /// The nearest one that suits the clause.
        case nearest
        /// Counted from the publication: this, last, next.
        case this, last, next
        /// Counted from the date told last: the previous, the following, the same.
        case previous, following, same
        /// "A Friday": the date told last where it is one, else none.
        case any
    }

    /// From where it is counted.
    enum Origin: Hashable, Sendable {
        case publication, told
    }

    /// A point of the calendar; what it lacks comes from the context.
    case point(TimePoint, Choice)
    /// A point whose year another expression gives ("August of that year").
    case within(TimePoint, TimeExpression)
    /// A day of the month told last.
    case dayOfMonth(Int)
    case weekday(Weekday, Choice)
    /// The unit so many units away from the origin, as coarse as the unit.
    case counted(TimeUnit, Int, Origin)
    /// So many units away from the origin; unknown numbers stay unknown.
    case shifted(TimeQuantity, TimeUnit, direction: Int, Origin)
    case holiday(Holiday, year: Int?, Choice)
    /// A time of day on a date; nil: of the date that the sentence gives.
    case clock(ClockTime, TimeExpression?)
    case duration(String)
    case set(String)
    case reference(TimeReference)
    /// A value that no context changes.
    case fixed(String, TimexType)
}

/// What one rule has found.
struct TimexReading: Sendable {
    /// Token indices.
    var tokens: Range<Int>
    var expression: TimeExpression
    var rule: TimexRule.Name
}
