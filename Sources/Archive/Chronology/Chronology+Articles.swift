public import EventModel
internal import GRDB

/// The articles of a library in an order, without their heads.
public struct ArticleList: Sendable {
    /// The keys of the articles.
    let keys: [Int64]

    /// How many there are.
    public var count: Int { keys.count }
}

extension Chronology {
    /// The library's articles in an order.
    public func articles(by order: ArticleOrder) throws -> ArticleList {
        try index.read { db in
            let keys = try db.keys("SELECT key FROM article ORDER BY \(order.columns)", [])
            guard order == .use else { return ArticleList(keys: keys) }
            let uses = try ArticleUses(db).all()
            return ArticleList(
                keys: ArticleUse.allCases.flatMap { use in keys.filter { (uses[$0] ?? .unused) == use } })
        }
    }

    /// The heads of the articles of a window, with what each is used for.
    public func headers(_ positions: Range<Int>, of list: ArticleList) throws -> [ArticleHeader] {
        let sql = """
            SELECT \(ArticleHeader.columns), copyOf IS NOT NULL AND derivedFrom IS NULL
            OR derivedFrom IS NOT NULL AND derivedFrom <> id FROM article WHERE key = ?
            """
        return try index.read { db in
            let uses = ArticleUses(db)
            let statement = try db.cachedStatement(sql: sql)
            return try list.keys[positions.clamped(to: list.keys.indices)].compactMap { key in
                guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
                var header = ArticleHeader(row)
                header.isCopy = row[row.count - 1]
                header.use = try uses.use(of: header.id)
                return header
            }
        }
    }

    /// The head of an article; nil where the library has it not.
    public func header(of article: ArticleID) throws -> ArticleHeader? {
        let sql = "SELECT \(ArticleHeader.columns) FROM article WHERE id = ?"
        return try index.read { db in
            try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [article.name]).map { ArticleHeader($0) }
        }
    }

    /// Where an article stands; nil where the list has it not.
    public func position(of article: ArticleID, in list: ArticleList) throws -> Int? {
        let sql = "SELECT key FROM article WHERE id = ?"
        guard let key = try index.read({ try Int64.fetchOne($0, sql: sql, arguments: [article.name]) }) else {
            return nil
        }
        return list.keys.firstIndex(of: key)
    }

    /// The next paragraph in which words stand, their last one perhaps only begun, behind a place of the list or before it;
    /// goes on at the other end. Nil where they stand nowhere.
    public func passage(
        of words: String, in list: ArticleList, from place: PassagePlace, forward: Bool,
        isCancelled: () -> Bool = { false }
    ) throws -> (article: ArticleID, place: PassagePlace)? {
        try index.read(isCancelled: isCancelled) { db in
            try withoutActuallyEscaping(isCancelled) { isCancelled in
                let evaluation = QueryEvaluation(db: db, timeline: index.timeline, isCancelled: isCancelled)
                let found = try evaluation.paragraphs(withText: QueryTerm(words, isPrefix: true))
                guard let next = list.next(found, from: place, forward: forward) else { return nil }
                let sql = "SELECT id FROM article WHERE key = ?"
                let id = try String.fetchOne(db, sql: sql, arguments: [list.keys[next.position]])
                return id.map { (ArticleID($0), next) }
            }
        }
    }
}

extension ArticleList {
    /// Of some paragraphs the one that comes next.
    fileprivate func next(_ paragraphs: KeySet, from place: PassagePlace, forward: Bool) -> PassagePlace? {
        let positions = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
        let places = paragraphs.keys.compactMap { key -> PassagePlace? in
            let paragraph = ParagraphKey(number: key)
            return positions[paragraph.article].map { PassagePlace(position: $0, paragraph: paragraph.ordinal) }
        }
        return forward
            ? places.filter { $0 > place }.min() ?? places.min() : places.filter { $0 < place }.max() ?? places.max()
    }
}

extension ArticleOrder {
    /// As SQL sorts by it; what is sorted by use is by date within.
    fileprivate var columns: String {
        let date = "undated, day, precision, upper, published, id"
        return switch self {
        case .date, .use: date
        case .publisher: "publisher IS NULL, publisher COLLATE NOCASE, \(date)"
        case .title: "headline COLLATE NOCASE, id"
        }
    }
}

/// Tells what articles are used for.
struct ArticleUses {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// The use of one article.
    func use(of article: ArticleID) throws -> ArticleUse {
        guard let term = try db.termKey(.article, article.name) else { return .unused }
        let events = try db.posting(of: term).parts.flatMap(\.events)
        let statement = try db.cachedStatement(sql: "SELECT status FROM event WHERE key = ?")
        var use = ArticleUse.unused
        for event in events {
            guard let status = try Int.fetchOne(statement, arguments: [event]) else { continue }
            if status == 0 { return .confirmed }
            use = .suggested
        }
        return use
    }

    /// Of all articles that events cite, by key.
    func all() throws -> [Int64: ArticleUse] {
        let suggested = try suggested()
        let sql = """
            SELECT article.key, events FROM article
            JOIN term ON term.kind = \(TermKind.article.rawValue) AND term.name = article.id
            CROSS JOIN posting ON posting.key = term.key
            """
        var uses: [Int64: ArticleUse] = [:]
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() {
            let events = try row.withUnsafeData(atIndex: 1) { Posting(packed: $0) }.parts.flatMap(\.events)
            guard !events.isEmpty else { continue }
            let isConfirmed = events.contains { !suggested.contains(Int64($0)) }
            uses[row[0]] = isConfirmed ? .confirmed : .suggested
        }
        return uses
    }

    private func suggested() throws -> KeySet {
        KeySet(try db.keys("SELECT key FROM event WHERE status = 1 AND listed ORDER BY key", []))
    }
}
