internal import EventModel

extension ArticleReader {
    /// An article from a draft; nil where there is neither headline nor text.
    func assemble(_ draft: Draft, file: ArticleFile, curator: Metadata?) -> Article? {
        var metadata = curator ?? Metadata()
        metadata.complete(with: draft.metadata)
        var blocks = draft.blocks
        let headline = Headline(taking: metadata.title, from: &blocks, stem: file.stem)
        guard let headline else { return nil }
        if metadata.published == nil, let date = headline.markedDate {
            metadata.published = PublicationDate(date: date, provenance: .dateMark)
        }
        Furniture.classify(&blocks)
        let proof = PublicationProof(blocks: blocks, url: metadata.url, path: file.path, plausibleYears: plausibleYears)
        metadata.published = metadata.published ?? proof.date
        metadata.publisher = metadata.publisher ?? PublisherProof.publisher(in: blocks)
        if metadata.authors.isEmpty { metadata.authors = Byline.authors(in: blocks) }
        let paragraphs = blocks.enumerated().map { index, block in
            Paragraph(ordinal: index + 1, text: block.text, kind: block.kind ?? .body)
        }
        return Article(
            id: ArticleID(file.stem), headline: headline.text, authors: metadata.authors, publisher: metadata.publisher,
            published: metadata.published, url: metadata.url, language: metadata.language,
            derivedFrom: metadata.derivedFrom.map { ArticleID($0) }, digestOf: metadata.digestOf,
            paragraphs: paragraphs, path: file.path)
    }
}

/// The headline of an article, and the date mark that stood before it.
struct Headline {
    var text: String
    var markedDate: EDTFDate?

    /// In bytes; what is longer is a paragraph.
    private static let longest = 600

    /// The stated title, which then does not count as a paragraph; else the first block; else the file's stem.
    init?(taking title: String?, from blocks: inout [Block], stem: String) {
        let mark = blocks.first.flatMap { DateMark($0.text) }
        markedDate = mark?.date
        let first = mark?.headline ?? blocks.first?.text
        if let title {
            text = title
            if let first, first.isEmpty || first.folded == title.folded { blocks.removeFirst() }
        } else {
            guard let first else { return nil }
            guard first.utf8.count <= Headline.longest else {
                text = stem
                if let mark { blocks[0].text = mark.headline }
                return
            }
            blocks.removeFirst()
            text = first
            if first.isEmpty, let next = blocks.first {
                text = next.text
                blocks.removeFirst()
            }
        }
    }
}

extension StringProtocol {
    /// Letters and digits only, in lower case: for telling whether two headlines are the same.
    var folded: String {
        String(lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
}
