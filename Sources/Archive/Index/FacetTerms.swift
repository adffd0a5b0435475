internal import GRDB

/// What must be known of all terms to count what events have.
struct FacetTerms: Sendable {
    /// By the key of a term its kind; 0 where there is none.
    private(set) var kinds: [UInt8] = []
    /// By the key of an article's term which publisher it has.
    private(set) var publisherOfArticle: [Int32] = []
    /// Publishers, and articles that name none.
    private(set) var publishers: [String] = []

    init(_ db: Database) throws {
        let last = try Int.fetchOne(db, sql: "SELECT max(key) FROM term") ?? 0
        kinds = Array(repeating: 0, count: last + 1)
        publisherOfArticle = Array(repeating: 0, count: last + 1)
        let rows = try Row.fetchCursor(db, sql: "SELECT key, kind FROM term")
        while let row = try rows.next() { kinds[row[0]] = row[1] }
        try readPublishers(db)
    }

    private mutating func readPublishers(_ db: Database) throws {
        let sql = """
            SELECT term.key, coalesce(publisher, name) FROM term LEFT JOIN article ON article.id = name
            WHERE kind = \(TermKind.article.rawValue)
            """
        var places: [String: Int32] = [:]
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() {
            let name: String = row[1]
            let place = places[name] ?? Int32(publishers.count)
            if places[name] == nil {
                places[name] = place
                publishers.append(name)
            }
            publisherOfArticle[row[0]] = place
        }
    }
}
