internal import EventModel
internal import GRDB
internal import LibraryFiles

/// What events depend on of an article.
struct ArticleState: Equatable {
    var last: Int
    var derivedFrom: String?
    /// The name of the one that it seems to be a copy of.
    var copyOf: String?
}

extension IndexWriter {
    /// Writes an article, the one at a place of its file.
    func add(_ article: Article, _ sketch: TextSketch?, at place: Int, of file: SourceFile) throws {
        contestedArticles.insert(article.id.name)
        try insert(ArticleEntry(article: article, file: file, place: place), into: ArticleEntry.table)
        let key = db.lastInsertedRowID
        if let sketch { try add(sketch, of: article, key) }
        for paragraph in [Paragraph(ordinal: 0, text: article.headline)] + article.paragraphs
        where paragraph.ordinal < ParagraphKey.limit {
            let key = ParagraphKey(article: key, ordinal: paragraph.ordinal)
            try insert(ParagraphEntry(key: key, paragraph: paragraph), into: ParagraphEntry.table)
            guard db.changesCount > 0 else { continue }
            try run(
                "INSERT INTO paragraphText (rowid, text) VALUES (?, ?)",
                [key.number, FoldedText(paragraph.text).spaced])
        }
        if let publisher = article.publisher { _ = try terms.key(.publisher, publisher) }
    }

    func removeArticles(of file: Int64) throws {
        let rows = try Row.fetchAll(db, sql: "SELECT key, own, id FROM article WHERE file = ?", arguments: [file])
        for row in rows {
            contestedArticles.insert(row["own"])
            try noteArticle(row["id"])
            try removeSketch(of: row["key"])
            try removeParagraphs(ParagraphKey.all(of: row["key"]))
            try run("DELETE FROM article WHERE key = ?", [row["key"] as Int64])
        }
    }

    private func removeParagraphs(_ keys: ClosedRange<Int64>) throws {
        let rows = try Row.fetchAll(
            statement("SELECT key, text FROM paragraph WHERE key BETWEEN ? AND ?"),
            arguments: [keys.lowerBound, keys.upperBound])
        for row in rows {
            try run(
                "INSERT INTO paragraphText (paragraphText, rowid, text) VALUES ('delete', ?, ?)",
                [row["key"] as Int64, FoldedText(row["text"] as String).spaced])
        }
        try run("DELETE FROM paragraph WHERE key BETWEEN ? AND ?", [keys.lowerBound, keys.upperBound])
    }

    /// Remembers what was known of an article before the first change.
    func noteArticle(_ id: String) throws {
        guard articleStates[id] == nil else { return }
        articleStates[id] = .some(try state(of: id))
    }

    private func state(of id: String) throws -> ArticleState? {
        let sql = """
            SELECT article.last, article.derivedFrom, original.id AS copyOf FROM article
            LEFT JOIN article AS original ON original.key = article.copyOf WHERE article.id = ?
            """
        return try Row.fetchOne(statement(sql), arguments: [id]).map {
            ArticleState(last: $0["last"], derivedFrom: $0["derivedFrom"], copyOf: $0["copyOf"])
        }
    }

    /// Names the articles whose names are new: of several of one name the first by path keeps it, the others are named
    /// by their paths.
    func settleArticles() throws {
        for own in contestedArticles.sorted() { try settle(own) }
        contestedArticles = []
        try settleLikeness()
        for (id, old) in articleStates {
            let new = try state(of: id)
            guard new != old else { continue }
            changedArticles.insert(id)
            if (new?.derivedFrom, new?.copyOf) != (old?.derivedFrom, old?.copyOf) { haveOriginsChanged = true }
        }
        articleStates = [:]
    }

    private func settle(_ own: String) throws {
        let sql = """
            SELECT article.key, article.id, file.path FROM article JOIN file ON file.key = article.file
            WHERE own = ? ORDER BY path, place
            """
        let rows = try Row.fetchAll(statement(sql), arguments: [own])
        for row in rows { try noteArticle(row["id"]) }
        for (index, row) in rows.enumerated() {
            let key: Int64 = row["key"]
            let id = try index == 0 && isFree(own, for: key) ? own : freeID(own, path: row["path"], key)
            guard id != row["id"] else { continue }
            try noteArticle(id)
            // The one that has the name until now gives it away first.
            try run("UPDATE article SET id = char(1) || key || char(1) || id WHERE id = ? AND key <> ?", [id, key])
            try run("UPDATE article SET id = ? WHERE key = ?", [id, key])
        }
    }

    private func isFree(_ id: String, for key: Int64) throws -> Bool {
        let holder = try Row.fetchOne(statement("SELECT key, own FROM article WHERE id = ?"), arguments: [id])
        guard let holder else { return true }
        return holder["key"] == key || holder["own"] == id
    }

    private func freeID(_ own: String, path: String, _ key: Int64) throws -> String {
        let short = path.hasPrefix("articles/") ? String(path.dropFirst(9)) : path
        var candidate = FilePath(short).withoutExtension
        var number = 1
        while try candidate == own || !isFree(candidate, for: key) {
            candidate = number == 1 ? short : "\(short)-\(number)"
            number += 1
        }
        return candidate
    }
}
