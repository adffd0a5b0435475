extension EDTFDate {
    /// Reads a date as EDTF or as people write it: "27 jan 2026", "January 27, 2026", "Tue 27 Jan", "2026/01/27", "27.1.2026",
    /// "about jan 2026", "spring 2026", "1960s". A year left out is `nearYear`. Throws where and why it is no date; day and month in
    /// figures must be told apart.
    public init(reading text: String, nearYear: Int? = nil) throws(EDTFError) {
        if let date = try? EDTFDate(text) {
            self = date
            return
        }
        let words = text.reversed().drop { "~?%".contains($0) }
        var reader = PlainDateReader(String(words.reversed()), nearYear: nearYear)
        let date = try reader.read()
        self = (try? EDTFDate(date.text + text.suffix(text.count - words.count))) ?? date
    }

    /// The same; nil where it is no date.
    public init?(plain text: String, nearYear: Int? = nil) {
        guard let date = try? EDTFDate(reading: text, nearYear: nearYear) else { return nil }
        self = date
    }

    /// Whether a text consists of what dates are written with: figures, names of months, days of the week and seasons,
    /// "about", "of".
    public static func hasWordsOfDatesOnly(_ text: String) -> Bool {
        let words = PlainDateWord.words(of: text)
        return !words.isEmpty && words.allSatisfy(\.isOfDates)
    }
}

/// Puts together what the words of a date say.
private struct PlainDateReader {
    private var text: String
    private let words: [PlainDateWord]
    private let nearYear: Int?
    private var qualifier: EDTFQualifier = []
    private var weekday: Weekday?
    private var month: Int?
    private var division: Int?
    private var decade: String?
    private var numbers: [PlainDateWord] = []

    init(_ text: String, nearYear: Int?) {
        self.text = text
        self.nearYear = nearYear
        words = PlainDateWord.words(of: text)
    }

    mutating func read() throws(EDTFError) -> EDTFDate {
        guard !words.isEmpty else { throw EDTFError(position: 0, .empty) }
        for word in words { try take(word) }
        let date = try EDTFDate(positioned(try canonical()))
        if let weekday, let day = date.lower, date.precision == .day, day.weekday != weekday {
            throw EDTFError(position: words[0].position, .wrongWeekday(day.weekday))
        }
        return date
    }

    /// The canonical text is not what was typed: an error in it is one of the first number.
    private func positioned(_ canonical: String) throws(EDTFError) -> String {
        do { _ = try EDTFDate(canonical) } catch {
            throw EDTFError(position: numbers.first?.position ?? 0, reason: error.reason)
        }
        return canonical
    }

    private mutating func take(_ word: PlainDateWord) throws(EDTFError) {
        if word.number != nil {
            numbers.append(word)
        } else if let found = word.month, month == nil {
            month = found
        } else if let found = word.season, division == nil {
            division = found
        } else if let found = word.weekday, weekday == nil {
            weekday = found
        } else if let digits = word.decade, decade == nil {
            decade = digits
        } else if word.isApproximate {
            qualifier.formUnion(.approximate)
        } else if !word.isFiller {
            throw EDTFError(position: word.position, .noSuchName(word.text))
        }
    }

    private func canonical() throws(EDTFError) -> String {
        if let decade, month == nil, division == nil, numbers.isEmpty { return "\(decade)X\(qualifier)" }
        if let division, month == nil {
            let year = try year(numbers.first)
            try refuse(numbers.dropFirst())
            return "\(year)-\(division)\(qualifier)"
        }
        if let month { return try canonical(month: month) }
        return try canonicalFigures()
    }

    /// A named month, and a day and a year in either order.
    private func canonical(month: Int) throws(EDTFError) -> String {
        let year = try year(numbers.first { $0.isYear })
        let days = numbers.filter { !$0.isYear }
        try refuse(days.dropFirst())
        try refuse(numbers.filter(\.isYear).dropFirst())
        return try date(year, month, days.first?.number)
    }

    /// Figures only: the year first or last; a day before the month only where a point or a number above 12 says so.
    private func canonicalFigures() throws(EDTFError) -> String {
        let values = numbers.compactMap(\.number)
        if let first = numbers.first, first.isYear, values.count <= 3 {
            return try date(values[0], values.count > 1 ? values[1] : nil, values.count > 2 ? values[2] : nil)
        }
        guard values.count == 3, numbers[2].isYear else {
            if values.count == 2, numbers[1].isYear { return try date(values[1], values[0], nil) }
            throw EDTFError(position: numbers.first?.position ?? 0, values.count == 2 ? .ambiguousNumbers : .incomplete)
        }
        let isDayFirst = numbers[0].separator == "." || values[0] > 12 || values[0] == values[1]
        guard isDayFirst || values[1] > 12 else { throw EDTFError(position: numbers[0].position, .ambiguousNumbers) }
        return try isDayFirst ? date(values[2], values[1], values[0]) : date(values[2], values[0], values[1])
    }

    private func date(_ year: Int, _ month: Int?, _ day: Int?) throws(EDTFError) -> String {
        guard (0...9999).contains(year), (month ?? 1) < 100, (day ?? 1) < 100 else {
            throw EDTFError(position: numbers.first?.position ?? 0, .incomplete)
        }
        let parts = [EDTFDigits(year, count: 4)] + [month, day].compactMap { $0 }.map { EDTFDigits($0, count: 2) }
        return parts.map(\.description).joined(separator: "-") + qualifier.description
    }

    private func year(_ word: PlainDateWord?) throws(EDTFError) -> Int {
        guard let year = word?.number ?? nearYear else {
            throw EDTFError(position: text.unicodeScalars.count, .missingYear)
        }
        return year
    }

    private func refuse(_ surplus: some Collection<PlainDateWord>) throws(EDTFError) {
        if let word = surplus.first { throw EDTFError(position: word.position, .noSuchName(word.text)) }
    }
}
