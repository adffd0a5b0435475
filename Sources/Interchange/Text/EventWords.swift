internal import EventModel

/// What formats say in words of an event, all in the same ones.
struct EventWords {
    let record: EventRecord
    /// The library's zone.
    let zone: String?

    private var event: Event { record.event }

    /// "Tuesday 27 January 2026, about 11:00 (America/Chicago)", "About November 2025", "Date unknown".
    var when: String {
        var text = event.date.map(EventWords.date) ?? EDTFDate.unknownHeaderEnglish
        if let clock { text += ", \(clock)" }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// What stands of it under a header with the day: the time, and the date where it says more than the header.
    var beyondHeader: String? {
        if event.hasExactDay || event.date == nil { return clock }
        let isSame = event.date?.english == event.date?.headerEnglish
        return isSame ? clock : when
    }

    /// "about 11:00 (America/Chicago)"; nil where no time is known.
    var clock: String? {
        guard let time = event.time else { return nil }
        return time.english + ((event.zone ?? zone).map { " (\($0))" } ?? "")
    }

    /// "suggested, not confirmed by anybody", "planned": how far it is one at all; empty for what is confirmed and past.
    var standing: [String] {
        (event.status == .suggested ? [EventWords.suggestion] : [])
            + (event.isPlanned ? ["told as still to come"] : [])
    }

    /// What is said of an event that only the program found.
    static let suggestion = "suggested, not confirmed by anybody"

    /// "Elliott Payne (council president)", in the order of the file.
    var people: [String] {
        event.people.map { part in EventWords.name(of: part.person, in: record) + (part.role.map { " (\($0))" } ?? "") }
    }

    /// The articles cited, each once, in the order of the file.
    var sources: [ArticleID] {
        var seen: Set<ArticleID> = []
        return event.citations.map(\.article).filter { seen.insert($0).inserted }
    }

    /// "sources disagree about the date: 2026-01-27 (Canary, Daily Beast); 2026-01-28 (LBC)".
    func sentence(of discrepancy: Discrepancy) -> String {
        let sides = discrepancy.sides.map { side in
            let voices = voices(of: side)
            let citing = voices.isEmpty ? "" : ", citing \(voices.joined(separator: ", "))"
            return "\(value(of: side, discrepancy)) (\(sources(of: side).joined(separator: ", "))\(citing))"
        }
        let decision = decision(of: discrepancy).map { "; \($0)" } ?? ""
        return "\(EventWords.title(of: discrepancy)): \(sides.joined(separator: "; "))\(decision)"
    }

    /// "27 January 2026", "≥2 agents".
    func value(of side: Discrepancy.Side, _ discrepancy: Discrepancy) -> String {
        if let date = try? EDTFDate(side.value), date.precision != .unknown, side.value.contains("-") {
            return date.english
        }
        return side.value + (discrepancy.unit.map { " \($0)" } ?? "")
    }

    /// The names of the sources of one side.
    func sources(of side: Discrepancy.Side) -> [String] { side.sources.map { sourceName(of: $0) } }

    /// On whose words a side rests, each once.
    func voices(of side: Discrepancy.Side) -> [String] { Set(side.claims.compactMap(\.claim.voice)).sorted() }

    /// How a source is named.
    func sourceName(of id: ArticleID) -> String {
        record.passages.first { $0.citation.article == id }?.article?.harmlessName ?? HarmlessText.text(id.name)
    }

    /// "kept: 2026-01-27, because …"; nil where nobody has decided.
    func decision(of discrepancy: Discrepancy) -> String? {
        switch discrepancy.state {
        case .open: nil
        case .resolved(let resolution): EventWords.words(of: resolution)
        case .reopened(let resolution, let why): EventWords.words(of: resolution) + "; open again: \(why)"
        }
    }

    private static func words(of resolution: Resolution) -> String {
        "kept: \(resolution.keep)" + (resolution.why.isEmpty ? "" : ", because \(resolution.why)")
    }
}

extension EventWords {
    /// "sources disagree about the date", "the date is given more or less exactly".
    static func title(of discrepancy: Discrepancy) -> String {
        let property = discrepancy.property.split(separator: "-").joined(separator: " ")
        return switch discrepancy.kind {
        case .disjoint: "Sources disagree: \(property)"
        case .possibleTypo: "Sources disagree, perhaps by a slip: \(property)"
        case .precision: "More and less exact: \(property)"
        case .superseded: "Changed with time: \(property)"
        }
    }

    /// "Tuesday 27 January 2026".
    static func date(_ date: EDTFDate) -> String {
        let text = date.english
        guard let day = date.lower, date.upper == day, text.first?.isNumber == true else { return text }
        return "\(day.weekday.english) \(text)"
    }

    /// A person's name; the id of someone who is not known.
    static func name(of id: PersonID, in record: EventRecord) -> String {
        record.people[id]?.name ?? HarmlessText.text(id.name)
    }

    /// "paragraph 4", "headline".
    static func place(of citation: Citation) -> String {
        citation.paragraph == 0 ? "headline" : "paragraph \(citation.paragraph)"
    }
}

extension Event {
    /// Whether its date is one day of the calendar, without doubt or "about".
    var hasExactDay: Bool {
        guard let date else { return false }
        return date.precision == .day && date.expression.qualifier.isEmpty
    }
}

extension String {
    /// An address that may become a link: http or https.
    var webAddress: String? {
        let lowercase = prefix(8).lowercased()
        return lowercase.hasPrefix("http://") || lowercase.hasPrefix("https://") ? self : nil
    }
}
