internal import EventModel
internal import Foundation
internal import GRDB
internal import LibraryFiles

/// Looks for events in a library's articles anew where the articles, the people or the rules are others than last time.
/// What the curator decides changes nothing of what is found.
struct SuggestionUpdate {
    let root: String
    let suggester: Suggester

    /// What is found, and what it was found in.
    struct Found {
        var print: Int64
        var what = Suggester.Found()
    }

    /// Whether what is kept was found in the same articles by the same rules.
    func isUpToDate(_ db: Database) throws -> Bool { try print(db) == db.number("suggestedFrom") }

    /// Looks for events in the articles that an index has, which takes its time; nothing is written.
    func find(
        in print: Int64, articles: Int, of index: any DatabaseReader, progress: @escaping Suggester.Report = { _ in }
    ) throws -> Found {
        guard articles > 0 else { return Found(print: print) }
        guard articles <= suggester.mostArticles else {
            return Found(print: print, what: Suggester.Found(findings: [tooMany(articles)]))
        }
        return Found(print: print, what: try suggester.suggest(root, IndexFile.path(of: index), progress))
    }

    private func tooMany(_ articles: Int) -> Finding {
        let message = """
            no events are looked for: there are \(articles) articles, and up to \(suggester.mostArticles) are compared
            """
        return Finding(path: "articles", rule: "unread-events", message: message)
    }

    /// Keeps what was found, unless the articles have changed meanwhile.
    func keep(_ found: Found, _ db: Database) throws {
        guard try print(db) == found.print else { return }
        let writer = try IndexWriter(db, root: root, seed: UInt64(bitPattern: try db.number("seed") ?? 0))
        try writer.replaceSuggestions(found.what)
        _ = try writer.finish()
        try db.keep("suggestedFrom", print(db))
        try db.keep("version", (db.number("version") ?? 0) + 1)
    }

    /// How many articles there are, and what stands for all that suggestions depend on.
    func state(_ db: Database) throws -> (articles: Int, print: Int64) { (try articles(db), try print(db)) }

    private func articles(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0
    }

    private func print(_ db: Database) throws -> Int64 {
        var hash = StableHash(seed: UInt64(suggester.version))
        guard try articles(db) <= suggester.mostArticles else { return hash.value }
        let files = "SELECT digest FROM file WHERE role = \(FileRoles.Role.article.rawValue) ORDER BY key"
        for digest in try Int64.fetchAll(db, sql: files) { hash.combine(digest) }
        // A suggested person who was accepted as he was is recognised as before.
        let people = """
            SELECT id, name, aliases, weakAliases FROM person WHERE place < \(IndexWriter.firstPlace)
            EXCEPT SELECT id, name, aliases, weakAliases FROM suggestedPerson ORDER BY id
            """
        for row in try Row.fetchAll(db, sql: people) {
            for column in ["id", "name", "aliases", "weakAliases"] {
                hash.combine(Array((row[column] as String).utf8))
                hash.combine(0)
            }
        }
        return hash.value
    }
}
