/// A day as a source writes it in words, with or without a weekday: "Tuesday (Jan 27)", "27 January 2026".
struct WrittenDate: Hashable, Sendable {
    var weekday: Weekday?
    var month: Int
    var day: Int
    var year: Int?

    /// The first day written in a text whose month is a word; nil where there is none.
    init?(in text: String) {
        let words = Self.words(of: text)
        for (index, word) in words.enumerated() {
            guard let month = CalendarNames.english.month(word) else { continue }
            if index > 0, let day = CalendarNames.english.dayOfMonth(words[index - 1]) {
                self.init(words, weekdayAt: index - 2, month: month, day: day, yearAt: index + 1)
                return
            }
            if index + 1 < words.count, let day = CalendarNames.english.dayOfMonth(words[index + 1]) {
                self.init(words, weekdayAt: index - 1, month: month, day: day, yearAt: index + 2)
                return
            }
        }
        return nil
    }

    /// Whether the weekday written is another one than the calendar's; a missing year is taken from `day`.
    func contradicts(_ day: Day) -> Bool {
        guard let weekday else { return false }
        let date = day.calendarDate
        return date.month == month && date.day == self.day && (year ?? date.year) == date.year && weekday != day.weekday
    }

    private init(_ words: [String], weekdayAt: Int, month: Int, day: Int, yearAt: Int) {
        weekday = words.indices.contains(weekdayAt) ? CalendarNames.english.weekday(words[weekdayAt]) : nil
        year = words.indices.contains(yearAt) && words[yearAt].utf8.count == 4 ? Int(words[yearAt]) : nil
        self.month = month
        self.day = day
    }

    /// Folded words and numbers.
    private static func words(of text: String) -> [String] {
        text.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
