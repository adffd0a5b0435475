public import EventModel
internal import GRDB

extension Chronology {
    /// Reads all events of a result in the order of time, each with all that a reader sees of it, a few at a time: they are
    /// never in memory together. `body` may ask this chronology for more.
    public func forEachRecord(of result: ChronologyResult, _ body: (EventRecord) throws -> Void) throws {
        var reader: RecordReader?
        for start in stride(from: 0, to: result.count, by: 128) {
            let records = try index.read { db in
                var current = try reader ?? RecordReader(db, origins: index.origins(db))
                defer { reader = current }
                return try current.records(
                    (start..<min(start + 128, result.count)).map { key(at: $0, of: result) }, on: db)
            }
            try records.forEach(body)
        }
    }

    /// Some events of the library, in the order in which they are named; those that it has not are left out.
    public func events(_ ids: [EventID]) throws -> [EventRecord] {
        try index.read { db in
            var reader = try RecordReader(db, origins: index.origins(db))
            return try reader.records(ids.compactMap { try db.eventKey($0) }, on: db)
        }
    }

    /// In which file each of some events stands, below the library's folder; what is only suggested stands in none.
    public func files(of ids: [EventID]) throws -> [EventID: String] {
        let sql = "SELECT file.path FROM event JOIN file ON file.key = event.file WHERE event.id = ? AND event.listed"
        return try index.read { db in
            let statement = try db.cachedStatement(sql: sql)
            var files: [EventID: String] = [:]
            for id in ids { files[id] = try String.fetchOne(statement, arguments: [id.name]) }
            return files
        }
    }

    /// An article without its paragraphs; nil where there is none of this id.
    public func articleDetails(_ id: ArticleID) throws -> Article? {
        try index.read { try Article(id: id, withParagraphs: false, in: $0) }
    }
}

/// Reads records, and keeps the heads of articles and the people that come again and again.
private struct RecordReader {
    private static let limit = 10_000
    private var db: Database
    private let contexts: ClaimContexts
    private var articles: [ArticleID: KnownArticle] = [:]
    private var people: [PersonID: Person] = [:]

    struct KnownArticle {
        var key: Int64
        var header: ArticleHeader
    }

    init(_ db: Database, origins: [ArticleID: ArticleID]) {
        self.db = db
        contexts = ClaimContexts(db, origins: origins)
    }

    /// The events with these keys, asked for on the connection of now.
    mutating func records(_ keys: [Int64], on db: Database) throws -> [EventRecord] {
        self.db = db
        contexts.db = db
        return try keys.compactMap { key in
            guard let event = try Event(key: key, in: db) else { return nil }
            return try record(of: event, in: contexts.context(for: event))
        }
    }

    private mutating func record(of event: Event, in context: ClaimContext) throws -> EventRecord {
        var named: [PersonID: Person] = [:]
        for part in event.people { named[part.person] = try person(part.person) }
        return EventRecord(
            event: event, discrepancies: event.discrepancies(in: context), people: named,
            passages: try event.citations.map { try passage($0) },
            independentSources: event.independentSources(in: context))
    }

    private mutating func person(_ id: PersonID) throws -> Person? {
        if let known = people[id] { return known }
        let person = try Person(id: id, in: db)
        if people.count > Self.limit { people = [:] }
        people[id] = person
        return person
    }

    private mutating func passage(_ citation: Citation) throws -> Passage {
        guard let article = try article(citation.article) else {
            return Passage(citation: citation, article: nil, text: nil, quoted: nil)
        }
        return try Passage(citation, in: article.header, key: article.key, db)
    }

    private mutating func article(_ id: ArticleID) throws -> KnownArticle? {
        if let known = articles[id] { return known }
        let sql = "SELECT \(ArticleHeader.columns), article.key FROM article WHERE id = ?"
        let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.name])
        let article = row.map { KnownArticle(key: $0["key"], header: ArticleHeader($0)) }
        if articles.count > Self.limit { articles = [:] }
        articles[id] = article
        return article
    }
}
