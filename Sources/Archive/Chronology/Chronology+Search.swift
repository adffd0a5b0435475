public import EventModel
internal import GRDB

extension Chronology {
    /// The paragraphs that a query finds, best first: those in which its rarer words stand more often.
    ///
    /// Words are looked for in the paragraph, `source:` in its article, the other fields in the events that cite it;
    /// `person:` also finds paragraphs that name the person, and `date:` asks for the day of publication where no event
    /// cites the paragraph.
    public func search(
        _ query: Query, limit: Int = 500, isCancelled: () -> Bool = { false }
    ) throws -> [ParagraphHit] {
        try index.read(isCancelled: isCancelled) { db in
            try withoutActuallyEscaping(isCancelled) { isCancelled in
                let evaluation = QueryEvaluation(db: db, timeline: index.timeline, isCancelled: isCancelled)
                var search = ParagraphSearch(evaluation)
                let found = try search.paragraphs(query)
                let terms = try search.shownTerms(query)
                return try search.ranked(found, by: terms).prefix(limit).compactMap { key in
                    if isCancelled() { throw CancellationError() }
                    return try hit(key, terms, db)
                }
            }
        }
    }

    private func hit(_ key: Int64, _ terms: [FoldedTerm], _ db: Database) throws -> ParagraphHit? {
        let place = ParagraphKey(number: key)
        let article = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(ArticleHeader.columns) FROM article WHERE key = ?"),
            arguments: [place.article])
        let text = try String.fetchOne(
            db.cachedStatement(sql: "SELECT text FROM paragraph WHERE key = ?"), arguments: [key])
        guard let article, let text else { return nil }
        let header = ArticleHeader(article)
        return ParagraphHit(
            article: header, paragraph: place.ordinal, text: text, matches: SearchedText(text).places(of: terms),
            events: try events(citing: place, of: header.id, db))
    }

    private func events(citing place: ParagraphKey, of article: ArticleID, _ db: Database) throws -> [EventID] {
        guard let term = try db.termKey(.article, article.name) else { return [] }
        let events = try db.events(citing: PostingKey(term, part: Int64(place.ordinal)))
        let sql = try db.cachedStatement(sql: "SELECT id FROM event WHERE key = ?")
        return try index.ranks.sorted(events).compactMap { rank in
            try String.fetchOne(sql, arguments: [index.timeline.order[Int(rank)]]).map { EventID($0) }
        }
    }
}

extension SearchedText {
    /// Where terms stand, without overlaps, in order.
    func places(of terms: [FoldedTerm]) -> [Range<Int>] {
        let all = terms.flatMap { $0.occurrences(in: self) }
        var ranges: [Range<Int>] = []
        for range in all.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
            if let last = ranges.last, range.lowerBound < last.upperBound { continue }
            ranges.append(range)
        }
        return ranges
    }
}
