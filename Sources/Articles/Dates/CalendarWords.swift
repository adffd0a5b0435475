internal import EventModel

/// Names of months and weekdays as news writes them, whole and shortened: months in many languages, weekdays in English.
enum CalendarWords {
    /// 1–12 for the name of a month or its usual abbreviation, in any case and without its full stop. English goes first.
    static func month(_ word: some StringProtocol) -> Int? {
        CalendarNames.english.month(word)
            ?? ((3...40).contains(word.utf8.count) ? MonthNames.month(word.lowercased()) : nil)
    }

    /// The weekday of a name or its usual abbreviation.
    static func weekday(_ word: some StringProtocol) -> Weekday? { CalendarNames.english.weekday(word) }

    /// `28`, `1st`, `22nd`, `1er`, `1º`.
    static func dayOfMonth(_ word: Substring) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let isForeign = ["er", "º"].contains(word[digits.endIndex...].lowercased())
        return CalendarNames.english.dayOfMonth(isForeign ? digits : word)
    }
}
