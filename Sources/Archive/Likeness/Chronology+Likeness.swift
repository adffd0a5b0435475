public import EventModel
internal import GRDB

extension Chronology {
    /// The proposed original of an article and the articles of which it is the proposed original, of those of which no
    /// curator has said anything.
    public func nearCopies(with id: ArticleID) throws -> [(copy: ArticleID, original: ArticleID)] {
        return try index.read { db in
            try Row.fetchAll(db.cachedStatement(sql: Self.nearCopiesOfOne), arguments: ["id": id.name]).map {
                (ArticleID($0["copy"]), ArticleID($0["original"]))
            }
        }
    }

    /// Either side by its own index: it is asked with each article that is shown.
    static let nearCopiesOfOne = """
        SELECT article.id AS copy, original.id AS original FROM article JOIN article AS original ON original.key = article.copyOf
        WHERE article.derivedFrom IS NULL AND article.id = :id
        UNION ALL SELECT article.id, original.id FROM article AS original JOIN article ON article.copyOf = original.key
        WHERE article.derivedFrom IS NULL AND original.id = :id ORDER BY 1
        """

    /// The articles of which a curator says that they are reprints of this one.
    public func reprints(of id: ArticleID) throws -> [ArticleID] {
        let sql = "SELECT id FROM article WHERE derivedFrom = :id AND id <> :id ORDER BY id"
        return try index.read { db in
            try String.fetchAll(db.cachedStatement(sql: sql), arguments: ["id": id.name]).map { ArticleID($0) }
        }
    }

    /// The articles whose addresses are such.
    public func articles(whoseAddress isMeant: (String) -> Bool) throws -> [ArticleID] {
        try index.read { db in
            let rows = try Row.fetchCursor(db, sql: "SELECT id, url FROM article WHERE url IS NOT NULL ORDER BY id")
            var found: [ArticleID] = []
            while let row = try rows.next() {
                if isMeant(row["url"]) { found.append(ArticleID(row["id"])) }
            }
            return found
        }
    }
}
