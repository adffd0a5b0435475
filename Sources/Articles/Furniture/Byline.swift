internal import EventModel

/// A line that says who wrote an article and when: `By Jane Roe | 28 January 2026`, `Published: 28 Jan 2026, 10:11 GMT`,
/// `Friday, January 4, 2019`.
struct Byline {
    let authors: [String]
    /// The day of publication; one that is said to be of an update is none.
    let date: EDTFDate?

    /// Nil for what is anything else.
    init?(_ wording: Wording) {
        if let parted = PartedByline(wording) {
            (authors, date) = (parted.authors, parted.date)
            return
        }
        let label = BylineWords.writerLabel(of: wording.lead)
        guard wording.wordCount <= 24, wording.hasDigit || label != nil || EastAsianByline.mayBe(wording) else {
            return nil
        }
        let words = wording.text.dateWords
        date = Byline.date(in: words)
        if let label, let names = BylineNames(wording.text.dropFirst(label.count + 1), isEnglish: label == "by") {
            authors = names.authors
        } else if let editors = EastAsianByline(wording) {
            authors = editors.names
        } else {
            guard BylineWords.areOfClock(words) || Byline.isDateline(wording, words, date: date) else { return nil }
            authors = []
        }
    }

    /// Whether the line holds a date and nothing else but labels and, in capitals, a place.
    private static func isDateline(_ wording: Wording, _ words: [Substring], date: EDTFDate?) -> Bool {
        let others = words.filter { !BylineWords.isOfDate($0) }
        if others.isEmpty { return StatedDate(words: words) != nil || words.count { Int($0) != nil } >= 3 }
        return date != nil && !wording.endsSentence && others.count <= 4
            && others.allSatisfy { $0.count > 1 && $0.allSatisfy(\.isUppercase) }
    }

    /// The authors that the first byline of an article names.
    static func authors(in blocks: [Block]) -> [String] {
        let bylines = blocks.lazy.filter { $0.kind == .byline }
            .map { Byline(Wording($0.text))?.authors ?? PersonalNames(in: $0.text).whole }
        return bylines.first { !$0.isEmpty } ?? []
    }

    /// The first stated day that no word before it calls an update.
    static func date(in words: [Substring]) -> EDTFDate? {
        var start = 0
        while let found = StatedDate(words: Array(words[start...])) {
            let labels = words[..<(start + found.words.lowerBound)].compactMap(BylineWords.label)
            if labels.last ?? true { return found.edtf }
            start += found.words.upperBound
        }
        return nil
    }
}

/// The names after "By": capitalised words up to a bar, a dash or a date; a role or a place of work may follow a comma.
struct BylineNames {
    let authors: [String]

    /// Nil for a sentence.
    init?(_ text: Substring, isEnglish: Bool = true) {
        let words = text.prefix { !"|•·–—".contains($0) }.split(separator: " ")
        guard let first = words.first, first.first?.isUppercase == true, CalendarWords.weekday(first) == nil else {
            return nil
        }
        guard !Wording.endsSentence(text) || words.count <= 4 else { return nil }
        // Words such as "von" and "par" begin much else.
        guard isEnglish || (2...8).contains(words.count) else { return nil }
        let head = words.prefix { !$0.hasSuffix(",") }
        guard head.allSatisfy({ BylineNames.mayStand($0) || BylineWords.isOfDate($0) }) else { return nil }
        let named = BylineNames.beforeDate(words)
        // Where she is, and for whom she wrote, is no part of the name.
        let names = isEnglish ? named.prefix { !["in", "for", "at", "with"].contains($0) } : named
        let list = names.joined(separator: " ")
        let parts = BylineNames.joinWords.reduce(list) { $0.replacing($1, with: ", ") }.split(separator: ",")
        authors = parts.map(\.trimmed).filter(BylineNames.isName)
    }

    /// The words before the first number; a month's name right before it is not a person's.
    private static func beforeDate(_ words: [Substring]) -> ArraySlice<Substring> {
        let isDate = { (word: Substring) in
            word.first?.isNumber == true || CalendarWords.weekday(word) != nil
                || BylineWords.label(word.prefix { $0.isLetter }) != nil
        }
        let names = words.prefix { !isDate($0) }
        let hasMonth = names.count < words.count && names.last.flatMap { CalendarWords.month($0) } != nil
        return hasMonth ? names.dropLast() : names
    }

