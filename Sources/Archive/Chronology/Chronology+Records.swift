public import EventModel
internal import Foundation
internal import GRDB

extension Chronology {
    /// An event with all that a reader sees of it at once; nil where there is none of this id.
    public func event(_ id: EventID) throws -> EventRecord? {
        try index.read { db in
            guard let key = try db.eventKey(id), let event = try Event(key: key, in: db) else { return nil }
            let context = try ClaimContexts(db, origins: index.origins(db)).context(for: event)
            var people: [PersonID: Person] = [:]
            for participation in event.people {
                people[participation.person] = try Person(id: participation.person, in: db)
            }
            return EventRecord(
                event: event, discrepancies: event.discrepancies(in: context), people: people,
                passages: try event.citations.map { try Passage($0, in: db) },
                independentSources: event.independentSources(in: context))
        }
    }

    /// An article with every link into it; nil where there is none of this id.
    public func article(_ id: ArticleID) throws -> ArticleRecord? {
        try index.read { db in
            guard let article = try Article(id: id, in: db) else { return nil }
            return ArticleRecord(
                article: article, links: try links(into: id, db), origin: try origin(of: article, db))
        }
    }

    /// A window of the library's articles, by date of publication, then by id; those without a date come last.
    public func articles(_ positions: Range<Int>) throws -> [ArticleHeader] {
        let positions = positions.clamped(to: 0..<Int.max)
        let sql = """
            SELECT \(ArticleHeader.columns) FROM article
            ORDER BY undated, day, precision, upper, published, id LIMIT ? OFFSET ?
            """
        return try index.read { db in
            try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [positions.count, positions.lowerBound])
                .map { ArticleHeader($0) }
        }
    }

    /// The article of which another one is a reprint, where the library has it.
    private func origin(of article: Article, _ db: Database) throws -> ArticleHeader? {
        guard let origin = article.derivedFrom, origin != article.id else { return nil }
        let sql = "SELECT \(ArticleHeader.columns) FROM article WHERE id = ?"
        return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [origin.name]).map { ArticleHeader($0) }
    }

    /// From the postings alone: the events themselves are not read.
    private func links(into id: ArticleID, _ db: Database) throws -> [ArticleLink] {
        guard let term = try db.termKey(.article, id.name) else { return [] }
        let sql = "SELECT id, title FROM event WHERE key = ?"
        let statement = try db.cachedStatement(sql: sql)
        return try db.posting(of: term).parts.flatMap { posting in
            try index.ranks.sorted(posting.events).compactMap { rank in
                let key = index.timeline.order[Int(rank)]
                return try Row.fetchOne(statement, arguments: [key]).map { row in
                    ArticleLink(event: EventID(row["id"]), title: row["title"], paragraph: Int(posting.part))
                }
            }
        }
    }
}

extension Passage {
    /// A citation with the text that it names.
    fileprivate init(_ citation: Citation, in db: Database) throws {
        let sql = "SELECT \(ArticleHeader.columns), article.key FROM article WHERE id = ?"
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [citation.article.name]) else {
            self.init(citation: citation, article: nil, text: nil, quoted: nil)
            return
        }
        try self.init(citation, in: ArticleHeader(row), key: row["key"], db)
    }

    /// A citation of a known article with the text that it names.
    init(_ citation: Citation, in article: ArticleHeader, key: Int64, _ db: Database) throws {
        let paragraph = ParagraphKey(article: key, ordinal: citation.paragraph)
        let text = try String.fetchOne(
            db.cachedStatement(sql: "SELECT text FROM paragraph WHERE key = ?"), arguments: [paragraph.number])
        let anchors = text.map { AnchorIndex([Paragraph(ordinal: citation.paragraph, text: $0)]) }
        self.init(citation: citation, article: article, text: text, quoted: anchors?.quotedWords(of: citation))
    }
}

extension AnchorIndex {
    /// Where the words that a citation quotes stand in its own paragraph, in code points; nil where it quotes none, and
    /// where they are not sure to stand there.
    func quotedWords(of citation: Citation) -> Range<Int>? {
        guard let selector = citation.selector else { return nil }
        switch anchor(selector, paragraph: citation.paragraph) {
        case .exact(let anchor), .moved(let anchor):
            return anchor.paragraph == citation.paragraph ? anchor.range : nil
        case .changed, .ambiguous, .orphan: return nil
        }
    }
}

extension Person {
    /// Someone who is known; nil where there is no one of this id.
    init?(id: PersonID, in db: Database) throws {
        guard let term = try db.termKey(.person, id.name),
            let row = try Row.fetchOne(
                db.cachedStatement(sql: "SELECT * FROM person WHERE term = ?"), arguments: [term])
        else { return nil }
        self.init(row)
    }
}
