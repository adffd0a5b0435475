internal import EventModel

/// A day that a text states in full: `2026-01-28T10:11:00Z`, `Wed, 28 Jan 2026`, `January 28, 2026`, `20260128`,
/// `5 de marzo de 2019`, `05.03.2019`, `2019年3月5日`, `Wed Mar  4 16:22:05 2026`.
///
/// The date is taken as written, without its zone. `28/01/2026` is read, `02/01/2026` only where the order of its
/// numbers is known: it means two days.
struct StatedDate: Equatable {
    var day: Day
    /// Which of the words it takes.
    var words: Range<Int>

    /// The first stated day among words (runs of letters and digits, times of day whole).
    init?(words: [Substring], order: NumericOrder? = nil) {
        var start = 0
        while start < words.count {
            if let (day, length) = StatedDate.day(in: words[start...], order),
                !StatedDate.isTimeOfYear(words, at: start)
            {
                self.day = day
                self.words = start..<(start + length)
                return
            }
            start += StatedDate.isNumericDate(words[start...]) ? 3 : 1
        }
        return nil
    }

    /// The first stated day in a text.
    init?(_ text: some StringProtocol, order: NumericOrder? = nil) {
        self.init(words: String(text).dateWords, order: order)
    }

    /// The date in EDTF.
    var edtf: EDTFDate { EDTFDate(day) }

    /// `02 03 2024`: a date, if not one that can be read.
    private static func isNumericDate(_ words: ArraySlice<Substring>) -> Bool {
        let parts = words.prefix(3)
        return parts.count == 3 && parts.allSatisfy { Int($0) != nil } && parts.last?.count == 4
    }

    /// Whether the year at `start` ends a date and numbers of a time follow it: `Feb 2024 11.10`.
    private static func isTimeOfYear(_ words: [Substring], at start: Int) -> Bool {
        guard start > 0, words[start].count == 4 else { return false }
        return Int(words[start - 1]) != nil || CalendarWords.month(words[start - 1]) != nil
    }

    private static func day(in words: ArraySlice<Substring>, _ order: NumericOrder?) -> (Day, Int)? {
        guard let first = words.first else { return nil }
        if let day = compactDay(first) ?? EastAsianDate.day(in: first) { return (day, 1) }
        if let (day, length) = EastAsianDate.day(in: words) { return (day, length) }
        if words.count >= 3, let day = numericDay(Array(words.prefix(3)), order) { return (day, 3) }
        return NamedDay.find(in: words)
    }

    /// `20260128`, alone or before a `T`.
    private static func compactDay(_ word: Substring) -> Day? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard digits.count == 8, word.count == 8 || word.dropFirst(8).first == "T", let number = Int(digits) else {
            return nil
        }
        return plausible(number / 10_000, number / 100 % 100, number % 100)
    }

    /// `2026 01 28`, `28.01.2026`, or `28 01 2026` where only one order is a date or the order is known.
    private static func numericDay(_ parts: [Substring], _ order: NumericOrder?) -> Day? {
        let lastDigits = parts[2].prefix { $0.isASCII && $0.isNumber }
        guard let a = Int(parts[0]), let b = Int(parts[1]), let c = Int(lastDigits) else { return nil }
        let isWhole = lastDigits.count == parts[2].count
        if parts[0].count == 4 {
            let isTimestamp = lastDigits.count == 2 && parts[2].dropFirst(2).first == "T"
            return isWhole || isTimestamp ? plausible(a, b, c) : nil
        }
        guard isWhole, parts[0].count <= 2, parts[1].count <= 2 else { return nil }
        let hasStops =
            NumericOrder.separator(parts[0], parts[1]) == "." && NumericOrder.separator(parts[1], parts[2]) == "."
        if hasStops { return parts[2].count == 2 ? plausible(2000 + c, b, a) : plausible(c, b, a) }
        guard parts[2].count == 4 else { return nil }
        if a == b || a > 12 { return plausible(c, b, a) }
        if b > 12 { return plausible(c, a, b) }
        switch order {
        case .dayFirst: return plausible(c, b, a)
        case .monthFirst: return plausible(c, a, b)
        case nil: return nil
        }
    }

    /// The day, if newspapers may have been printed on it.
    static func plausible(_ year: Int, _ month: Int, _ day: Int) -> Day? {
        (1600...2199).contains(year) ? Day(year: year, month: month, day: day) : nil
    }
}

/// In which order the numbers of a date stand that has its year last.
enum NumericOrder {
    case dayFirst, monthFirst

    /// As readers of a language write it (BCP 47); nil where they do not agree.
    init?(language: String?) {
        guard let parts = language?.lowercased().split(whereSeparator: { "-_".contains($0) }), let first = parts.first
        else { return nil }
        switch first {
        case "en":
            guard parts.count > 1, parts[1] != "ca", parts[1] != "ph", parts[1] != "world" else { return nil }
            self = parts[1] == "us" ? .monthFirst : .dayFirst
        case "zh", "ja", "ko", "hu", "lt": return nil
        default: self = .dayFirst
        }
    }

    /// What stands between two words of one text.
    static func separator(_ left: Substring, _ right: Substring) -> String {
        left.endIndex <= right.startIndex ? left.base[left.endIndex..<right.startIndex].trimmed : ""
    }
}
