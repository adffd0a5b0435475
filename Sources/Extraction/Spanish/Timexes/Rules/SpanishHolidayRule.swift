internal import EventModel

extension TimexRule {
    /// Holidays: `Navidad`, `Viernes Santo de 2024`, `Día del Trabajo`.
    static let spanishHoliday = TimexRule(
        .holiday, "a holiday whose date follows from its year",
        examples: ["Llegó en [Navidad de 2024|2024-12-25].", "Fue el [Viernes Santo de 2024|2024-03-29]."],
        starts: [.starter, .weekday, .unit],
        read: { SpanishReader($0).readHoliday(at: $1) })
}

extension SpanishReader {
    func readHoliday(at index: Int) -> TimexReading? {
        // "Natal" in small letters is native in Spanish and in Portuguese.
        for (words, holiday) in Self.holidays
        where matches(words, at: index) && (words != [Self.natal] || phrase.isCapitalized(index)) {
            let end = index + words.count
            guard let (year, behind) = yearBehind(at: end), case .point(let point, _) = year else {
                return reading(index, .holiday(holiday, year: nil, .nearest), .holiday, end)
            }
            return reading(index, .holiday(holiday, year: point.year, .nearest), .holiday, behind)
        }
        return nil
    }

    private func matches(_ words: [UInt64], at index: Int) -> Bool {
        words.indices.allSatisfy { isWord(index + $0, words[$0]) }
    }

    /// The first words of holidays that mean nothing else in a date.
    static let holidayStarts = ["navidad", "nochebuena", "nochevieja", "pascua", "carnaval", "san", "corpus"]

    /// Feasts of the Spanish-speaking countries, the longer names first.
    private static let feasts: [(String, Holiday)] = [
        ("día de todos los santos", .fixed(month: 11, day: 1)), ("día de los muertos", .fixed(month: 11, day: 2)),
        ("día de los difuntos", .fixed(month: 11, day: 2)), ("día de la tierra", .fixed(month: 4, day: 22)),
        ("día de la mujer", .fixed(month: 3, day: 8)), ("día de los reyes", .fixed(month: 1, day: 6)),
        ("día de los inocentes", .fixed(month: 12, day: 28)), ("día de la hispanidad", .fixed(month: 10, day: 12)),
        ("día de la raza", .fixed(month: 10, day: 12)), ("día del trabajador", .fixed(month: 5, day: 1)),
        ("día del trabajo", .fixed(month: 5, day: 1)), ("día de reyes", .fixed(month: 1, day: 6)),
        ("día de navidad", .fixed(month: 12, day: 25)), ("año nuevo", .fixed(month: 1, day: 1)),
        ("domingo de resurrección", .easter(0)), ("domingo de pascua", .easter(0)), ("domingo de ramos", .easter(-7)),
        ("lunes de pascua", .easter(1)), ("viernes santo", .easter(-2)), ("jueves santo", .easter(-3)),
        ("miércoles de ceniza", .easter(-46)), ("corpus christi", .easter(60)),
        ("san valentín", .fixed(month: 2, day: 14)), ("navidad", .fixed(month: 12, day: 25)),
        ("nochebuena", .fixed(month: 12, day: 24)), ("nochevieja", .fixed(month: 12, day: 31)), ("pascua", .easter(0)),
    ]

    private static let natal = WordHash.of("natal")

    private static let holidays: [(words: [UInt64], day: Holiday)] = (feasts + PortugueseTimeWords.feasts).map {
        name, day in
        (words: name.split(separator: " ").map { WordHash.of(String($0)) }, day: day)
    }
}
