import EventModel

extension Article {
    /// An article of a story that never happened.
    static func invented(
        _ id: String, published: String? = nil, derivedFrom: String? = nil, _ headline: String, _ paragraphs: [String]
    ) -> Article {
        Article(
            id: ArticleID(id), headline: headline,
            published: published.flatMap { try? EDTFDate($0) }.map {
                PublicationDate(date: $0, provenance: .frontMatter)
            },
            derivedFrom: derivedFrom.map { ArticleID($0) },
            paragraphs: paragraphs.enumerated().map { Paragraph(ordinal: $0.offset + 1, text: $0.element) })
    }
}
