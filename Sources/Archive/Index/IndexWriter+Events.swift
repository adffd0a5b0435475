internal import EventModel
internal import Foundation
internal import GRDB
internal import LibraryFiles

extension IndexWriter {
    func addEvent(_ bytes: [UInt8], of file: SourceFile, _ findings: inout [Finding]) throws {
        let (event, found) = EventFiles.event(markdown: bytes, path: file.path)
        findings += found
        guard let event else { return }
        try add(event.event, json: EventJSON.line(for: event.event), at: event.source.start, of: file)
    }

    func addRows(
        _ bytes: [UInt8], of file: SourceFile, _ findings: inout [Finding], _ progress: (Int) throws -> Void
    ) throws {
        var decoder = EventDecoder(path: file.path)
        try bytes.withUnsafeBufferPointer { bytes in
            var number = 0
            for line in LineSequence(bytes: bytes) {
                number += 1
                if number % 1024 == 0, let start = line.baseAddress, let first = bytes.baseAddress {
                    try progress(start - first)
                }
                if line.isBlank { continue }
                do {
                    let value = try JSONLine.read(line, line: number)
                    guard let event = decoder.event(value, id: nil, notes: nil) else { continue }
                    try add(event.event, json: Array(line), at: event.source.start, of: file)
                } catch let error as SourceError {
                    decoder.note(error)
                }
            }
        }
        findings += decoder.reader.findings
    }

    /// - Returns: the key of its row.
    @discardableResult
    func add(_ event: Event, json: [UInt8], at start: SourcePosition, of file: SourceFile) throws -> Int64 {
        let id = event.id.name
        let isContested =
            try Int64.fetchOne(
                statement("SELECT key FROM event WHERE id = ? LIMIT 1"), arguments: [id]) != nil
        if isContested { contested.insert(id) }
        let derived = try derivation(of: event)
        let entry = EventEntry(
            event: event, file: file.key, start: start, isListed: !isContested, derived: derived)
        try insert(entry, into: EventEntry.table)
        let key = db.lastInsertedRowID
        try json.withUnsafeBytes { bytes in
            try run("INSERT INTO record (key, json) VALUES (?, ?)", [key, Data(bytes)])
        }
        if !isContested { try list(event, key, derived) }
        return key
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
    func list(_ event: Event, _ key: Int64, _ derived: EventDerivation) throws {
        isChanged = true
        listed.insert(Int32(key))
        noteForSuggestions(event)
        try run(
            "INSERT INTO eventText (rowid, title, notes, loose) VALUES (?, ?, ?, ?)", texts(event, key, derived))
        for posting in try postingKeys(of: event) { postings.add(Int32(key), to: posting) }
    }

    func unlist(_ event: Event, _ key: Int64, _ derived: EventDerivation) throws {
        isChanged = true
        if listed.remove(Int32(key)) == nil { unlisted.insert(Int32(key)) }
        noteForSuggestions(event)
        try run(
            "INSERT INTO eventText (eventText, rowid, title, notes, loose) VALUES ('delete', ?, ?, ?, ?)",
            texts(event, key, derived))
        for posting in try postingKeys(of: event) { postings.remove(Int32(key), from: posting) }
    }

    private func texts(_ event: Event, _ key: Int64, _ derived: EventDerivation) -> StatementArguments {
        [
            key, FoldedText(event.title).spaced, event.notes.isEmpty ? nil : FoldedText(event.notes).spaced,
            derived.loose.map { FoldedText($0).spaced },
        ]
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
