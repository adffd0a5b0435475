internal import EventModel
internal import Foundation
internal import GRDB
internal import LibraryFiles

extension IndexWriter {
    /// What is suggested is kept as if it stood in a file of its own, which no folder lists.
    private static let suggestions = SourceFile(key: -1, path: "", role: .table)
    /// Suggested persons come behind those of the library.
    static let firstPlace = 1 << 40

    /// Keeps all that was found in the articles, whatever the curator has decided on it; `finish` shows what is left.
    func replaceSuggestions(_ found: Suggester.Found) throws {
        try removeEvents(of: Self.suggestions.key)
        try run("DELETE FROM suggestion", [])
        try run("DELETE FROM suggestedPerson", [])
        for event in found.events { try keep(event) }
        for person in found.people { try insert(person, into: Person.suggestedTable) }
        try replaceFindings(of: Self.suggestions.key, found.findings)
        isChanged = true
        areSuggestionsNew = true
    }

    private func keep(_ suggestion: Event) throws {
        let people = EventJSON.list(suggestion.people.map(\.person.name))
        try EventJSON.line(for: suggestion).withUnsafeBytes { json in
            try run(
                "INSERT INTO suggestion (json, keys, people) VALUES (?, ?, ?)",
                [Data(json), SuggestionKeys(suggestion).sorted.packed, people])
        }
    }

    /// Remembers which suggestions a confirmed event that comes or goes may concern.
    func noteForSuggestions(_ event: Event) {
        if hasSuggestions, event.status == .confirmed { concerned.insert(event.citedPlaces) }
    }

    /// Shows the suggestions that the curator has not dealt with, and the persons whom they bring along. Only those are
    /// looked at which the changes concern.
    func showSuggestions() throws {
        guard hasSuggestions || areSuggestionsNew else { return }
        let decisions = DecisionFile(root: root)
        let kept = try suggestions(concernedBy: decisions)
        let filter = try suggestionFilter(for: kept.map(\.event), decisions)
        var isChanged = false
        for suggestion in kept where filter.isSettled(suggestion.event) != (suggestion.shownAs == nil) {
            try turn(suggestion)
            isChanged = true
        }
        if haveDecisionsChanged || areSuggestionsNew { try db.keep("decisions", decisions.state) }
        if isChanged { try settleEvents() }
        guard isChanged || havePeopleChanged || areSuggestionsNew, try showPeople() else { return }
        try postings.apply(to: db)
        try rederive()
    }

    private func suggestions(concernedBy decisions: DecisionFile) throws -> [KeptSuggestion] {
        let changes = haveDecisionsChanged ? try decisions.changes(since: db.bytes("decisions")) : []
        guard let changes, !areSuggestionsNew else {
            return try Row.fetchAll(db, sql: "SELECT * FROM suggestion ORDER BY key").compactMap { KeptSuggestion($0) }
        }
        for decision in changes { try note(decision) }
        let wanted = concerned.sorted
        guard !wanted.isEmpty else { return [] }
        var keys: [Int64] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT key, keys FROM suggestion ORDER BY key")
        while let row = try rows.next() {
            if try row.withUnsafeData(atIndex: 1, { [Int32](packed: $0) }).meets(wanted) { keys.append(row[0]) }
        }
        let select = try statement("SELECT * FROM suggestion WHERE key = ?")
        return try keys.compactMap { try Row.fetchOne(select, arguments: [$0]).flatMap { KeptSuggestion($0) } }
    }

    /// A decision says something of what it was made on, and of what is read by the event that it made.
    private func note(_ decision: Decision) throws {
        for mention in decision.mentions { concerned.insert(mention) }
        guard let id = decision.event else { return }
        for key in try db.keys("SELECT key FROM event WHERE id = ?", [id.name]) {
            if let event = try event(key)?.event { concerned.insert(event.citedPlaces) }
        }
    }

    /// Shows what is not shown, and the other way round.
    private func turn(_ suggestion: KeptSuggestion) throws {
        if let key = suggestion.shownAs {
            try removeEvent(key)
            return try run("UPDATE suggestion SET event = NULL WHERE key = ?", [suggestion.key])
        }
        let file = Self.suggestions
        try run(
            "INSERT OR IGNORE INTO file (key, path, role) VALUES (?, ?, ?)", [file.key, file.path, file.role.rawValue])
        let start = SourcePosition(line: 1, column: 1)
        let texts = EventTexts(of: suggestion.event)
        let key = try add(suggestion.event, texts, json: Array(suggestion.json), at: start, of: file)
        try run("UPDATE suggestion SET event = ? WHERE key = ?", [key, suggestion.key])
    }

    /// By the paragraphs that suggestions cite: those of other confirmed events do not matter.
    private func suggestionFilter(
        for suggestions: [Event], _ decisions: DecisionFile
    ) throws -> SuggestionFilter {
        guard !suggestions.isEmpty else { return SuggestionFilter(decisions: [], confirmed: [:]) }
        try postings.apply(to: db)
        let find = try statement("SELECT id, date FROM event WHERE key = ? AND status = 0")
        var confirmed: [CitedPlace: [SuggestionFilter.Confirmed]] = [:]
        for place in Set(suggestions.flatMap(\.citedPlaces)) {
            let article = try terms.key(.article, place.article.name)
            for key in try db.events(citing: PostingKey(article, part: Int64(place.paragraph))) {
                guard let row = try Row.fetchOne(find, arguments: [key]) else { continue }
                let date = (row["date"] as String?).flatMap { try? EDTFDate($0) }
                confirmed[place, default: []].append(.init(id: EventID(row["id"]), date: date))
            }
        }
        return SuggestionFilter(decisions: decisions.decisions, confirmed: confirmed)
    }
}

extension IndexWriter {
    /// Persons of the library are not suggested, others as long as an event is shown that needs them.
    ///
    /// - Returns: whether anybody came or went.
    private func showPeople() throws -> Bool {
        var isChanged = false
        let shown = try String.fetchAll(db, sql: "SELECT people FROM suggestion WHERE event IS NOT NULL")
        let wanted = Set(shown.flatMap { [String](listed: $0) })
        let sql = "SELECT id, place FROM person WHERE id IN (SELECT id FROM suggestedPerson) OR place >= ?"
        var known: [String: Int] = [:]
        for row in try Row.fetchAll(db, sql: sql, arguments: [Self.firstPlace]) { known[row["id"]] = row["place"] }
        let suggested = try Row.fetchAll(db, sql: "SELECT * FROM suggestedPerson ORDER BY rowid").map { Person($0) }
        for (place, person) in suggested.enumerated() where wanted.contains(person.id.name) {
            guard known.removeValue(forKey: person.id.name) == nil else { continue }
            try keep(person, at: Self.firstPlace + place, isNew: true)
            isChanged = true
        }
        for (id, place) in known where place >= Self.firstPlace {
            try removePerson(id)
            isChanged = true
        }
        return isChanged
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

    /// Nil where an index that may be damaged has something else there.
    init?(_ row: Row) {
        (key, json, shownAs) = (row["key"], row["json"], row["event"])
        var decoder = EventDecoder(path: "")
        let value = json.withUnsafeBytes { try? JSONLine.read($0.bindMemory(to: UInt8.self), line: 1) }
        guard let event = value.flatMap({ decoder.event($0, id: nil, notes: nil) })?.event else { return nil }
        self.event = event.withoutPath
    }
}
