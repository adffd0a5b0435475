internal import EventModel

/// Days that a text names by weekday, day and month: `Tuesday (Jan 27)`, `Tuesday 27 January`, `Tuesday, January 27, 2026`.
///
/// An article that reports such a day as past was published on it or later. A stated year must fit the weekday. Without
/// one the year is that of the plausible years in which the weekday fits, if there is only one; else the last year that the
/// text itself names as past, if the weekday fits it. What still fits several years proves nothing.
struct WeekdayDate {
    let weekday: Weekday
    let month: Int
    let dayOfMonth: Int
    let year: Int?

    /// The latest of the days that a text proves to be past; nil where the text speaks of a later year.
    static func latest(in texts: [String], within years: ClosedRange<Int>) -> Day? {
        let dates = texts.flatMap { all(in: $0) }
        guard !dates.isEmpty else { return nil }
        let lastNamed = texts.compactMap(NamedYear.latest).max()
        let day = dates.compactMap { $0.day(within: years, lastNamed: lastNamed) }.max()
        return day.flatMap { $0.calendarDate.year < lastNamed ?? .min ? nil : $0 }
    }

    /// The day, where its year is beyond doubt.
    func day(within years: ClosedRange<Int>, lastNamed: Int?) -> Day? {
        if let year { return fitting(year) }
        if let lastNamed, years.contains(lastNamed), let day = fitting(lastNamed) { return day }
        let candidates = years.filter { $0 >= lastNamed ?? .min }.compactMap(fitting)
        return candidates.count == 1 ? candidates[0] : nil
    }

    private func fitting(_ year: Int) -> Day? {
        Day(year: year, month: month, day: dayOfMonth).flatMap { $0.weekday == weekday ? $0 : nil }
    }

    /// All in a text, but for those in clauses about what is to come.
    static func all(in text: String) -> [WeekdayDate] {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }),
            text.position(of: "day") ?? text.position(of: "(") != nil
        else {
            return []
        }
        let words = text.dateWords
        return words.indices.compactMap { index in
            guard let weekday = CalendarWords.weekday(words[index]), words[index].first?.isUppercase == true else {
                return nil
            }
            guard !isForwardLooking(words, at: index) else { return nil }
            return WeekdayDate(weekday, words[(index + 1)...])
        }
    }

    private init?(_ weekday: Weekday, _ rest: ArraySlice<Substring>) {
        var words = Array(rest.prefix(5))
        while let first = words.first, ["the", "of"].contains(first.lowercased()) { words.removeFirst() }
        if words.count > 1, words[1].lowercased() == "of" { words.remove(at: 1) }
        guard words.count >= 2 else { return nil }
        if let month = CalendarWords.month(words[1]), let day = CalendarWords.dayOfMonth(words[0]) {
            (self.month, dayOfMonth) = (month, day)
        } else if let month = CalendarWords.month(words[0]), let day = CalendarWords.dayOfMonth(words[1]) {
            (self.month, dayOfMonth) = (month, day)
        } else {
            return nil
        }
        self.weekday = weekday
        year = words.dropFirst(2).first.flatMap { $0.count == 4 ? Int($0) : nil }
    }

    /// Whether one of the eight words before it speaks of the future.
    private static func isForwardLooking(_ words: [Substring], at index: Int) -> Bool {
        words[..<index].suffix(8).contains { futureWords.contains($0.lowercased()) }
    }

    private static let futureWords: Set<String> = [
        "will", "due", "scheduled", "until", "till", "by", "expected", "upcoming", "next", "planned", "plans", "set",
        "would",
        "ahead", "before", "from", "starting", "deadline", "file",
    ]
}

/// A year that a text names as past or present.
enum NamedYear {
    /// The last of them, between 1990 and 2199.
    static func latest(in text: String) -> Int? {
        var latest: Int?
        var previous: Substring = ""
        for word in text.dateWords {
            if word.utf8.count == 4, let year = Int(word), (1990...2199).contains(year), !isFuture(previous) {
                latest = max(latest ?? year, year)
            }
            previous = word
        }
        return latest
    }

    private static func isFuture(_ word: Substring) -> Bool {
        ["by", "until", "till", "for", "before", "through", "to", "from"].contains(word.lowercased())
    }
}
