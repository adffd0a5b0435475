/// Why a text is no EDTF date.
public struct EDTFError: Error, Hashable, Sendable {
    /// Code points from the start of the text.
    public var position: Int
    /// One sentence, lower case, without a full stop.
    public var reason: String

    /// An error at a position.
    public init(position: Int, reason: String) {
        self.position = position
        self.reason = reason
    }

    /// An error at a position.
    init(position: Int, _ fault: EDTFFault) {
        self.init(position: position, reason: fault.sentence)
    }
}

extension EDTFError: CustomStringConvertible {
    /// The reason and where, counted from 1: "13 is no month (character 6)".
    public var description: String { "\(reason) (character \(position + 1))" }
}

/// What can be wrong with a date.
enum EDTFFault: Hashable {
    case empty
    case unexpected(Character)
    case incomplete
    case expectedYear, expectedMonth, expectedDay, expectedTime, expectedOffset, expectedDigits
    case noMonth(String)
    case noDay(String)
    case shortMonth(year: Int, month: Int)
    case noHour(Int), noMinute(Int), noSecond(Int), lateMidnight, noOffset
    case negativeZero
    case dayOfDivision
    case shortLongYear
    case leadingZero
    case significantDigits
    case reversed
    case intervalWithoutDate
    case timeInside
    case emptySet, nestedSet, intervalInSet, openInside, rangeWithoutDate
    case unclosed(Character)
    case noSuchName(String)
    case ambiguousNumbers
    case missingYear
    case wrongWeekday(Weekday)

    /// One sentence, lower case, without a full stop.
    var sentence: String {
        switch self {
        case .empty: "a date is missing"
        case .unexpected(let character): "\(EDTFFault.quoted(character)) is not expected here"
        case .incomplete: "the date is incomplete"
        case .expectedYear: "a year has four digits"
        case .expectedMonth: "a month has two digits"
        case .expectedDay: "a day has two digits"
        case .expectedTime: "a time is written hh:mm:ss"
        case .expectedOffset: "an offset is written Z, +hh or +hh:mm"
        case .expectedDigits: "a number is expected here"
        case .noMonth(let text): "\(text) is neither a month nor a season"
        case .noDay(let text): "there is no day \(text) in this month"
        case .shortMonth(let year, let month):
            "\(CalendarNames.english.name(ofMonth: month)) \(year) has only \(Day.count(inMonth: month, of: year)) days"
        case .noHour(let hour): "\(hour) is no hour"
        case .noMinute(let minute): "\(minute) is no minute"
        case .noSecond(let second): "\(second) is no second of this minute"
        case .lateMidnight: "the day ends at 24:00:00"
        case .noOffset: "there is no such offset"
        default: structuralSentence
        }
    }

    private var structuralSentence: String {
        switch self {
        case .negativeZero: "the year 0 has no sign"
        case .dayOfDivision: "a season or a quarter has no days"
        case .shortLongYear: "Y stands only before years of more than four digits"
        case .leadingZero: "a number begins with a zero"
        case .significantDigits: "there are fewer digits than that"
        case .reversed: "the end is before the start"
        case .intervalWithoutDate: "an interval needs a date at one end at least"
        case .timeInside: "a time stands only in a date on its own"
        case .emptySet: "the set is empty"
        case .nestedSet: "a set cannot stand inside another form"
        case .intervalInSet: "a set has ranges with .. and no intervals"
        case .openInside: "only the first and the last range of a set can be open"
        case .rangeWithoutDate: "a range needs a date at one end at least"
        case .unclosed(let bracket): "the set is not closed with \(bracket)"
        case .noSuchName(let name): "\"\(name)\" is no part of a date"
        case .ambiguousNumbers: "day and month cannot be told apart; write 2026-01-27"
        case .missingYear: "the year is missing"
        case .wrongWeekday(let weekday): "that day is a \(weekday.english)"
        default: "this is no date"
        }
    }

    private static func quoted(_ character: Character) -> String {
        character == " " ? "a space" : "\"\(character)\""
    }
}
