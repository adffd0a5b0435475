internal import EventModel
internal import Foundation
internal import GRDB

/// A query asked of paragraphs: answers are keys of paragraphs.
struct ParagraphSearch {
    private let evaluation: QueryEvaluation
    private var everything: KeySet?
    private var db: Database { evaluation.db }

    init(_ evaluation: QueryEvaluation) {
        self.evaluation = evaluation
    }

    mutating func paragraphs(_ query: Query) throws -> KeySet {
        if evaluation.isCancelled() { throw CancellationError() }
        switch query {
        case .all: return try all()
        case .text(let term): return try evaluation.paragraphs(withText: term)
        case .person(let term): return try paragraphs(naming: term).union(cited(in: query))
        case .source(let term): return try paragraphs(ofArticles: evaluation.articles(term))
        case .date(let date): return try paragraphs(of: date, query)
        case .state(.unused): return try all().subtracting(cited(in: .state(.confirmed)))
        case .place, .tag, .state, .top: return try cited(in: query)
        case .not(let part): return try all().subtracting(paragraphs(part))
        case .and(let parts): return try conjunction(parts)
        case .or(let parts):
            var found = KeySet()
            for part in parts { found = try found.union(paragraphs(part)) }
            return found
        }
    }

    private mutating func conjunction(_ parts: [Query]) throws -> KeySet {
        // Which events matter most is asked of those that the rest finds.
        if parts.contains(where: \.isTop) { return try cited(in: .and(parts)) }
        var found: KeySet?
        for part in parts {
            if case .not = part { continue }
            let more = try paragraphs(part)
            found = found?.intersection(more) ?? more
        }
        var left = try found ?? all()
        for case .not(let part) in parts { left = left.subtracting(try paragraphs(part)) }
        return left
    }

    private mutating func all() throws -> KeySet {
        if let everything { return everything }
        let found = KeySet(try db.keys("SELECT key FROM paragraph ORDER BY key", []))
        everything = found
        return found
    }

    /// The paragraphs that write a name of the person like a name: the name Good does not stand in "a good hour".
    private func paragraphs(naming term: QueryTerm) throws -> KeySet {
        var found = KeySet()
        let text = try db.cachedStatement(sql: "SELECT text FROM paragraph WHERE key = ?")
        for name in Set(try evaluation.people(term).flatMap(\.names)) {
            let folded = FoldedTerm(name: name)
            let candidates = try evaluation.matches("paragraphText", TextPattern.phrase(name))
            found = found.union(
                KeySet(
                    try candidates.keys.filter { key in
                        let text = try String.fetchOne(text, arguments: [key]) ?? ""
                        return !folded.occurrences(in: SearchedText(text)).isEmpty
                    }))
        }
        return found
    }

    private func paragraphs(ofArticles ids: [String]) throws -> KeySet {
        let sql = """
            SELECT paragraph.key FROM article JOIN paragraph
            ON paragraph.key BETWEEN article.key << 20 AND (article.key + 1 << 20) - 1 WHERE article.id = ?
            """
        return KeySet(try ids.flatMap { try db.keys(sql, [$0]) })
    }

    /// The paragraphs that an event cites which the query finds.
    private func cited(in query: Query) throws -> KeySet {
        try cited { events in events.isEmpty ? false : true }.filter(try evaluation.events(query))
    }

    private mutating func paragraphs(of date: EDTFDate, _ query: Query) throws -> KeySet {
        let citations = try cited { _ in true }
        let uncited = try all().subtracting(citations.all)
        var overlaps: [Int64: Bool] = [:]
        let published = try db.cachedStatement(sql: "SELECT published FROM article WHERE key = ?")
        let fitting = try uncited.keys.filter { key in
            let article = ParagraphKey(number: key).article
            if let known = overlaps[article] { return known }
            let text = try String.fetchOne(published, arguments: [article])
            let answer = text.flatMap { try? EDTFDate($0) }.map { date.overlaps($0) } ?? false
            overlaps[article] = answer
            return answer
        }
        return KeySet(fitting).union(citations.filter(try evaluation.events(query)))
    }

    private func cited(_ isWanted: ([Int32]) -> Bool) throws -> CitedParagraphs {
        var found: [(paragraph: Int64, events: [Int32])] = []
        let sql = """
            SELECT article.key, events FROM article
            JOIN term ON term.kind = \(TermKind.article.rawValue) AND term.name = article.id
            CROSS JOIN posting ON posting.key = term.key
            """
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() {
            for (ordinal, events) in try row.withUnsafeData(atIndex: 1, { Posting(packed: $0) }).parts {
                guard ordinal < ParagraphKey.limit, isWanted(events) else { continue }
                found.append((ParagraphKey(article: row[0], ordinal: Int(ordinal)).number, events))
            }
        }
        return CitedParagraphs(citations: found)
    }
}

/// Paragraphs and the events that cite them.
private struct CitedParagraphs {
    let citations: [(paragraph: Int64, events: [Int32])]

    var all: KeySet { KeySet(citations.map(\.paragraph)) }

    /// Those that one of these events cites.
    func filter(_ events: KeySet) -> KeySet {
        let wanted = Set(events.keys)
        return KeySet(
            citations.filter { $0.events.contains { wanted.contains(Int64($0)) } }.map(\.paragraph))
    }
}

extension ParagraphSearch {
    /// The terms that a hit shows highlighted; what is negated is not.
    func shownTerms(_ query: Query) throws -> [FoldedTerm] {
        switch query {
        case .text(let term): [FoldedTerm(term)]
        case .person(let term):
            try evaluation.people(term).flatMap(\.names).map { FoldedTerm(name: $0) }
        case .and(let parts), .or(let parts): try parts.flatMap { try shownTerms($0) }
        default: []
        }
    }

    /// By how well the terms fit (BM25, a headline counting twice), the rest in the order of the articles.
    func ranked(_ found: KeySet, by terms: [FoldedTerm]) throws -> [Int64] {
        guard !terms.isEmpty, !found.isEmpty else { return found.keys }
        let pattern = terms.map(\.pattern).joined(separator: " OR ")
        let headline = "rowid & \(ParagraphKey.limit - 1) = 0"
        let sql = """
            SELECT rowid FROM paragraphText WHERE paragraphText MATCH ?
            ORDER BY rank * CASE WHEN \(headline) THEN 2 ELSE 1 END, rowid
            """
        let best = try db.keys(sql, [pattern], isCancelled: evaluation.isCancelled).filter(found.contains)
        let rest = found.subtracting(KeySet(best))
        return best + rest.keys
    }
}

extension Query {
    fileprivate var isTop: Bool { if case .top = self { true } else { false } }
}
