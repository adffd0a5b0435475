/// The date that a source gives, as days since 1970-01-01.
struct DateRange: Hashable, Sendable {
    var range: ValueRange
    /// The canonical EDTF.
    var text: String
    /// The weekday written with it, where the calendar has another one.
    var wrongWeekday: Weekday?

    /// Reads EDTF, or a day in words, either with a weekday: `2026-01-27`, `Tuesday 27 January 2026`. Nil for what is
    /// no date. What is approximate (`~`) is widened by its own length on both sides.
    init?(_ value: String) {
        guard let (date, weekday) = Self.date(value) else { return nil }
        let lower = date.lower.map { Double($0.number) } ?? -.infinity
        let upper = date.upper.map { Double($0.number) } ?? .infinity
        let isApproximate = date.precision != .interval && date.text.contains { $0 == "~" || $0 == "%" }
        let slack = isApproximate ? upper - lower + 1 : 0
        range = ValueRange(lower - slack, upper + slack)
        text = date.text
        if let weekday, let day = date.lower, date.upper == day, day.weekday != weekday { wrongWeekday = weekday }
    }

    private static func date(_ value: String) -> (EDTFDate, Weekday?)? {
        if let date = try? EDTFDate(value) { return (date, nil) }
        let parts = value.split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" }.map(String.init)
        let weekday = parts.lazy.compactMap { CalendarNames.english.weekday($0) }.first
        let others = parts.filter { CalendarNames.english.weekday($0) == nil }
        if others.count == 1, let date = try? EDTFDate(others[0]) { return (date, weekday) }
        guard let written = WrittenDate(in: value), let year = written.year,
            let date = try? EDTFDate(EDTFText.day(year, written.month, written.day))
        else { return nil }
        return (date, weekday)
    }
}

/// Writes plain EDTF.
enum EDTFText {
    /// `2026-01-27`.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
        let digits = "\(year)"
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return padded + "-" + two(month) + "-" + two(day)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
