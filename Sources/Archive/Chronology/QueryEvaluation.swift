internal import EventModel
internal import GRDB

/// Answers a query with sets of keys: of events, or of paragraphs.
struct QueryEvaluation {
    let db: Database
    let timeline: Timeline
    let isCancelled: () -> Bool

    /// Is told of what was found so far, which is made only where it is wanted.
    typealias Partial = (@escaping () -> KeySet) -> Void

    /// The events that a query finds.
    func events(_ query: Query, _ partial: Partial = { _ in }) throws -> KeySet {
        if isCancelled() { throw CancellationError() }
        switch query {
        case .all: return KeySet(timeline.order.map(Int64.init))
        case .text(let term): return try events(withText: term, partial)
        case .person(let term): return try db.events(havingOneOf: people(term).map(\.term))
        case .place(let term): return try db.events(havingOneOf: terms(named: term, [.place]))
        case .tag(let term): return try db.events(havingOneOf: terms(.tag, whole: term))
        case .source(let term): return try db.events(havingOneOf: articleTerms(articles(term)))
        case .date(let date): return try DateFilter(db: db, timeline: timeline, date: date).events()
        case .state(let state): return try events(in: state)
        case .top(let most): return try events(.all).mostImportant(most, db)
        case .not(let part): return try events(.all).subtracting(events(part))
        case .and(let parts): return try conjunction(parts, partial)
        case .or(let parts):
            return try parts.reduce(KeySet()) { found, part in
                try found.union(events(part) { more in partial { found.union(more()) } })
            }
        }
    }

    /// What is negated is taken away from the rest rather than from everything; what takes long comes last, so that
    /// little is left of it.
    private func conjunction(_ parts: [Query], _ partial: Partial) throws -> KeySet {
        let limits = parts.compactMap { if case .top(let most) = $0 { most } else { nil } }
        if let most = limits.min() {
            let rest = parts.filter { if case .top = $0 { false } else { true } }
            return try (rest.isEmpty ? events(.all) : conjunction(rest) { _ in }).mostImportant(most, db)
        }
        var found: KeySet?
        var missing = KeySet()
        for case .not(let part) in parts { missing = missing.union(try events(part)) }
        let wanted = parts.filter { if case .not = $0 { false } else { true } }
        for part in wanted.filter({ !$0.isText }) + wanted.filter(\.isText) {
            let before = found
            let isLast = part == wanted.last(where: \.isText)
            let more = try events(part) { more in
                if isLast { partial { (before?.intersection(more()) ?? more()).subtracting(missing) } }
            }
            found = found?.intersection(more) ?? more
            if found?.isEmpty == true { return KeySet() }
        }
        return try (found ?? events(.all)).subtracting(missing)
    }

    private func events(in state: QueryState) throws -> KeySet {
        switch state {
        case .disputed: KeySet(try db.keys("SELECT key FROM event WHERE disputed AND listed ORDER BY key", []))
        case .planned: KeySet(try db.keys("SELECT key FROM event WHERE planned AND listed ORDER BY key", []))
        case .suggested: KeySet(try db.keys("SELECT key FROM event WHERE status = 1 AND listed ORDER BY key", []))
        case .confirmed: try events(.all).subtracting(events(in: .suggested))
        case .unused: KeySet()
        }
    }

    /// Title, notes, names of what it has, and the paragraphs that report it.
    private func events(withText term: QueryTerm, _ partial: Partial) throws -> KeySet {
        let named = try db.events(havingOneOf: terms(named: term, [.person, .tag, .place]))
        partial { named }
        let own = try matches("eventText", TextPattern.phrase(term)) { own in partial { named.union(own()) } }
        let found = own.union(named)
        return found.union(
            try events(citing: paragraphs(withText: term)) { cited in partial { found.union(cited()) } })
    }

    /// The events that cite one of these paragraphs.
    private func events(citing paragraphs: KeySet, _ partial: Partial) throws -> KeySet {
        var events: [Int64] = []
        var article: Int64?
        var posting = Posting()
        for key in paragraphs.keys.lazy.map({ ParagraphKey(number: $0) }) {
            if key.article != article {
                if isCancelled() { throw CancellationError() }
                partial { KeySet(events) }
                article = key.article
                posting = try term(ofArticle: key.article).map { try db.posting(of: $0) } ?? Posting()
            }
            for event in posting[Int64(key.ordinal)] { events.append(Int64(event)) }
        }
        return KeySet(events)
    }

    /// The term by which events cite an article; nil where none does.
    private func term(ofArticle key: Int64) throws -> Int64? {
        let sql = """
            SELECT term.key FROM article JOIN term ON term.kind = \(TermKind.article.rawValue) AND term.name = article.id
            WHERE article.key = ?
            """
        return try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [key])
    }

    /// The rows of a text index that match a pattern.
    func matches(_ table: String, _ pattern: String, _ partial: Partial = { _ in }) throws -> KeySet {
        let sql = "SELECT rowid FROM \(table) WHERE \(table) MATCH ?"
        return KeySet(
            try db.keys(sql, [pattern], isCancelled: isCancelled) { keys in partial { KeySet(keys) } })
    }

    /// The paragraphs in which a term stands.
    func paragraphs(withText term: QueryTerm) throws -> KeySet {
        try matches("paragraphText", TextPattern.phrase(term))
    }
}

extension Query {
    /// Whether words are looked for, which takes longer than anything else.
    fileprivate var isText: Bool {
        switch self {
        case .text: true
        case .not(let part): part.isText
        case .and(let parts), .or(let parts): parts.contains(where: \.isText)
        default: false
        }
    }
}
