internal import EventModel

extension EventForm {
    /// Begins a new event with words that were selected: they are its title, and a date among them its date.
    mutating func fill(from words: String) {
        let parts = words.split(whereSeparator: \.isWhitespace)
        let title = parts.joined(separator: " ").trimmingMarks
        lines[.title] = LineInput(title.prefix(1).uppercased() + title.dropFirst())
        if let date = Self.date(in: parts, nearYear: nearYear) { lines[.date] = LineInput(date.text) }
    }

    /// The date that most of the words in a row are.
    private static func date(in words: [Substring], nearYear: Int?) -> EDTFDate? {
        for count in stride(from: min(6, words.count), to: 0, by: -1) {
            for start in 0...(words.count - count) {
                let text = words[start..<start + count].joined(separator: " ").trimmingMarks
                // A number alone may count anything, and a word may be no month.
                let digits = text.count(where: \.isNumber)
                guard digits > 0, digits >= 4 || text.contains(where: \.isLetter) else { continue }
                if let date = EDTFDate(plain: text, nearYear: nearYear) { return date }
            }
        }
        return nil
    }
}

extension String {
    /// Without marks between sentences at its ends.
    fileprivate var trimmingMarks: String {
        var text = Substring(self)
        while let last = text.last, ".,;:–—".contains(last) { text.removeLast() }
        return String(text)
    }
}
