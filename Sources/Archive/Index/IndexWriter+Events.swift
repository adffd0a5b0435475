internal import EventModel
internal import Foundation
internal import GRDB

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

    func add(_ event: Event, json: [UInt8], at start: SourcePosition, of file: SourceFile) throws {
        let id = event.id.name
        let isContested =
            try Int64.fetchOne(
                statement("SELECT key FROM event WHERE id = ? LIMIT 1"), arguments: [id]) != nil
        if isContested { contested.insert(id) }
        let derived = try derivation(of: event)
        try run(
            "INSERT INTO event VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                id, file.key, start.line, start.column, !isContested, event.title, event.date?.text,
                event.time?.description, derived.sources, event.status == .confirmed ? 0 : 1, derived.isDisputed,
                derived.hasClaims, derived.position.day, derived.position.extent, derived.position.clock,
                derived.upper, derived.isOdd, derived.header, derived.loose,
            ])
        let key = db.lastInsertedRowID
        try json.withUnsafeBytes { bytes in
            try run("INSERT INTO record VALUES (?, ?)", [key, Data(bytes)])
        }
        if !isContested { try list(event, key, derived) }
    }

    func removeEvents(of file: Int64) throws {
        let keys = try Int64.fetchAll(db, sql: "SELECT key FROM event WHERE file = ?", arguments: [file])
        for key in keys {
            guard let (event, derived, isListed) = try event(key) else { continue }
            contested.insert(event.id.name)
            if isListed { try unlist(event, key, derived) }
            try run("DELETE FROM event WHERE key = ?", [key])
            try run("DELETE FROM record WHERE key = ?", [key])
        }
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
    private func list(_ event: Event, _ key: Int64, _ derived: EventDerivation) throws {
        isChanged = true
        listed.insert(Int32(key))
        try run(
            "INSERT INTO eventText (rowid, title, notes, loose) VALUES (?, ?, ?, ?)", texts(event, key, derived))
        for posting in try postingKeys(of: event) { postings.add(Int32(key), to: posting) }
    }

    private func unlist(_ event: Event, _ key: Int64, _ derived: EventDerivation) throws {
        isChanged = true
        if listed.remove(Int32(key)) == nil { unlisted.insert(Int32(key)) }
        try run(
            "INSERT INTO eventText (eventText, rowid, title, notes, loose) VALUES ('delete', ?, ?, ?, ?)",
            texts(event, key, derived))
        for posting in try postingKeys(of: event) { postings.remove(Int32(key), from: posting) }
    }

    private func texts(_ event: Event, _ key: Int64, _ derived: EventDerivation) -> StatementArguments {
        [key, event.title.folded, event.notes.isEmpty ? nil : event.notes.folded, derived.loose?.folded]
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

    func derivation(of event: Event) throws -> EventDerivation {
        let context = try contexts.context(for: event)
        let position = TimelinePosition(
            date: event.date, time: event.time, offset: offset(of: event), id: event.id.name)
        return EventDerivation(
            sources: event.independentSources(in: context), isDisputed: event.isDisputed(in: context),
            hasClaims: event.citations.contains { !$0.claims.isEmpty }, position: position,
            upper: event.date?.upper.map { Int64($0.number) } ?? .max,
            isOdd: event.date.map { $0.isOdd } ?? false, header: headers.hash(of: event.date),
            loose: try looseQuotes(of: event))
    }

    /// The zone's offset at the time of the event; nil where neither it nor its library names a zone.
    private func offset(of event: Event) -> Int? {
        guard let time = event.time, let day = event.date?.lower, let name = event.zone ?? zone else { return nil }
        if zones[name] == nil {
            guard let zone = ZoneOffset(name) else {
                return name == zone ? nil : zone.flatMap { ZoneOffset($0) }?.seconds(on: day, at: time)
            }
            zones[name] = zone
        }
        return zones[name]?.seconds(on: day, at: time)
    }

    private func looseQuotes(of event: Event) throws -> String? {
        var quotes: [String] = []
        for citation in event.citations {
            guard let quote = citation.selector?.exact else { continue }
            if try citation.paragraph > lastParagraph(of: citation.article.name) { quotes.append(quote) }
        }
        return quotes.isEmpty ? nil : quotes.joined(separator: "\n")
    }

    private func lastParagraph(of id: String) throws -> Int {
        if let last = lastParagraphs[id] { return last }
        let last = try Int.fetchOne(statement("SELECT last FROM article WHERE id = ?"), arguments: [id]) ?? -1
        lastParagraphs[id] = last
        return last
    }
}

extension IndexWriter {
    /// Of several events of one id shows the one whose file says it first; a file of its own comes before a table.
    func settleEvents() throws {
        let sql = """
            SELECT event.key, listed FROM event JOIN file ON file.key = event.file
            WHERE id = ? ORDER BY role, path, line, event.key
            """
        for id in contested.sorted() {
            for (index, row) in try Row.fetchAll(statement(sql), arguments: [id]).enumerated() {
                let (key, isListed): (Int64, Bool) = (row["key"], row["listed"])
                guard isListed != (index == 0), let (event, derived, _) = try event(key) else { continue }
                try run("UPDATE event SET listed = ? WHERE key = ?", [index == 0, key])
                if isListed {
                    try unlist(event, key, derived)
                } else {
                    try list(event, key, derived)
                }
            }
        }
    }

    /// Works out anew what events say of articles, people and the zone that changed.
    func rederive() throws {
        contexts.reset()
        lastParagraphs = [:]
        for key in try dependents() {
            guard !listed.contains(Int32(key)), let (event, old, isListed) = try event(key) else { continue }
            let new = try derivation(of: event)
            guard new != old else { continue }
            if isListed { try unlist(event, key, old) }
            try run(
                """
                UPDATE event SET sources = ?, disputed = ?, claims = ?, day = ?, extent = ?, clock = ?, upper = ?,
                odd = ?, header = ?, loose = ? WHERE key = ?
                """,
                [
                    new.sources, new.isDisputed, new.hasClaims, new.position.day, new.position.extent,
                    new.position.clock, new.upper, new.isOdd, new.header, new.loose, key,
                ])
            if isListed { try list(event, key, new) }
        }
    }

    private func dependents() throws -> Set<Int64> {
        var keys: Set<Int64> = []
        if hasZoneChanged { keys.formUnion(try db.keys("SELECT key FROM event WHERE time IS NOT NULL", [])) }
        if havePeopleChanged { keys.formUnion(try db.keys("SELECT key FROM event WHERE claims", [])) }
        let articles = try articlesThatMatter()
        guard hasZoneChanged || havePeopleChanged || !articles.isEmpty else { return [] }
        // Events that are not shown are in no posting.
        keys.formUnion(try db.keys("SELECT key FROM event WHERE NOT listed", []))
        for article in articles {
            let term = try terms.key(.article, article)
            keys.formUnion(try db.events(havingOneOf: [term]).keys)
        }
        return keys
    }

    /// The changed articles, and where reprints changed all of their family.
    private func articlesThatMatter() throws -> Set<String> {
        guard haveOriginsChanged else { return changedArticles }
        let sql = "SELECT id FROM article WHERE derivedFrom IS NOT NULL UNION SELECT derivedFrom FROM article"
        return changedArticles.union(try String?.fetchAll(db, sql: sql).compactMap { $0 })
    }
}

extension EDTFDate {
    /// Whether its days need not be all of those between the first and the last, or are not known at all.
    var isOdd: Bool { (lower == nil && upper == nil) || text.utf8.contains(where: Self.isOdd) }

    /// `X`, `[` and `{`.
    private static func isOdd(_ byte: UInt8) -> Bool { byte == 0x58 || byte == 0x5B || byte == 0x7B }
}
