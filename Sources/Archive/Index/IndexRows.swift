internal import EventModel
internal import Foundation
internal import GRDB
internal import LibraryFiles

extension EventSummary {
    /// The row of an event; nil where there is none of this key.
    init?(key: Int64, in db: Database) throws {
        let sql = "SELECT id, title, date, time, sources, status, disputed, planned FROM event WHERE key = ?"
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [key]) else { return nil }
        self.init(
            id: EventID(row["id"]), title: row["title"],
            date: (row["date"] as String?).flatMap { try? EDTFDate($0) },
            time: (row["time"] as String?).flatMap { TimeOfDay($0) }, sources: row["sources"],
            status: row["status"] == 0 ? .confirmed : .suggested, isDisputed: row["disputed"],
            isPlanned: row["planned"])
    }
}

extension Event {
    /// The whole event; nil where there is none of this key.
    init?(key: Int64, in db: Database) throws {
        let sql = """
            SELECT json, path FROM record JOIN event ON event.key = record.key JOIN file ON file.key = event.file
            WHERE record.key = ?
            """
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [key]) else { return nil }
        var decoder = EventDecoder(path: row["path"])
        let json: Data = row["json"]
        let value = json.withUnsafeBytes { try? JSONLine.read($0.bindMemory(to: UInt8.self), line: 1) }
        guard let event = value.flatMap({ decoder.event($0, id: nil, notes: nil) })?.event else { return nil }
        self = event
    }
}

extension ArticleHeader {
    static let columns = "article.id, headline, publisher, published, provenance, derivedFrom, url"

    /// A row of these columns.
    init(_ row: Row) {
        let id: String = row["id"]
        self.init(
            id: ArticleID(id), headline: row["headline"], publisher: row["publisher"],
            published: PublicationDate(date: row["published"], provenance: row["provenance"]),
            derivedFrom: (row["derivedFrom"] as String?).map { ArticleID($0) }, url: row["url"])
    }
}

extension PublicationDate {
    fileprivate init?(date: String?, provenance: String?) {
        guard let date = date.flatMap({ try? EDTFDate($0) }),
            let provenance = provenance.flatMap({ DateProvenance(rawValue: $0) })
        else { return nil }
        self.init(date: date, provenance: provenance)
    }
}

extension Article {
    /// The whole article, or all but its paragraphs; nil where there is none of this id.
    init?(id: ArticleID, withParagraphs: Bool = true, in db: Database) throws {
        let sql = "SELECT article.*, path FROM article JOIN file ON file.key = article.file WHERE id = ?"
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.name]) else { return nil }
        self.init(row)
        if withParagraphs { paragraphs = try Paragraph.all(of: row["key"], in: db) }
    }

    /// A row of an article with the path of its file, without its paragraphs.
    init(_ row: Row) {
        self.init(
            id: ArticleID(row["id"]), headline: row["headline"], authors: [String](listed: row["authors"]),
            publisher: row["publisher"],
            published: PublicationDate(date: row["published"], provenance: row["provenance"]),
            retrieved: (row["retrieved"] as String?).flatMap { try? EDTFDate($0) }, url: row["url"],
            language: row["language"], derivedFrom: (row["derivedFrom"] as String?).map { ArticleID($0) },
            digestOf: row["digestOf"],
            path: row["path"] + ((row["reference"] as String?).map { "#" + $0 } ?? ""))
    }
}

extension Paragraph {
    /// The paragraphs of an article but its headline.
    fileprivate static func all(of article: Int64, in db: Database) throws -> [Paragraph] {
        let all = ParagraphKey.all(of: article)
        let sql = "SELECT key, kind, text, page FROM paragraph WHERE key BETWEEN ? AND ? ORDER BY key"
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [all.lowerBound + 1, all.upperBound]).map {
            row in
            Paragraph(
                ordinal: ParagraphKey(number: row["key"]).ordinal, text: row["text"],
                kind: ParagraphKind(rawValue: row["kind"]) ?? .body, page: row["page"])
        }
    }
}

extension Database {
    /// The key of the event of this id that is shown.
    func eventKey(_ id: EventID) throws -> Int64? {
        let sql = "SELECT key FROM event WHERE id = ? AND listed"
        return try Int64.fetchOne(cachedStatement(sql: sql), arguments: [id.name])
    }

    /// The key of a term; nil where no event has it.
    func termKey(_ kind: TermKind, _ name: String) throws -> Int64? {
        let sql = "SELECT key FROM term WHERE kind = ? AND name = ?"
        return try Int64.fetchOne(cachedStatement(sql: sql), arguments: [kind.rawValue, name])
    }

    /// The keys that a statement gives, in its order; stops where `isCancelled` says so.
    func keys(
        _ sql: String, _ arguments: StatementArguments, isCancelled: () -> Bool = { false },
        partial: ([Int64]) -> Void = { _ in }
    ) throws -> [Int64] {
        var keys: [Int64] = []
        let cursor = try Int64.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        while let key = try cursor.next() {
            keys.append(key)
            guard keys.count % 4096 == 0 else { continue }
            if isCancelled() { throw CancellationError() }
            partial(keys)
        }
        return keys
    }

    /// The events that have a term, by part.
    func posting(of term: Int64) throws -> Posting {
        let rows = try Row.fetchCursor(
            cachedStatement(sql: "SELECT events FROM posting WHERE key = ?"), arguments: [term])
        return try rows.next()?.withUnsafeData(atIndex: 0) { Posting(packed: $0) } ?? Posting()
    }

    /// The keys of the events that cite a paragraph.
    func events(citing posting: PostingKey) throws -> [Int32] { try self.posting(of: posting.term)[posting.part] }

    /// The events that have one of some terms.
    func events(havingOneOf terms: [Int64]) throws -> KeySet {
        KeySet(try terms.flatMap { try posting(of: $0).parts.flatMap { $0.events.map(Int64.init) } })
    }
}
