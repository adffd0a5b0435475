internal import EventModel

/// A line that says who wrote an article and when: `By Jane Roe | 28 January 2026`, `Published: 28 Jan 2026, 10:11 GMT`,
/// `Friday, January 4, 2019`.
struct Byline {
    let authors: [String]
    /// The day of publication; one that is said to be of an update is none.
    let date: EDTFDate?

    /// Nil for what is anything else.
    init?(_ wording: Wording) {
        guard wording.wordCount <= 24, !wording.text.isEmpty else { return nil }
        let text = wording.text
        let words = text.dateWords
        date = Byline.date(in: words)
        if wording.lead.hasPrefix("by "), let names = Byline.names(in: text.dropFirst(3)) {
            authors = names
        } else {
            guard date != nil || StatedDate(words: words) != nil, words.allSatisfy(Byline.isDateWord) else {
                return nil
            }
            authors = []
        }
    }

    /// The authors that the first byline of an article names.
    static func authors(in blocks: [Block]) -> [String] {
        let bylines = blocks.lazy.filter { $0.kind == .byline }.compactMap { Byline(Wording($0.text)) }
        return bylines.first { !$0.authors.isEmpty }?.authors ?? []
    }

    /// The first stated day that no word before it calls an update.
    private static func date(in words: [Substring]) -> EDTFDate? {
        var start = 0
        while let found = StatedDate(words: Array(words[start...])) {
            let label = words[..<(start + found.words.lowerBound)].last { labels[$0.lowercased()] != nil }
            if label.flatMap({ labels[$0.lowercased()] }) ?? true { return found.edtf }
            start += found.words.upperBound
        }
        return nil
    }

    /// Words before a date, and whether they make it the day of publication.
    private static let labels = [
        "published": true, "posted": true, "first": true, "created": true, "filed": true, "date": true, "by": true,
        "updated": false, "modified": false, "edited": false, "update": false, "accessed": false, "retrieved": false,
        "archived": false, "saved": false,
    ]

    /// Names after "By": capitalised words, up to a bar, a dash or a date. A sentence is no list of names.
    private static func names(in text: Substring) -> [String]? {
        let field = text.prefix { !"|•·–—".contains($0) }
        guard let first = field.first, first.isUppercase || first == "@" else { return nil }
        let words = field.split(separator: " ")
        guard words.allSatisfy({ isNameWord($0) || isDateWord($0) }), !text.hasSuffix(".") || words.count <= 4 else {
            return nil
        }
        let names = words.prefix {
            !isDateWord($0) || CalendarWords.month($0) != nil || joiners.contains($0.lowercased())
        }
        let parts = names.joined(separator: " ").replacing(" and ", with: ", ").replacing(" & ", with: ", ")
        return parts.split(separator: ",").map(\.trimmed).filter { isName($0) }
    }

    private static let joiners: Set<String> = [
        "and", "&", "de", "van", "von", "der", "la", "du", "bin", "al", "in", "for", "with",
    ]
    private static let roles: Set<String> = [
        "editor", "reporter", "correspondent", "writer", "staff", "political", "senior", "news", "producer",
        "contributor",
        "bureau", "chief", "columnist", "associate", "digital", "deputy",
    ]

    private static func isNameWord(_ word: Substring) -> Bool {
        word.first?.isUppercase == true || word.first == "@" || joiners.contains(word.lowercased())
            || roles.contains(word.lowercased().filter(\.isLetter))
    }

    /// Not a role or a place of work.
    private static func isName(_ part: String) -> Bool {
        let words = part.lowercased().split(separator: " ").map { $0.filter(\.isLetter) }
        return !words.isEmpty && !words.contains { roles.contains($0) || $0 == "updated" || $0 == "published" }
    }

    /// A word of a date, a time or their labels.
    private static func isDateWord(_ word: Substring) -> Bool {
        if word.first?.isNumber == true { return true }
        let plain = word.lowercased().filter { $0.isLetter }
        return CalendarWords.month(plain) != nil || CalendarWords.weekday(plain) != nil || labels[plain] != nil
            || clockWords.contains(plain)
    }

    private static let clockWords: Set<String> = [
        "", "at", "on", "am", "pm", "a", "p", "m", "gmt", "utc", "bst", "est", "edt", "cst", "cdt", "mst", "mdt", "pst",
        "pdt",
        "et", "ct", "pt", "cet", "cest", "ist", "min", "mins", "minute", "minutes", "read", "last", "time", "local",
    ]
}
