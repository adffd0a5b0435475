internal import EventModel

/// A date that an archive wrote in front of a headline: ` date 2026-01-28 Agents spark a row`.
struct DateMark {
    let date: EDTFDate
    /// The headline without the mark.
    let headline: String

    init?(_ line: String) {
        let trimmed = line.drop { $0 == " " || $0 == "\t" }
        guard trimmed.prefix(4).lowercased() == "date" else { return nil }
        let rest = trimmed.dropFirst(4)
        guard rest.first.map({ " :\t".contains($0) }) == true else { return nil }
        let value = rest.drop { " :\t".contains($0) }
        let word = value.prefix { !$0.isWhitespace }
        guard word.utf8.count >= 4, let date = try? EDTFDate(String(word)) else { return nil }
        self.date = date
        headline = value.dropFirst(word.count).trimmed
    }
}
