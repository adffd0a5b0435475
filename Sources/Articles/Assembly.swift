internal import EventModel

extension ArticleReader {
    /// An article from a draft; nil where there is neither headline nor text.
    func assemble(_ draft: Draft, file: ArticleFile, curator: Metadata?) -> Article? {
        var metadata = curator ?? Metadata()
        metadata.complete(with: draft.metadata)
        var blocks = draft.blocks
        let headline = Headline(taking: metadata.title, from: &blocks, stem: file.stem)
        guard let headline else { return nil }
        metadata.url = metadata.url ?? headline.address
        if metadata.published == nil, let date = headline.markedDate {
            metadata.published = PublicationDate(date: date, provenance: .dateMark)
        }
        Furniture.classify(&blocks)
        let proof = PublicationProof(blocks: blocks, url: metadata.url, path: file.path, plausibleYears: plausibleYears)
        metadata.published = proof.inOwnZone(metadata.published) ?? proof.date(orModified: metadata.modified)
        metadata.publisher = metadata.publisher ?? PublisherProof.publisher(in: blocks)
        let authors = AuthorNames(metadata.authors, publisher: metadata.publisher, url: metadata.url)
        metadata.authors = authors.names.isEmpty ? Byline.authors(in: blocks) : authors.names
        // Where nobody signs, the paper does.
        if metadata.authors.isEmpty { metadata.authors = authors.papers }
        let paragraphs = blocks.enumerated().map { index, block in
            Paragraph(
                ordinal: index + 1, text: block.text.withoutLigatures, kind: block.kind ?? .body, page: block.page)
        }
        return Article(
            id: ArticleID(file.stem), headline: headline.text.withoutLigatures, authors: metadata.authors,
            publisher: metadata.publisher,
            published: metadata.published, retrieved: metadata.retrieved, section: metadata.section, url: metadata.url,
            language: curator?.language ?? ArticleLanguage.tag(stated: metadata.language, text: paragraphs),
            derivedFrom: metadata.derivedFrom.map { ArticleID($0) }, digestOf: metadata.digestOf,
            paragraphs: paragraphs, path: file.path)
    }
}

extension StringProtocol {
    /// Its letters and digits without case and accents: headlines and names that differ in nothing else are the same.
    var lettersAndDigits: String {
        String(
            String(self).folded.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        )
    }
}
