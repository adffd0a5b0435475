internal import EventModel

/// A day that a text states in full: `2026-01-28T10:11:00Z`, `Wed, 28 Jan 2026`, `January 28, 2026`, `20260128`.
///
/// The date is taken as written, without its zone. `28/01/2026` is read, `02/01/2026` is not: it means two days.
struct StatedDate: Equatable {
    var day: Day
    /// Which of the words it takes.
    var words: Range<Int>

    /// The first stated day among words (runs of letters and digits).
    init?(words: [Substring]) {
        var start = 0
        while start < words.count {
            if let (day, length) = StatedDate.day(in: words[start...]), !StatedDate.isTimeOfYear(words, at: start) {
                self.day = day
                self.words = start..<(start + length)
                return
            }
            start += StatedDate.isNumericDate(words[start...]) ? 3 : 1
        }
        return nil
    }

    /// The first stated day in a text.
    init?(_ text: some StringProtocol) {
        self.init(words: String(text).dateWords)
    }

    /// The date in EDTF.
    var edtf: EDTFDate { EDTFDate(day) }

    /// `02 03 2024`: a date, if not one that can be read.
    private static func isNumericDate(_ words: ArraySlice<Substring>) -> Bool {
        let parts = words.prefix(3)
        return parts.count == 3 && parts.allSatisfy { Int($0) != nil } && parts.last?.count == 4
    }

    /// Whether the year at `start` ends a date and numbers of a time follow it: `Feb 2024 11:10`.
    private static func isTimeOfYear(_ words: [Substring], at start: Int) -> Bool {
        guard start > 0, words[start].count == 4 else { return false }
        return Int(words[start - 1]) != nil || CalendarWords.month(words[start - 1]) != nil
    }

    private static func day(in words: ArraySlice<Substring>) -> (Day, Int)? {
        guard let first = words.first else { return nil }
        if let day = compactDay(first) { return (day, 1) }
        guard words.count >= 3 else { return nil }
        let parts = Array(words.prefix(3))
        guard let day = numericDay(parts) ?? namedDay(parts) else { return nil }
        return (day, 3)
    }

    /// `20260128`, alone or before a `T`.
    private static func compactDay(_ word: Substring) -> Day? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard digits.count == 8, word.count == 8 || word.dropFirst(8).first == "T", let number = Int(digits) else {
            return nil
        }
        return plausible(number / 10_000, number / 100 % 100, number % 100)
    }

    /// `2026 01 28`, or `28 01 2026` where only one order is a date.
    private static func numericDay(_ parts: [Substring]) -> Day? {
        let lastDigits = parts[2].prefix { $0.isASCII && $0.isNumber }
        guard let a = Int(parts[0]), let b = Int(parts[1]), let c = Int(lastDigits) else { return nil }
        let isWhole = lastDigits.count == parts[2].count
        if parts[0].count == 4 {
            let isTimestamp = lastDigits.count == 2 && parts[2].dropFirst(2).first == "T"
            return isWhole || isTimestamp ? plausible(a, b, c) : nil
        }
        guard isWhole, parts[2].count == 4, a != b, a <= 12, b <= 12 else {
            return isWhole && parts[2].count == 4 ? plausible(c, b, a) ?? plausible(c, a, b) : nil
        }
        return nil
    }

    /// `28 January 2026`, `28th Jan 2026`, `January 28 2026`.
    private static func namedDay(_ parts: [Substring]) -> Day? {
        guard parts[2].count == 4, let year = Int(parts[2]) else { return nil }
        if let month = CalendarWords.month(parts[1]), let day = dayOfMonth(parts[0]) {
            return plausible(year, month, day)
        }
        if let month = CalendarWords.month(parts[0]), let day = dayOfMonth(parts[1]) {
            return plausible(year, month, day)
        }
        return nil
    }

    /// `28`, `1st`, `22nd`.
    static func dayOfMonth(_ word: Substring) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count) else { return nil }
        let rest = word.dropFirst(digits.count).lowercased()
        guard rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest) else { return nil }
        return Int(digits)
    }

    /// The day, if newspapers may have been printed on it.
    private static func plausible(_ year: Int, _ month: Int, _ day: Int) -> Day? {
        (1600...2199).contains(year) ? Day(year: year, month: month, day: day) : nil
    }
}
