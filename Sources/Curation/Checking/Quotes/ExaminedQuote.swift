internal import EventModel
internal import LibraryFiles

/// A citation and what became of its words.
struct ExaminedQuote {
    var event: Event
    /// The index of the citation in the event.
    var index: Int
    var article: Article
    var anchoring: Anchoring

    var citation: Citation { event.citations[index] }
    /// Whether the article has the paragraph that the citation names.
    var isParagraphKnown: Bool { article.paragraph(citation.paragraph) != nil }

    /// The text at a place.
    func text(at anchor: Anchor) -> String {
        let scalars = article.paragraph(anchor.paragraph)?.text.unicodeScalars ?? "".unicodeScalars
        return String(String.UnicodeScalarView(scalars.dropFirst(anchor.range.lowerBound).prefix(anchor.range.count)))
    }
}

extension Library {
    /// Looks for the words of all citations of articles that the library has, one article after the other, so that one
    /// index of words is in memory at a time.
    func examineQuotes(_ body: (ExaminedQuote) throws -> Void) rethrows {
        var citations: [ArticleID: [(event: Int, citation: Int)]] = [:]
        for (number, event) in events.enumerated() {
            for (index, citation) in event.citations.enumerated() {
                citations[citation.article, default: []].append((number, index))
            }
        }
        for article in articles {
            guard let places = citations.removeValue(forKey: article.id) else { continue }
            let index = AnchorIndex(article)
            for place in places {
                let event = events[place.event]
                try body(
                    ExaminedQuote(
                        event: event, index: place.citation, article: article,
                        anchoring: index.anchor(event.citations[place.citation])))
            }
        }
    }
}
