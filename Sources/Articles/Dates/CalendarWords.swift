internal import EventModel

/// Names of months and weekdays as news writes them, whole and shortened: months in many languages, weekdays in English.
enum CalendarWords {
    /// 1–12 for the name of a month or its usual abbreviation, in any case and without its full stop. English goes first.
    static func month(_ word: some StringProtocol) -> Int? {
        position(of: word, in: monthStems, names: Month.english)
            ?? ((3...40).contains(word.utf8.count) ? MonthNames.month(word.lowercased()) : nil)
    }

    /// The weekday of a name or its usual abbreviation.
    static func weekday(_ word: some StringProtocol) -> Weekday? {
        position(of: word, in: weekdayStems, names: weekdayNames).flatMap(Weekday.init(rawValue:))
    }

    private static let monthStems = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let weekdayStems = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    private static let weekdayNames = Weekday.allCases.map(\.english)

    /// From 1. Shortened names have three to five letters: Sept, Tues, Thurs.
    private static func position(of word: some StringProtocol, in stems: [String], names: [String]) -> Int? {
        guard (3...9).contains(word.utf8.count) else { return nil }
        let lower = word.lowercased()
        guard let index = stems.firstIndex(where: lower.hasPrefix) else { return nil }
        let name = names[index].lowercased()
        let isShortened = lower.utf8.count <= 5 && name.hasPrefix(lower)
        return lower == name || isShortened ? index + 1 : nil
    }
}
