/// What a token can mean in a temporal expression.
struct TimeWord: Equatable, Sendable {
    enum Kind: UInt8, Sendable, CaseIterable {
        case none
        // Names of the calendar; the value is the number.
        case month, monthShort, weekday, weekdayShort, weekdays, season, dayPart, dayParts, quarterMark
        // Units; the value is the raw value of a `TimeUnit`.
        case unit, units, everyUnit, longUnit
        // What recurs in another span; the value is its place among the periods.
        case periodic
        // Quantities; the value is the number.
        case digits, decimal, cardinal, scale, ordinal, few, several, couple, half
        // Determiners and what stands for them.
        case the, a, all, this, that, these, last, next, past, previous, following, coming, same, each, other, per, one
        // Days counted from today; the value is the distance.
        case today, tonight
        // Small words.
        case of, inside, on, at, to, and, or, from, until, than, more, less, least, up, by
        // Directions; the value is +1 or -1.
        case ago, later, before
        // Parts and approximations.
        case early, mid, edge, piece, about, over, just, old, long, filler, recent, moment
        // Eras (the value is -1 for BC), clocks and fiscal years.
        case era, meridiem, oclock, zone, noon, fiscal
        // Vague words; the value is the raw value of a `TimeReference`.
        case reference
        // Words that begin a holiday, a decade in words or a reference, and mean nothing else.
        case starter
        // Marks.
        case hyphen, dash, comma, slash, colon, apostrophe, stop, possessive, money

        /// Whether it opens expressions without being of time itself.
        var isOpener: Bool {
            switch self {
            case .the, .a, .all, .this, .that, .these, .each, .per, .one, .more, .less, .least, .up, .at, .about, .over,
                .just:
                true
            default: false
            }
        }

        /// Whether it is a number or a word of time: neither an opener nor a small word nor a mark.
        var isTime: Bool {
            switch self {
            case .none, .other, .same, .of, .inside, .on, .to, .and, .or, .from, .until, .than, .by, .old, .long,
                .filler,
                .hyphen, .dash, .comma, .slash, .colon, .apostrophe, .stop, .possessive, .money:
                false
            default: !isOpener
            }
        }
    }

    var kind: Kind
    var value: Int16 = 0

    static let none = TimeWord(kind: .none)
    /// A word of business reports that means no time.
    static let business = TimeWord(kind: .none, value: 1)
    /// A word of matches and games.
    static let sport = TimeWord(kind: .none, value: 2)
}

/// The units of time, as TIMEX3 durations count them.
enum TimeUnit: Int16, Sendable {
    case second, minute, hour, day, night, week, fortnight, weekend, month, quarter, year, decade, century, millennium

    /// The letters of a TIMEX3 duration; times of day need a `T` before the number.
    var letters: String {
        switch self {
        case .second: "S"
        case .minute: "M"
        case .hour: "H"
        case .day, .night: "D"
        case .week, .fortnight: "W"
        case .weekend: "WE"
        case .month: "M"
        case .quarter: "Q"
        case .year: "Y"
        case .decade: "DE"
        case .century: "CE"
        case .millennium: "ML"
        }
    }

    /// Whether it is shorter than a day.
    var isClock: Bool { self == .second || self == .minute || self == .hour }
}

/// The words of TIMEX3 for what has no date.
enum TimeReference: Int16, Sendable {
    case past, present, future

    var value: String { ["PAST_REF", "PRESENT_REF", "FUTURE_REF"][Int(rawValue)] }
}
