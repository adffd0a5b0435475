/// A day and time as workbooks count them: days since the end of 1899, or since 1904 began.
enum SerialDay {
    /// "2026-01-27", "2026-01-27T11:00", "11:00" for what is less than a day.
    static func text(_ serial: Double, since1904: Bool) -> String? {
        guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
        var seconds = Int(((serial - serial.rounded(.down)) * 86_400).rounded())
        var day = Int(serial.rounded(.down))
        if seconds == 86_400 { (day, seconds) = (day + 1, 0) }
        let clock =
            two(seconds / 3600) + ":" + two(seconds / 60 % 60) + (seconds % 60 == 0 ? "" : ":" + two(seconds % 60))
        if day == 0, !since1904 { return clock }
        // Before March 1900 workbooks count a day that never was.
        let days = since1904 ? day - 24_107 : day - (day < 61 ? 25_568 : 25_569)
        return date(days) + (seconds == 0 ? "" : "T" + clock)
    }

    /// The proleptic Gregorian date so many days after 1970 began (Hinnant).
    private static func date(_ days: Int) -> String {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let number = year + era * 400 + (month >= 10 ? 1 : 0)
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-"
            + two(month < 10 ? month + 3 : month - 9)
            + "-" + two(day)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
