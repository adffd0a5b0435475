internal import EventModel
internal import Foundation
internal import GRDB
internal import LibraryFiles
internal import Workers

extension IndexWriter {
    func addEvent(_ bytes: [UInt8], of file: SourceFile, _ findings: inout [Finding]) throws {
        let (event, found) = EventFiles.event(markdown: bytes, path: file.path)
        findings += found
        guard let event else { return }
        let texts = EventTexts(of: event.event)
        try add(event.event, texts, json: EventJSON.line(for: event.event), at: event.source.start, of: file)
    }

    /// Adds the rows of a table, which are read ahead by other threads.
    func addRows(
        _ bytes: [UInt8], of file: SourceFile, _ findings: inout [Finding], _ progress: (Int) throws -> Void
    ) throws {
        try SideBySide.run(
            atMost: 1 << 20, work: { (part: TablePart) in part.read() },
            take: { part, read in
                for row in read.rows {
                    try add(row.event.event, row.texts, json: row.json, at: row.event.source.start, of: file)
                }
                findings += read.findings
                try progress(part.range.upperBound)
            },
            produce: { give in
                try TablePart.each(of: bytes, path: file.path) { try give($0, $0.range.count) }
            })
    }

    /// - Returns: the key of its row.
    @discardableResult
    func add(
        _ event: Event, _ texts: EventTexts, json: [UInt8], at start: SourcePosition, of file: SourceFile
    ) throws -> Int64 {
        let id = event.id.name
        let isContested = try hasEvent(id)
        if isContested { contested.insert(id) }
        let derived = try derivation(of: event)
        let entry = EventEntry(
            event: event, file: file.key, start: start, isListed: !isContested, derived: derived)
        try insert(entry, into: EventEntry.table)
        let key = db.lastInsertedRowID
        try json.withUnsafeBytes { bytes in
            try run("INSERT INTO record (key, json) VALUES (?, ?)", [key, Data(bytes)])
        }
        if !isContested { try list(event, texts, key, derived) }
        return key
    }

    /// Whether there is an event of an id. While the events have no index yet, it is remembered which ids there are.
    private func hasEvent(_ id: String) throws -> Bool {
        if !areEventsIndexed {
            if newIDs.insert(StableHash(id).value).inserted { return false }
            try indexEvents()
        }
        return try Int64.fetchOne(statement("SELECT key FROM event WHERE id = ? LIMIT 1"), arguments: [id]) != nil
    }

    /// Makes the indexes of events where that was put off.
    func indexEvents() throws {
        guard !areEventsIndexed else { return }
        try IndexSchema.indexEvents(db)
        areEventsIndexed = true
        newIDs = []
    }

    func removeEvents(of file: Int64) throws {
        let keys = try Int64.fetchAll(db, sql: "SELECT key FROM event WHERE file = ?", arguments: [file])
        for key in keys { try removeEvent(key) }
    }

    func removeEvent(_ key: Int64) throws {
        guard let (event, derived, isListed) = try event(key) else { return }
        contested.insert(event.id.name)
        if isListed { try unlist(event, key, derived) }
        try run("DELETE FROM event WHERE key = ?", [key])
        try run("DELETE FROM record WHERE key = ?", [key])
    }

    /// An event as it was put into the index.
    func event(_ key: Int64) throws -> (event: Event, derived: EventDerivation, isListed: Bool)? {
        guard let row = try Row.fetchOne(statement("SELECT * FROM event WHERE key = ?"), arguments: [key]),
            let event = try Event(key: key, in: db)
        else { return nil }
        return (event, EventDerivation(row), row["listed"])
    }
}

extension IndexWriter {
    /// Shows an event: in the timeline, in the text index and in the postings of what it has.
    func list(_ event: Event, _ texts: EventTexts, _ key: Int64, _ derived: EventDerivation) throws {
        isChanged = true
        listed.insert(Int32(key))
        noteForSuggestions(event)
        try run(
            "INSERT INTO eventText (rowid, title, notes, loose) VALUES (?, ?, ?, ?)",
            arguments(texts, key, derived))
        for posting in try postingKeys(of: event) { postings.add(Int32(key), to: posting) }
    }

    func unlist(_ event: Event, _ key: Int64, _ derived: EventDerivation) throws {
        isChanged = true
        if listed.remove(Int32(key)) == nil { unlisted.insert(Int32(key)) }
        noteForSuggestions(event)
        try run(
            "INSERT INTO eventText (eventText, rowid, title, notes, loose) VALUES ('delete', ?, ?, ?, ?)",
            arguments(EventTexts(of: event), key, derived))
        for posting in try postingKeys(of: event) { postings.remove(Int32(key), from: posting) }
    }

    private func arguments(_ texts: EventTexts, _ key: Int64, _ derived: EventDerivation) -> StatementArguments {
        [key, texts.title, texts.notes, derived.loose.map { FoldedText($0).spaced }]
    }

    private func postingKeys(of event: Event) throws -> Set<PostingKey> {
        var keys: Set<PostingKey> = []
        for participation in event.people {
            let role = try participation.role.map { try terms.key(.role, $0) } ?? 0
            keys.insert(PostingKey(try terms.key(.person, participation.person.name), part: role))
        }
        for tag in event.tags { keys.insert(PostingKey(try terms.key(.tag, tag))) }
        if let place = event.place { keys.insert(PostingKey(try terms.key(.place, place))) }
        for citation in event.citations {
            let article = try terms.key(.article, citation.article.name)
            keys.insert(PostingKey(article, part: Int64(citation.paragraph)))
        }
        return keys
    }
}
