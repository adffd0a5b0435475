internal import EventModel
internal import GRDB

extension Finding {
    /// What could not be read, in order: of each file by itself, and where two files say the same.
    static func all(in db: Database) throws -> [Finding] {
        let own = try Row.fetchAll(db, sql: "SELECT path, line, column, rule, message FROM finding").map { row in
            Finding(
                path: row["path"], line: row["line"], column: row["column"], rule: row["rule"], message: row["message"])
        }
        return try (own + duplicateEvents(in: db) + duplicateArticles(in: db)).sorted()
    }

    /// An event of its own file may override a row of a table, but nothing else may be there twice.
    private static func duplicateEvents(in db: Database) throws -> [Finding] {
        let sql = """
            SELECT file.path, event.line, event.column, event.id, shown.path AS shownPath
            FROM event JOIN file ON file.key = event.file
            JOIN event AS other ON other.id = event.id AND other.listed JOIN file AS shown ON shown.key = other.file
            WHERE NOT event.listed AND shown.role = file.role
            """
        return try Row.fetchAll(db, sql: sql).map { row in
            Finding(
                path: row["path"], line: row["line"], column: row["column"], rule: "duplicate-event",
                message: "\(row["id"] as String) is an event of \(row["shownPath"] as String) already")
        }
    }

    private static func duplicateArticles(in db: Database) throws -> [Finding] {
        guard try db.number("articlesFolder") == 1 else { return [] }
        let sql = "SELECT path, own, id FROM article JOIN file ON file.key = article.file WHERE own <> id"
        return try Row.fetchAll(db, sql: sql).map { row in
            let (own, id): (String, String) = (row["own"], row["id"])
            return Finding(
                path: row["path"], rule: "duplicate-article",
                message: "there is another article \(own), so this one is \(id)")
        }
    }
}
