extension TimexGrammar {
    /// What Spanish says of time.
    public static let spanish = TimexGrammar(
        words: SpanishTimeWords.table, business: SpanishTimeWords.business,
        dates: [
            .spanishCalendarDate, .spanishNumericDate, .spanishYear, .spanishDecade, .spanishSeason, .spanishQuarter,
            .spanishHoliday, .spanishWeekday, .spanishDeictic, .spanishDayPart, .spanishModified,
        ],
        others: [.spanishSet, .spanishClock, .spanishOffset, .spanishDuration, .spanishReference],
        outlook: { SpanishOutlook.outlook(of: $0, in: $1) },
        continuation: { _, _, _ in nil })
}
