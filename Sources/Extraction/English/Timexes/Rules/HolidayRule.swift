internal import EventModel

extension TimexRule {
    /// Holidays: `Christmas 1914`, `New Year's Eve`, `Easter Sunday`, `Thanksgiving`.
    static let holiday = TimexRule(
        .holiday, "a holiday of fixed or computable date",
        examples: [
            "on [Christmas Eve|2025-12-24]", "on [Good Friday 2024|2024-03-29]", "It fell [last Easter|2025-04-20].",
        ],
        starts: [
            .starter, .month, .weekday, .last, .next, .this, .coming,
        ],
        read: { $0.readHoliday(at: $1) })
}

extension TimePhrase {
    func readHoliday(at index: Int) -> TimexReading? {
        let choice: TimeExpression.Choice? =
            switch kind(index) {
            case .last: .last
            case .next, .coming: .next
            case .this: .this
            default: nil
            }
        let start = choice == nil ? index : index + 1
        guard let found = Self.holidays.longestMatch(in: text.tokens, at: start), start + found.count <= limit,
            isCapitalized(start) || Self.plain.contains(found.value)
        else { return nil }
        let end = start + found.count
        if let (year, behind) = yearSuffix(at: end), kind(end) != .comma {
            return reading(index, .holiday(found.value, year: year, .nearest), .holiday, behind)
        }
        if let choice { return reading(index, .holiday(found.value, year: nil, choice), .holiday, end) }
        if let (year, behind) = yearPhrase(at: end) {
            return reading(index, .holidayWithin(found.value, year), .holiday, behind)
        }
        if isCapitalized(end), kind(end) == .none, !(token(end)?.startsSentence ?? true) { return nil }
        return reading(index, .holiday(found.value, year: nil, .nearest), .holiday, end)
    }

    /// Those whose names are no other words, in small letters too.
    private static let plain: Set<Holiday> = [
        .fixed(month: 12, day: 25), .fixed(month: 12, day: 24), .fixed(month: 10, day: 31), .fixed(month: 12, day: 31),
        .nth(4, .thursday, month: 11), .easter(0),
    ]

    /// The first words of the holidays.
    static let holidayStarts: [String] = names.compactMap { name, _ in
        let text = TokenizedText(name)
        return text.tokens.first.map { text.text(of: $0) }
    }

    private static let holidays = Lexicon(names)

    private static let names: [(String, Holiday)] = [
        ("Christmas", .fixed(month: 12, day: 25)), ("Christmas Day", .fixed(month: 12, day: 25)),
        ("Christmas Eve", .fixed(month: 12, day: 24)), ("Boxing Day", .fixed(month: 12, day: 26)),
        ("New Year's Day", .fixed(month: 1, day: 1)), ("New Year's Eve", .fixed(month: 12, day: 31)),
        ("New Year’s Day", .fixed(month: 1, day: 1)), ("New Year’s Eve", .fixed(month: 12, day: 31)),
        ("Epiphany", .fixed(month: 1, day: 6)), ("Valentine's Day", .fixed(month: 2, day: 14)),
        ("St. Patrick's Day", .fixed(month: 3, day: 17)), ("April Fools' Day", .fixed(month: 4, day: 1)),
        ("May Day", .fixed(month: 5, day: 1)), ("Bastille Day", .fixed(month: 7, day: 14)),
        ("Independence Day", .fixed(month: 7, day: 4)), ("Halloween", .fixed(month: 10, day: 31)),
        ("All Saints' Day", .fixed(month: 11, day: 1)), ("All Souls' Day", .fixed(month: 11, day: 2)),
        ("Armistice Day", .fixed(month: 11, day: 11)), ("Remembrance Day", .fixed(month: 11, day: 11)),
        ("Veterans Day", .fixed(month: 11, day: 11)), ("Anzac Day", .fixed(month: 4, day: 25)),
        ("Earth Day", .fixed(month: 4, day: 22)), ("Juneteenth", .fixed(month: 6, day: 19)),
        ("International Women's Day", .fixed(month: 3, day: 8)),
        ("Thanksgiving", .nth(4, .thursday, month: 11)), ("Thanksgiving Day", .nth(4, .thursday, month: 11)),
        ("Labor Day", .nth(1, .monday, month: 9)), ("Memorial Day", .nth(-1, .monday, month: 5)),
        ("Columbus Day", .nth(2, .monday, month: 10)), ("Presidents' Day", .nth(3, .monday, month: 2)),
        ("Martin Luther King Day", .nth(3, .monday, month: 1)),
        ("Martin Luther King Jr. Day", .nth(3, .monday, month: 1)), ("Mother's Day", .nth(2, .sunday, month: 5)),
        ("Father's Day", .nth(3, .sunday, month: 6)), ("Easter", .easter(0)), ("Easter Sunday", .easter(0)),
        ("Easter Monday", .easter(1)), ("Good Friday", .easter(-2)), ("Palm Sunday", .easter(-7)),
        ("Ash Wednesday", .easter(-46)),
        ("Shrove Tuesday", .easter(-47)), ("Mardi Gras", .easter(-47)), ("Maundy Thursday", .easter(-3)),
        ("Holy Saturday", .easter(-1)), ("Whit Sunday", .easter(49)), ("Whit Monday", .easter(50)),
        ("Pentecost Sunday", .easter(49)), ("Trinity Sunday", .easter(56)), ("Corpus Christi", .easter(60)),
        ("Ascension Thursday", .easter(39)), ("Easter Saturday", .easter(-1)), ("Easter Day", .easter(0)),
        ("New Years Day", .fixed(month: 1, day: 1)), ("New Years Eve", .fixed(month: 12, day: 31)),
        ("Valentines Day", .fixed(month: 2, day: 14)), ("St Patrick's Day", .fixed(month: 3, day: 17)),
        ("Saint Patrick's Day", .fixed(month: 3, day: 17)), ("St. Patrick’s Day", .fixed(month: 3, day: 17)),
        ("Groundhog Day", .fixed(month: 2, day: 2)), ("Cinco de Mayo", .fixed(month: 5, day: 5)),
        ("Flag Day", .fixed(month: 6, day: 14)), ("Canada Day", .fixed(month: 7, day: 1)),
        ("Australia Day", .fixed(month: 1, day: 26)), ("Guy Fawkes Night", .fixed(month: 11, day: 5)),
        ("Bonfire Night", .fixed(month: 11, day: 5)), ("Burns Night", .fixed(month: 1, day: 25)),
        ("Pearl Harbor Day", .fixed(month: 12, day: 7)), ("Twelfth Night", .fixed(month: 1, day: 5)),
        ("St Stephen's Day", .fixed(month: 12, day: 26)), ("International Workers' Day", .fixed(month: 5, day: 1)),
        ("Mothers Day", .nth(2, .sunday, month: 5)), ("Fathers Day", .nth(3, .sunday, month: 6)),
        ("Labour Day", .nth(1, .monday, month: 9)), ("Washington's Birthday", .nth(3, .monday, month: 2)),
        ("President's Day", .nth(3, .monday, month: 2)), ("Presidents Day", .nth(3, .monday, month: 2)),
        ("MLK Day", .nth(3, .monday, month: 1)), ("Veterans' Day", .fixed(month: 11, day: 11)),
        ("Veteran's Day", .fixed(month: 11, day: 11)), ("Ascension Day", .easter(39)), ("Pentecost", .easter(49)),
    ]
}
