public import EventModel
internal import Foundation
internal import GRDB

extension Chronology {
    /// An event with all that a reader sees of it at once; nil where there is none of this id.
    public func event(_ id: EventID) throws -> EventRecord? {
        try index.read { db in
            guard let key = try db.eventKey(id), let event = try Event(key: key, in: db) else { return nil }
            let context = try ClaimContexts(db).context(for: event)
            var people: [PersonID: Person] = [:]
            for participation in event.people {
                people[participation.person] = try Person(id: participation.person, in: db)
            }
            return EventRecord(
                event: event, discrepancies: event.discrepancies(in: context), people: people,
                passages: try event.citations.map { try Passage($0, in: db) })
        }
    }

    /// An article with every link into it; nil where there is none of this id.
    public func article(_ id: ArticleID) throws -> ArticleRecord? {
        try index.read { db in
            guard let article = try Article(id: id, in: db) else { return nil }
            let anchors = AnchorIndex(article)
            var links: [ArticleLink] = []
            for event in try citingEvents(of: id, db) {
                for citation in event.citations where citation.article == id {
                    links.append(
                        ArticleLink(
                            event: event.id, title: event.title, paragraph: citation.paragraph,
                            quoted: anchors.quotedWords(of: citation)))
                }
            }
            let sorted = links.enumerated().sorted {
                ($0.element.paragraph, $0.offset) < ($1.element.paragraph, $1.offset)
            }
            return ArticleRecord(article: article, links: sorted.map(\.element))
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

    /// In the order of time.
    private func citingEvents(of id: ArticleID, _ db: Database) throws -> [Event] {
        guard let term = try db.termKey(.article, id.name) else { return [] }
        let ranks = index.ranks.sorted(try db.events(havingOneOf: [term]).keys)
        return try ranks.compactMap { try Event(key: Int64(index.timeline.order[Int($0)]), in: db) }
    }
}

extension Passage {
    /// A citation with the text that it names.
    fileprivate init(_ citation: Citation, in db: Database) throws {
        let sql = "SELECT \(ArticleHeader.columns), article.key FROM article WHERE id = ?"
        let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [citation.article.name])
        let paragraph = row.map { ParagraphKey(article: $0[7], ordinal: citation.paragraph) }
        let text = try paragraph.flatMap { key in
            try String.fetchOne(
                db.cachedStatement(sql: "SELECT text FROM paragraph WHERE key = ?"), arguments: [key.number])
        }
        let anchors = text.map { AnchorIndex([Paragraph(ordinal: citation.paragraph, text: $0)]) }
        self.init(
            citation: citation, article: row.map { ArticleHeader($0) }, text: text,
            quoted: anchors?.quotedWords(of: citation))
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