    static let joinWords = [" and ", " & ", " und ", " et ", " y ", " e ", " og ", " och ", " en "]

    private static let joiners: Set<String> = [
        "und", "et", "y", "e", "og", "och", "en",
        "and", "&", "de", "van", "von", "der", "la", "du", "bin", "al", "in", "for", "with", "of", "the",
    ]

    private static func mayStand(_ word: Substring) -> Bool {
        word.first?.isUppercase == true || word.first == "@" || joiners.contains(word.lowercased())
            || BylineWords.roles.contains(word.lowercased())
    }

    /// Begins like a name and names no role.
    private static func isName(_ part: String) -> Bool {
        guard part.first?.isUppercase == true else { return false }
        return !part.lowercased().split(separator: " ").contains { BylineWords.roles.contains(String($0)) }
    }
}

/// Words that stand in bylines beside names.
enum BylineWords {
    /// Whether a label before a date makes it the day of publication; nil for what is no label.
    static func label(_ word: Substring) -> Bool? { labels[word.lowercased()] }

    /// Words before the name of who wrote.
    static let writers = [
        "by", "von", "por", "par", "di", "door", "av", "af", "text", "text:", "autor:", "autorin:", "oleh", "przez",
    ]

    /// The one of them that a line begins with.
    static func writerLabel(of lead: String) -> String? {
        writers.first { label in
            lead.hasPrefix(label) && lead.dropFirst(label.count).first.map { " :".contains($0) } == true
        }
    }

    private static let labels = [
        "veröffentlicht": true, "erschienen": true, "publicado": true, "publicada": true, "publié": true,
        "publiée": true, "pubblicato": true, "gepubliceerd": true, "publisert": true, "publicerad": true,
        "udgivet": true, "fecha": true, "datum": true, "опубликовано": true, "yayınlanma": true, "julkaistu": true,
        "stand": false, "aktualisiert": false, "actualizado": false, "actualizada": false, "actualisé": false,
        "jour": false, "aggiornato": false, "bijgewerkt": false, "oppdatert": false, "uppdaterad": false,
        "opdateret": false, "atualizado": false, "обновлено": false, "güncelleme": false, "päivitetty": false,
        "published": true, "posted": true, "first": true, "created": true, "filed": true, "date": true, "by": true,
        "updated": false, "modified": false, "edited": false, "update": false, "accessed": false, "retrieved": false,
        "archived": false, "saved": false,
    ]

    /// What an author is to the paper.
    static let roles: Set<String> = [
        "editor", "reporter", "correspondent", "writer", "staff", "political", "senior", "news", "producer", "bureau",
        "contributor", "chief", "columnist", "associate", "digital", "deputy",
    ]

    /// A word of a date, of a time or of their labels.
    static func isOfDate(_ word: Substring) -> Bool {
        if word.first?.isNumber == true { return true }
        let plain = word.lowercased().filter { $0.isLetter }
        return CalendarWords.month(plain) != nil || CalendarWords.weekday(plain) != nil || labels[plain] != nil
            || clockWords.contains(plain) || shortWeekdays.contains(plain)
    }

    private static let shortWeekdays: Set<String> = ["mo", "di", "mi", "do", "fr", "sa", "so"]

    /// `09.00 GMT`, `3 min read`, `2 hours ago`: a time without a day.
    static func areOfClock(_ words: [Substring]) -> Bool {
        guard (2...5).contains(words.count), words.contains(where: { $0.first?.isNumber == true }) else { return false }
        return words.allSatisfy { word in
            if word.contains(":") { return true }
            let digits = word.prefix { $0.isNumber }
            return digits.count <= 2 && clockWords.contains(word.dropFirst(digits.count).lowercased())
        }
    }

    private static let clockWords: Set<String> = [
        "", "at", "on", "am", "pm", "a", "p", "m", "gmt", "utc", "bst", "est", "edt", "cst", "cdt", "mst", "mdt", "pst",
        "pdt", "et", "ct", "pt", "cet", "cest", "ist", "min", "mins", "minute", "minutes", "read", "last", "time",
        "local", "uhr", "um", "le", "à", "el", "las", "h", "il", "alle", "ore", "kl", "klokken", "den", "de", "del",
        "mis", "min.", "lesezeit", "lesedauer", "minuten", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
        "samstag", "sonntag", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lundi",
        "mardi",
        "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "mez", "mesz", "cst", "hs",
    ]
}
