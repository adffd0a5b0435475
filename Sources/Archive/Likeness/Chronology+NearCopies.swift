public import EventModel
internal import GRDB

extension Chronology {
    /// The proposed original of each article that seems to be a near-copy and of which no curator has said anything.
    public func nearCopies() throws -> [ArticleID: ArticleID] {
        let sql = """
            SELECT article.id, original.id FROM article JOIN article AS original ON original.key = article.copyOf
            WHERE article.derivedFrom IS NULL
            """
        return try index.read { db in
            try Row.fetchAll(db, sql: sql).reduce(into: [:]) { $0[ArticleID($1[0])] = ArticleID($1[1]) }
        }
    }
}
