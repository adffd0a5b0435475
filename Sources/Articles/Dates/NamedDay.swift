internal import EventModel

/// A day whose month is a word: `28 January 2026`, `Jan 28, 2026`, `5 de marzo de 2019`, `Mar 4 16:22:05 UTC 2026`.
enum NamedDay {
    /// The day that begins with the first word, and how many words it takes.
    static func find(in words: ArraySlice<Substring>) -> (Day, Int)? {
        var day: Int?
        var month: Int?
        var isAfterClock = false
        for (offset, word) in words.prefix(8).enumerated() {
            if word.count == 4, let year = Int(word) {
                guard let day, let month else { return nil }
                return StatedDate.plausible(year, month, day).map { ($0, offset + 1) }
            } else if day != nil, month == nil, word == "tháng" {
                continue
            } else if month == nil, let found = CalendarWords.month(word) ?? vietnamese(words, offset) {
                month = found
            } else if day == nil, !isAfterClock, let number = CalendarWords.dayOfMonth(word) {
                day = number
            } else if let day, let month, let year = shortYear(word, in: words, at: offset) {
                return StatedDate.plausible(year, month, day).map { ($0, offset + 1) }
            } else if offset > 0, word.contains(":") {
                isAfterClock = true
            } else if offset == 0 || !(joiners.contains(word.lowercased()) || (isAfterClock && isZone(word))) {
                return nil
            }
        }
        return nil
    }

    /// Words between the parts of a date.
    private static let joiners: Set<String> = ["de", "del", "do", "of", "den", "năm", "г", "року", "roku"]

    private static func isZone(_ word: Substring) -> Bool {
        (2...5).contains(word.count) && word.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
    }

    /// `tháng 11`.
    private static func vietnamese(_ words: ArraySlice<Substring>, _ offset: Int) -> Int? {
        guard offset > 0, words[words.startIndex + offset - 1] == "tháng",
            let number = Int(words[words.startIndex + offset])
        else { return nil }
        return (1...12).contains(number) ? number : nil
    }

    /// `03 Sep 15 09:00:00`: years of two digits, in letters and feeds as RFC 822 wanted them; a time follows.
    private static func shortYear(_ word: Substring, in words: ArraySlice<Substring>, at offset: Int) -> Int? {
        let next = words.startIndex + offset + 1
        guard word.count == 2, let year = Int(word), next < words.endIndex, words[next].contains(":") else {
            return nil
        }
        return year < 70 ? 2000 + year : 1900 + year
    }
}

/// `2019年3月5日`, `2019年 3月 5日`, `2019년 3월 5일`.
enum EastAsianDate {
    /// The day in one word.
    static func day(in word: Substring) -> Day? {
        guard word.utf8.count >= 14, let year = number(word, before: ["年", "년"]) else { return nil }
        guard let month = number(year.rest, before: ["月", "월"]), let day = number(month.rest, before: ["日", "일", "号"])
        else { return nil }
        return StatedDate.plausible(year.value, month.value, day.value)
    }

    /// The day in three words, and their number.
    static func day(in words: ArraySlice<Substring>) -> (Day, Int)? {
        let parts = Array(words.prefix(3))
        guard parts.count == 3, let year = number(parts[0], before: ["年", "년"]), year.rest.isEmpty else { return nil }
        guard let month = number(parts[1], before: ["月", "월"]), let day = number(parts[2], before: ["日", "일"]) else {
            return nil
        }
        return StatedDate.plausible(year.value, month.value, day.value).map { ($0, 3) }
    }

    private static func number(_ text: Substring, before marks: [Character]) -> (value: Int, rest: Substring)? {
        let digits = text.prefix { $0.isWholeNumber }
        let rest = text[digits.endIndex...]
        guard (1...4).contains(digits.count), let mark = rest.first, marks.contains(mark) else { return nil }
        return (digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }, rest.dropFirst())
    }
}
