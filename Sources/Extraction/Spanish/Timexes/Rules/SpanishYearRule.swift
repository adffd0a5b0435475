extension TimexRule {
    /// Years and centuries: `en 2015`, `año 2008`, `44 a.C.`, `siglo XIX`.
    static let spanishYear = TimexRule(
        .year, "a year or a century by its number",
        examples: [
            "Ocurrió en [2015|2015].", "Ganaron en el [año 2008|2008].", "Empezó en el [siglo XIX|18].",
            "Llegaron 2015 personas.", "El teléfono es 2010-2015-86.",
        ],
        starts: [.digits, .unit, .scale, .cardinal],
        read: { SpanishReader($0).readYear(at: $1) })

    /// Decades: `década de 1990`, `los años 80`, `los años noventa`.
    static let spanishDecade = TimexRule(
        .decade, "a decade by its number or its name",
        examples: ["Gobernó en la [década de 1990|199].", "Vivió en los [años ochenta|198]."],
        starts: [.unit, .units],
        read: { SpanishReader($0).readDecade(at: $1) })
}

extension SpanishReader {
    func readYear(at index: Int) -> TimexReading? {
        if let unit = phrase.unit(index) {
            return unit == .century ? century(at: index) : unit == .year ? named(at: index) : nil
        }
        guard let (year, end) = year(at: index), isYear(index, end) else { return nil }
        return reading(index, .point(TimePoint(year: year), .nearest), .year, end)
    }

    /// `año 2008`, `año fiscal 2018`, `año 98`.
    private func named(at index: Int) -> TimexReading? {
        let next = skip(.filler, at: index + 1)
        if let (year, end) = year(at: next) {
            return reading(index, .point(TimePoint(year: year), .nearest), .year, end)
        }
        guard kind(index) == .unit, let (number, count) = phrase.digits(next), count == 2 else { return nil }
        let year = number + (number < 50 ? 2000 : 1900)
        return reading(index, .point(TimePoint(year: year), .nearest), .year, next + 1)
    }

    /// Whether a number is a year: behind a word that leads to one, or where nothing follows that it could count.
    private func isYear(_ index: Int, _ end: Int) -> Bool {
        if let token = phrase.token(end), phrase.isGlued(end), !token.isMark(.comma), token.kind == .punctuation,
            [.hyphen, .slash, .colon].contains(kind(end))
        {
            return false
        }
        if phrase.isGlued(index), [.hyphen, .slash, .colon, .stop, .comma].contains(kind(index - 1)) { return false }
        if kind(index - 1) == .money { return false }
        if kind(end - 1) == .era { return true }
        guard let behind = phrase.token(end), behind.kind == .word, kind(end) == .none, !behind.isCapitalized else {
            return phrase.digits(index) != nil || leadsToYear(index - 1)
        }
        return kind(index - 1) == .inside || kind(index - 1) == .from && !behind.isCapitalized
    }

    private func leadsToYear(_ index: Int) -> Bool {
        [.inside, .of, .from, .until, .month].contains(kind(index)) || phrase.unit(index) == .year
    }

    /// `siglo XIX`, `siglo 19`.
    private func century(at index: Int) -> TimexReading? {
        guard let token = phrase.token(index + 1) else { return nil }
        let number = phrase.digits(index + 1)?.value ?? Self.roman(phrase.text.text(of: token))
        guard let number, (1...21).contains(number) else { return nil }
        let isBefore = kind(index + 2) == .era && value(index + 2) < 0
        let point = TimePoint(year: isBefore ? -100 * number : 100 * (number - 1), .century)
        return reading(index, .point(point, .nearest), .year, kind(index + 2) == .era ? index + 3 : index + 2)
    }

    /// A Roman number of up to seven letters; nil for all else.
    static func roman(_ text: String) -> Int? {
        guard (1...7).contains(text.utf8.count) else { return nil }
        let values = text.utf8.compactMap { romanLetters[$0] }
        guard values.count == text.utf8.count else { return nil }
        return zip(values, values.dropFirst() + [0]).reduce(0) { $0 + ($1.0 < $1.1 ? -$1.0 : $1.0) }
    }

    private static let romanLetters: [UInt8: Int] = [UInt8(ascii: "I"): 1, UInt8(ascii: "V"): 5, UInt8(ascii: "X"): 10]

    func readDecade(at index: Int) -> TimexReading? {
        var next = index + 1
        if phrase.unit(index) == .decade {
            guard kind(next) == .of else { return nil }
            next = skip(.the, at: next + 1)
            if phrase.unit(next) == .year { next += 1 }
        } else {
            guard phrase.unit(index) == .year, kind(index) == .units else { return nil }
        }
        guard let (number, end) = number(at: next), let year = Self.decade(number) else { return nil }
        return reading(index, .point(TimePoint(year: year, .decade), .nearest), .decade, end)
    }

    /// The first year of a decade by its number: 1990, 90 and `noventa` are one.
    private static func decade(_ number: Int) -> Int? {
        guard number % 10 == 0 else { return nil }
        if (1000...2100).contains(number) { return number }
        return (20...90).contains(number) ? 1900 + number : nil
    }
}
