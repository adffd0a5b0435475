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
    /// A day of a month that the reader knows, with its weekday where one is written.
    case dayOfMonth(Int, Weekday?)
    /// The nth such weekday of a month; -1 is the last.
    case nthWeekday(Int, Weekday, TimeExpression)
    /// The first (1) or last (-1) day of a month or year.
    case edgeDay(Int, TimeExpression)
    /// So many units before or after what another expression names.
    case beside(TimeExpression, TimeQuantity, TimeUnit, direction: Int)
    /// The week around a day.
    case weekOf(TimeExpression)
    /// A date in figures whose order is open: the year if written, and two numbers of which either may be the month.
    case numeric(year: Int?, Int, Int)
    case weekday(Weekday, Choice)
    /// The unit so many units away from the origin, as coarse as the unit.
    case counted(TimeUnit, Int, Origin)
    /// So many units away from the origin; unknown numbers stay unknown.
    case shifted(TimeQuantity, TimeUnit, direction: Int, Origin)
    /// `in two weeks`: counted ahead where the clause looks forward, else how long something takes.
    case ahead(TimeQuantity, TimeUnit)
    /// The quarter told last, else the last that has ended by the publication.
    case latestQuarter
    case holiday(Holiday, year: Int?, Choice)
    /// A holiday in the year that another expression gives ("Easter Day last year").
    case holidayWithin(Holiday, TimeExpression)
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
    /// The weekday that is written beside the date.
    var weekday: Weekday?
    /// What part of it is meant, or how nearly.
    var modifier: TimexModifier?
}
