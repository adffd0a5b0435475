/// How one language names the parts of the calendar and writes the day of a month. Another language is one more value.
public struct CalendarNames: Sendable {
    /// The months in full, January first.
    public let months: [String]
    /// The days of the week in full, Monday first.
    public let weekdays: [String]
    /// What may stand behind the figures of a day of the month, in lower case: `27th`.
    public let ordinalEndings: Set<String>
    private let lowercaseMonths: [String]
    private let lowercaseWeekdays: [String]

    /// The names as they stand at the start of a sentence.
    public init(months: [String], weekdays: [String], ordinalEndings: Set<String>) {
        self.months = months
        self.weekdays = weekdays
        self.ordinalEndings = ordinalEndings
        lowercaseMonths = months.map { $0.lowercased() }
        lowercaseWeekdays = weekdays.map { $0.lowercased() }
    }
}

// What the parts are called.
extension CalendarNames {
    /// The name of a month, 1–12.
    public func name(ofMonth month: Int) -> String { months[month - 1] }

    /// Its first three letters.
    public func shortName(ofMonth month: Int) -> String { String(months[month - 1].prefix(3)) }

    /// The name of a day of the week.
    public func name(of weekday: Weekday) -> String { weekdays[weekday.rawValue - 1] }
}

// What words mean.
extension CalendarNames {
    /// 1–12 for the name of a month, whole or cut to three to five letters, in any case and without a full stop.
    public func month(_ word: some StringProtocol) -> Int? {
        Self.index(of: word, in: lowercaseMonths).map { $0 + 1 }
    }

    /// The day of the week that a word names, in the same forms.
    public func weekday(_ word: some StringProtocol) -> Weekday? {
        Self.index(of: word, in: lowercaseWeekdays).flatMap { Weekday(rawValue: $0 + 1) }
    }

    /// The month whose name begins so, three letters or more: for what is still being typed.
    public func month(begunBy word: some StringProtocol) -> Int? {
        Self.index(begunBy: word, in: lowercaseMonths).map { $0 + 1 }
    }

    /// The day of the week whose name begins so, three letters or more.
    public func weekday(begunBy word: some StringProtocol) -> Weekday? {
        Self.index(begunBy: word, in: lowercaseWeekdays).flatMap { Weekday(rawValue: $0 + 1) }
    }

    /// 1–31 for a day of the month in figures: `7`, `27`, `27th`.
    public func dayOfMonth(_ word: some StringProtocol) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let ending = word[digits.endIndex...]
        guard (1...2).contains(digits.utf8.count), ending.isEmpty || ordinalEndings.contains(ending.lowercased()) else {
            return nil
        }
        return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private static func index(of word: some StringProtocol, in names: [String]) -> Int? {
        let length = word.utf8.count
        guard length >= 3 else { return nil }
        let word = word.lowercased()
        return names.firstIndex { $0 == word || length <= 5 && $0.hasPrefix(word) }
    }

    private static func index(begunBy word: some StringProtocol, in names: [String]) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        let word = word.lowercased()
        return names.firstIndex { $0.hasPrefix(word) }
    }
}
