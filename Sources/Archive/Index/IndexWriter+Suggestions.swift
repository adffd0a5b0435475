internal import EventModel
internal import GRDB

extension IndexWriter {
    /// What is suggested is kept as if it stood in a file of its own, which no folder lists.
    private static let suggestions = SourceFile(key: -1, path: "", role: .table)
    /// Suggested persons come behind those of the library.
    private static let firstPlace = 1 << 40

    /// Replaces what was suggested before. An event of the library's files with the same id is shown instead.
    func replaceSuggestions(by suggester: Suggester) throws {
        let file = Self.suggestions
        try removeFile(file.key)
        try removeSuggestedPeople()
        try db.keep("suggester", Int64(suggester.version))
        let articles = try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0
        guard articles > 0, articles <= suggester.mostArticles else { return }
        let (events, people) = suggester.suggest(try LibraryReader().read(root))
        guard !events.isEmpty else { return }
        try run("INSERT INTO file VALUES (?, ?, ?, NULL, NULL)", [file.key, file.path, file.role.rawValue])
        for (place, person) in people.enumerated() { try addSuggested(person, at: Self.firstPlace + place) }
        for event in events {
            try add(event, json: EventJSON.line(for: event), at: SourcePosition(line: 1, column: 1), of: file)
        }
    }

    private func addSuggested(_ person: Person, at place: Int) throws {
        let known =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM person WHERE id = ?", arguments: [person.id.name]) ?? 0
        if known == 0 { try keep(person, at: place, isNew: true) }
    }

    private func removeSuggestedPeople() throws {
        let ids = try String.fetchAll(
            db, sql: "SELECT id FROM person WHERE place >= ?", arguments: [Self.firstPlace])
        for id in ids {
            havePeopleChanged = true
            let term = try terms.key(.person, id)
            try run("DELETE FROM person WHERE term = ?", [term])
            try terms.rename(term, to: [id])
        }
    }
}
