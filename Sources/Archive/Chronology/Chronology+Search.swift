public import EventModel

extension Chronology {
    /// The paragraphs that a query finds, most hits first.
    ///
    /// Words are looked for in the paragraph, `source:` in its article, the other fields in the events that cite it;
    /// `person:` also finds paragraphs that name the person, and `date:` asks for the day of publication where no event
    /// cites the paragraph.
    public func search(
        _ query: Query, limit: Int = 500, isCancelled: () -> Bool = { false }
    ) throws -> [ParagraphHit] {
        let search = ParagraphSearch(query, index)
        var hits: [ParagraphHit] = []
        for article in index.library.articles {
            if isCancelled() { throw CancellationError() }
            hits += search.hits(in: article)
        }
        let sorted = hits.enumerated().sorted { left, right in
            (right.element.matches.count, left.offset) < (left.element.matches.count, right.offset)
        }
        return sorted.prefix(limit).map(\.element)
    }
}

/// A query asked of paragraphs.
private struct ParagraphSearch {
    private let condition: Condition
    private let index: MemoryIndex
    private let terms: [FoldedTerm]

    init(_ query: Query, _ index: MemoryIndex) {
        condition = Condition(query, index)
        self.index = index
        terms = condition.shownTerms
    }

    func hits(in article: Article) -> [ParagraphHit] {
        let citing = Dictionary(grouping: index.citations[article.id] ?? []) { index.citation($0).paragraph }
        let paragraphs = [Paragraph(ordinal: 0, text: article.headline)] + article.paragraphs
        return paragraphs.compactMap { paragraph in
            let ranks = citing[paragraph.ordinal].map { Set($0.map(\.rank)).sorted() } ?? []
            let text = SearchedText(paragraph.text)
            guard matches(condition, article, text, ranks) else { return nil }
            return ParagraphHit(
                article: ArticleHeader(of: article), paragraph: paragraph.ordinal, text: paragraph.text,
                matches: highlights(in: text), events: ranks.map { index.events[$0].id })
        }
    }

    private func matches(_ condition: Condition, _ article: Article, _ text: SearchedText, _ ranks: [Int]) -> Bool {
        switch condition {
        case .all: return true
        case .text(let term): return !term.occurrences(in: text).isEmpty
        case .people(let people) where people.terms.contains { !$0.occurrences(in: text).isEmpty }: return true
        case .articles(let articles): return articles.contains(article.id)
        case .date(let date) where ranks.isEmpty: return article.published.map { date.overlaps($0.date) } ?? false
        case .not(let part): return !matches(part, article, text, ranks)
        case .and(let parts): return parts.allSatisfy { matches($0, article, text, ranks) }
        case .or(let parts): return parts.contains { matches($0, article, text, ranks) }
        case .people, .place, .tag, .date, .state:
            let filter = EventFilter(condition, index)
            return ranks.contains { filter.matches(index.events[$0], index.summaries[$0]) }
        }
    }

    /// Without overlaps, in order.
    private func highlights(in text: SearchedText) -> [Range<Int>] {
        let all = terms.flatMap { $0.occurrences(in: text) }
        var ranges: [Range<Int>] = []
        for range in all.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
            if let last = ranges.last, range.lowerBound < last.upperBound { continue }
            ranges.append(range)
        }
        return ranges
    }
}

extension Condition {
    /// The terms that a hit shows highlighted; what is negated is not.
    fileprivate var shownTerms: [FoldedTerm] {
        switch self {
        case .text(let term): [term]
        case .people(let people): people.terms
        case .and(let parts), .or(let parts): parts.flatMap(\.shownTerms)
        default: []
        }
    }
}

extension MatchedPeople {
    /// The names as terms.
    fileprivate var terms: [FoldedTerm] {
        people.flatMap(\.searchedNames).map { FoldedTerm(name: $0) }
    }
}
