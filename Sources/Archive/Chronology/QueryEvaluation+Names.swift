internal import EventModel
internal import GRDB

extension QueryEvaluation {
    /// The people whom a term means.
    ///
    /// An id means one person. Other terms mean everyone who has all the words in one name; where nobody has, everyone
    /// in whose names words begin so: `pret` finds Pretti, but `good` no Goodman as long as somebody is called Good.
    func people(_ term: QueryTerm) throws -> [(term: Int64, names: [String])] {
        if !term.isPrefix {
            let sql = "SELECT term FROM person WHERE term = ?"
            if let key = try db.termKey(.person, term.text),
                try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [key]) != nil
            {
                return try named([key])
            }
            if let pattern = TextPattern.words(term, arePrefixes: false) {
                let found = try terms(matching: pattern, [.person])
                if !found.isEmpty { return try named(found) }
            }
        }
        guard let pattern = TextPattern.words(term, arePrefixes: true) else { return [] }
        return try named(terms(matching: pattern, [.person]))
    }

    private func named(_ terms: [Int64]) throws -> [(term: Int64, names: [String])] {
        let statement = try db.cachedStatement(sql: "SELECT * FROM person WHERE term = ?")
        return try terms.map { term in
            let person = try Row.fetchOne(statement, arguments: [term]).map { Person($0) }
            return (term, person?.searchedNames ?? [])
        }
    }

    /// The terms of these kinds in one of whose names the term stands.
    func terms(named term: QueryTerm, _ kinds: [TermKind]) throws -> [Int64] {
        try terms(matching: TextPattern.phrase(term), kinds)
    }

    private func terms(matching pattern: String, _ kinds: [TermKind]) throws -> [Int64] {
        let sql = """
            SELECT DISTINCT term.key FROM nameText JOIN name ON name.key = nameText.rowid
            JOIN term ON term.key = name.term
            WHERE nameText MATCH ? AND kind IN (\(kinds.map { String($0.rawValue) }.joined(separator: ", ")))
            """
        return try db.keys(sql, [pattern], isCancelled: isCancelled)
    }

    /// The terms of a kind whose whole name the term is, or which begin with it.
    func terms(_ kind: TermKind, whole term: QueryTerm) throws -> [Int64] {
        let folded = term.text.folded
        guard term.isPrefix else {
            return try db.keys("SELECT key FROM term WHERE kind = ? AND folded = ?", [kind.rawValue, folded])
        }
        let sql = "SELECT key FROM term WHERE kind = ? AND folded >= ? AND folded < ?"
        return try db.keys(sql, [kind.rawValue, folded, folded + "\u{10FFFF}"])
    }

    /// The ids of the articles of this id or with these words in the publisher's name.
    func articles(_ term: QueryTerm) throws -> [String] {
        var ids: [String] = []
        let byID = "SELECT id FROM article WHERE id = ? COLLATE NOCASE"
        ids += try String.fetchAll(db.cachedStatement(sql: byID), arguments: [term.text])
        for key in try terms(.article, whole: term) {
            ids += try String.fetchAll(
                db.cachedStatement(sql: "SELECT name FROM term WHERE key = ?"), arguments: [key])
        }
        let byPublisher = """
            SELECT article.id FROM term JOIN article ON article.publisher = term.name WHERE term.key = ?
            """
        for key in try terms(named: term, [.publisher]) {
            ids += try String.fetchAll(db.cachedStatement(sql: byPublisher), arguments: [key])
        }
        return Array(Set(ids))
    }

    /// The terms by which events cite articles.
    func articleTerms(_ ids: [String]) throws -> [Int64] {
        try ids.compactMap { try db.termKey(.article, $0) }
    }
}
