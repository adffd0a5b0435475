internal import Archive
internal import EventModel
internal import TimelineUI

/// Compares articles of a library, of which no more is read than these.
struct ArticleComparer {
    let chronology: Chronology

    /// The other articles at an article's address.
    func captures(of article: Article) throws -> [ArticleID] {
        guard let address = article.url.flatMap({ PageKey($0) }) else { return [] }
        return try chronology.articles { PageKey($0) == address }.filter { $0 != article.id }
    }

    /// What changed from one to the other, and which quotes that touches.
    func compare(_ old: ArticleRecord, _ new: Article) throws -> ArticleComparison {
        let events = try Set(old.links.map(\.event)).sorted().compactMap { try chronology.event($0)?.event }
        return ArticleComparison(old.article, new, quotedBy: events.filter { $0.status == .confirmed })
    }

    /// What an article is like: what it is a reprint of, or seems to be, and what is one of it, or seems to be; and what was
    /// saved from its address.
    func likenesses(of id: ArticleID) throws -> [ArticleLikeness] {
        guard let article = try chronology.article(id)?.article else { return [] }
        var pairs: [(copy: ArticleID, original: ArticleID, kind: ArticleLikeness.Kind)] = []
        if let origin = article.derivedFrom, origin != id { pairs.append((id, origin, .reprint)) }
        pairs += try chronology.reprints(of: id).map { ($0, id, .reprint) }
        pairs += try chronology.nearCopies(with: id).map { ($0.copy, $0.original, .proposed) }
        let known = Set(pairs.flatMap { [$0.copy, $0.original] })
        pairs += try captures(of: article).filter { !known.contains($0) }.map { try ordered(id, $0) }
        return try pairs.compactMap { try likeness($0.copy, $0.original, $0.kind) }
    }

    /// What was saved later is the copy; where nobody knows, what comes later by its name.
    private func ordered(_ id: ArticleID, _ other: ArticleID) throws -> (ArticleID, ArticleID, ArticleLikeness.Kind) {
        let isFirst = try captureOrder(id) < captureOrder(other)
        return isFirst ? (other, id, .capture) : (id, other, .capture)
    }

    private func captureOrder(_ id: ArticleID) throws -> (Int, String) {
        let article = try chronology.articleDetails(id)
        let day = (article?.retrieved ?? article?.published?.date)?.lower
        return (day?.number ?? .min, id.name)
    }

    private func likeness(
        _ copy: ArticleID, _ original: ArticleID, _ kind: ArticleLikeness.Kind
    ) throws -> ArticleLikeness? {
        guard let old = try chronology.article(original), let new = try chronology.article(copy)?.article else {
            return nil
        }
        let comparison = try compare(old, new)
        return ArticleLikeness(
            copy: ArticleHeader(of: new), original: ArticleHeader(of: old.article), kind: kind,
            lines: comparison.course.map(ArticleLikeness.Line.init),
            touched: comparison.touched.map(ArticleLikeness.TouchedQuote.init))
    }
}

extension ArticleLikeness.TouchedQuote {
    fileprivate init(_ touched: ArticleComparison.TouchedCitation) {
        self.init(title: touched.title, citation: touched.citation, now: touched.now)
    }
}

extension ArticleLikeness.Line {
    fileprivate init(_ line: ArticleComparison.Line) {
        self =
            switch line {
            case .removed(let paragraph): .removed(paragraph)
            case .added(let paragraph): .added(paragraph)
            case .same(let count): .same(count)
            }
    }
}
