public import EventModel

extension Chronology {
    /// An event with all that a reader sees of it at once; nil where there is none of this id.
    public func event(_ id: EventID) throws -> EventRecord? {
        guard let rank = index.ranks[id] else { return nil }
        let event = index.events[rank]
        let people = event.people.compactMap { index.people[$0.person] }
        return EventRecord(
            event: event, discrepancies: event.discrepancies(in: index.claimContext),
            people: Dictionary(people.map { ($0.id, $0) }) { first, _ in first },
            passages: event.citations.map(passage))
    }

    /// An article with every link into it; nil where there is none of this id.
    public func article(_ id: ArticleID) throws -> ArticleRecord? {
        guard let article = index.articles[id] else { return nil }
        let links = (index.citations[id] ?? []).map { place in
            let citation = index.citation(place)
            let event = index.events[place.rank]
            return ArticleLink(
                event: event.id, title: event.title, paragraph: citation.paragraph, quoted: quoted(citation, article))
        }
        return ArticleRecord(article: article, links: links.sorted { $0.paragraph < $1.paragraph })
    }

    /// A window of the library's articles, by date of publication, then by id; those without a date come last.
    public func articles(_ positions: Range<Int>) throws -> [ArticleHeader] {
        let sorted = index.library.articles.sorted { left, right in
            guard let first = left.published?.date, let second = right.published?.date, first != second else {
                return left.published?.date == right.published?.date
                    ? left.id < right.id : right.published == nil
            }
            return first < second
        }
        return sorted[positions.clamped(to: 0..<sorted.count)].map { ArticleHeader(of: $0) }
    }

    private func passage(_ citation: Citation) -> Passage {
        let article = index.articles[citation.article]
        return Passage(
            citation: citation, article: article.map { ArticleHeader(of: $0) },
            text: article?.paragraph(citation.paragraph)?.text, quoted: article.flatMap { quoted(citation, $0) })
    }

    private func quoted(_ citation: Citation, _ article: Article) -> Range<Int>? {
        guard let selector = citation.selector, let text = article.paragraph(citation.paragraph)?.text else {
            return nil
        }
        return selector.place(in: text)
    }
}
