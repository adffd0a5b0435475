internal import EventModel
internal import GRDB
internal import LibraryFiles

extension IndexWriter {
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
                    try list(event, EventTexts(of: event), key, derived)
                }
            }
        }
    }

    /// Works out anew what events say of articles, people and the zone that changed; some are known to be up to date.
    func rederive(but current: Set<Int32> = []) throws {
        contexts.reset()
        lastParagraphs = [:]
        for key in try dependents() {
            guard !current.contains(Int32(key)), let (event, old, isListed) = try event(key) else { continue }
            let new = try derivation(of: event)
            guard new != old else { continue }
            if isListed { try unlist(event, key, old) }
            try run(EventDerivation.update, new.arguments(forKey: key))
            if isListed { try list(event, EventTexts(of: event), key, new) }
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
        let sql = """
            SELECT id FROM article WHERE derivedFrom IS NOT NULL OR copyOf IS NOT NULL UNION
            SELECT derivedFrom FROM article UNION
            SELECT id FROM article WHERE key IN (SELECT copyOf FROM article WHERE copyOf IS NOT NULL)
            """
        return changedArticles.union(try String?.fetchAll(db, sql: sql).compactMap { $0 })
    }
}

extension EDTFDate {
    /// Whether its days need not be all of those between the first and the last, or are not known at all.
    var isOdd: Bool { (lower == nil && upper == nil) || text.utf8.contains(where: Self.isOdd) }

    /// `X`, `[` and `{`.
    private static func isOdd(_ byte: UInt8) -> Bool { byte == 0x58 || byte == 0x5B || byte == 0x7B }
}
