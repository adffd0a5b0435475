internal import EventModel
internal import Foundation
internal import GRDB

extension IndexWriter {
    /// What is suggested is kept as if it stood in a file of its own, which no folder lists.
    private static let suggestions = SourceFile(key: -1, path: "", role: .table)
    /// Suggested persons come behind those of the library.
    static let firstPlace = 1 << 40

    /// Keeps all that was found in the articles, whatever the curator has decided on it, and shows what is left.
    func replaceSuggestions(_ events: [Event], _ people: [Person]) throws {
        try removeEvents(of: Self.suggestions.key)
        try run("DELETE FROM suggestion", [])
        try run("DELETE FROM suggestedPerson", [])
        for event in events {
            try EventJSON.line(for: event).withUnsafeBytes { json in
                try run("INSERT INTO suggestion VALUES (NULL, ?, NULL)", [Data(json)])
            }
        }
        for person in people {
            try run(
                "INSERT OR IGNORE INTO suggestedPerson VALUES (?, ?, ?, ?, ?)",
                [
                    person.id.name, person.name, EventJSON.list(person.aliases), EventJSON.list(person.weakAliases),
                    person.description,
                ])
        }
        isChanged = true
        try showSuggestions()
    }

    /// Shows the suggestions that the curator has not dealt with, and the persons whom they bring along. Few rows change,
    /// unless much was decided.
    func showSuggestions() throws {
        let kept = try keptSuggestions()
        let filter = try suggestionFilter(for: kept.map(\.event))
        var shown: [Event] = []
        for suggestion in kept {
            let isWanted = !filter.isSettled(suggestion.event)
            if isWanted { shown.append(suggestion.event) }
            if isWanted != (suggestion.shownAs != nil) { try show(suggestion, isWanted) }
        }
        try showPeople(of: shown)
    }

    private func keptSuggestions() throws -> [KeptSuggestion] {
        var decoder = EventDecoder(path: "")
        return try Row.fetchAll(db, sql: "SELECT key, json, event FROM suggestion ORDER BY key").compactMap { row in
            let json: Data = row[1]
            let value = json.withUnsafeBytes { try? JSONLine.read($0.bindMemory(to: UInt8.self), line: 1) }
            let event = value.flatMap { decoder.event($0, id: nil, notes: nil) }?.event
            return event.map { KeptSuggestion(key: row[0], event: $0.withoutPath, json: json, shownAs: row[2]) }
        }
    }

    private func show(_ suggestion: KeptSuggestion, _ isWanted: Bool) throws {
        if let key = suggestion.shownAs {
            try removeEvent(key)
            return try run("UPDATE suggestion SET event = NULL WHERE key = ?", [suggestion.key])
        }
        let file = Self.suggestions
        try run("INSERT OR IGNORE INTO file VALUES (?, ?, ?, NULL, NULL)", [file.key, file.path, file.role.rawValue])
        let start = SourcePosition(line: 1, column: 1)
        let key = try add(suggestion.event, json: Array(suggestion.json), at: start, of: file)
        try run("UPDATE suggestion SET event = ? WHERE key = ?", [key, suggestion.key])
    }

    /// By the paragraphs that suggestions cite: those of other confirmed events do not matter.
    private func suggestionFilter(for suggestions: [Event]) throws -> SuggestionFilter {
        guard !suggestions.isEmpty else { return SuggestionFilter(decisions: [], confirmed: [:]) }
        try postings.apply(to: db)
        let find = try statement("SELECT id, date FROM event WHERE key = ? AND status = 0")
        var confirmed: [CitedPlace: [SuggestionFilter.Confirmed]] = [:]
        for place in Set(suggestions.flatMap(\.citedPlaces)) {
            let article = try terms.key(.article, place.article.name)
            for key in try db.events(citing: PostingKey(article, part: Int64(place.paragraph))) {
                guard let row = try Row.fetchOne(find, arguments: [key]) else { continue }
                let date = (row[1] as String?).flatMap { try? EDTFDate($0) }
                confirmed[place, default: []].append(.init(id: EventID(row[0]), date: date))
            }
        }
        return SuggestionFilter(decisions: DecisionLog(root: root).decisions, confirmed: confirmed)
    }
}

extension IndexWriter {
    /// Persons of the library are not suggested, others as long as an event is shown that needs them.
    private func showPeople(of events: [Event]) throws {
        let wanted = Set(events.flatMap(\.people).map(\.person.name))
        let sql = "SELECT id, place FROM person WHERE id IN (SELECT id FROM suggestedPerson) OR place >= ?"
        var known: [String: Int] = [:]
        for row in try Row.fetchAll(db, sql: sql, arguments: [Self.firstPlace]) { known[row[0]] = row[1] }
        let suggested = try Row.fetchAll(db, sql: "SELECT * FROM suggestedPerson ORDER BY rowid").map { Person($0) }
        for (place, person) in suggested.enumerated() where wanted.contains(person.id.name) {
            if known.removeValue(forKey: person.id.name) == nil {
                try keep(person, at: Self.firstPlace + place, isNew: true)
            }
        }
        for (id, place) in known where place >= Self.firstPlace { try removePerson(id) }
    }

    private func removePerson(_ id: String) throws {
        havePeopleChanged = true
        let term = try terms.key(.person, id)
        try run("DELETE FROM person WHERE term = ?", [term])
        try terms.rename(term, to: [id])
    }
}

/// What was found in the articles, and the key of its row where it is shown.
private struct KeptSuggestion {
    let key: Int64
    let event: Event
    let json: Data
    let shownAs: Int64?
}
