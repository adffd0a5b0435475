extension TimexGrammar {
    /// What Spanish says of time.
    public static let spanish = TimexGrammar(
        words: SpanishTimeWords.table,
        dates: [
            .spanishCalendarDate, .spanishNumericDate, .spanishYear, .spanishDecade, .spanishSeason, .spanishQuarter,
            .spanishHoliday, .spanishWeekday, .spanishDeictic, .spanishDayPart, .spanishModified,
        ],
        others: [.spanishSet, .spanishClock, .spanishOffset, .spanishDuration, .spanishReference],
        outlook: { EndingOutlook.spanish.outlook(of: $0, in: $1) },
        continuation: { _, _, _ in nil },
        isBackground: { _, _ in false },
        speech: { _, _ in nil })
}
