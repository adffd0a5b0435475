extension TimexGrammar {
    /// What English says of time.
    public static let english = TimexGrammar(
        words: EnglishTimeWords.table,
        dates: [
            .calendarDate, .numericDate, .year, .decade, .season, .quarter, .holiday, .weekday, .deictic, .dayPart,
            .modified,
        ],
        others: [.set, .clock, .offset, .duration, .reference, .approximate],
        outlook: { EnglishOutlook.outlook(of: $0, in: $1) },
        continuation: { $1.readContinuation(of: $0, at: $2) },
        isBackground: { EnglishContext.isBackground($0, $1) },
        speech: { EnglishContext.speech(around: $0, $1) })
}
