internal import Articles
internal import EventModel
internal import Foundation
internal import GRDB

/// An article as a file says it.
struct ArticleEntry {
    var article: Article
    var file: SourceFile
    /// Which of the articles of its file it is.
    var place: Int

    private var date: EDTFDate? { article.published?.date }
    private var firstDay: Int { date?.lower?.number ?? (date?.upper == nil ? .max : .min) }
    private var lastDay: Int { date?.upper?.number ?? .max }

    static let table = IndexTable<ArticleEntry>(
        "article",
        [
            .init("key", "INTEGER PRIMARY KEY"),
            .init("file", "INTEGER NOT NULL") { $0.file.key },
            .init("place", "INTEGER NOT NULL") { $0.place },
            .init("own", "TEXT NOT NULL") { $0.article.id.name },
            // One that nobody else has, until all are read and it is known who keeps a name.
            .init("id", "TEXT NOT NULL") { "\u{1}\($0.file.path)\u{1}\($0.place)" },
            .init("headline", "TEXT NOT NULL") { $0.article.headline },
            .init("authors", "TEXT NOT NULL") { EventJSON.list($0.article.authors) },
            .init("publisher", "TEXT") { $0.article.publisher },
            .init("published", "TEXT") { $0.date?.text },
            .init("provenance", "TEXT") { $0.article.published?.provenance.rawValue },
            .init("url", "TEXT") { $0.article.url },
            .init("language", "TEXT") { $0.article.language },
            .init("derivedFrom", "TEXT") { $0.article.derivedFrom?.name },
            .init("digestOf", "TEXT") { $0.article.digestOf },
            .init("last", "INTEGER NOT NULL") { $0.article.paragraphs.map(\.ordinal).max() ?? 0 },
            .init("undated", "INTEGER NOT NULL") { $0.date == nil },
            .init("day", "INTEGER NOT NULL") { $0.firstDay },
            .init("precision", "INTEGER NOT NULL") { $0.date?.precision.rawValue ?? 0 },
            .init("upper", "INTEGER NOT NULL") { $0.lastDay },
            .init("copyOf", "INTEGER"),
            .init("retrieved", "TEXT") { $0.article.retrieved?.text },
            .init("reference", "TEXT") { ArticleReader.parts(ofReference: $0.article.path)?.reference },
            .init("print", "BLOB NOT NULL") { Data($0.article.print) },
        ])
}

/// The key of a paragraph: its article's key and its ordinal.
struct ParagraphKey: Hashable {
    static let limit: Int64 = 1 << 20
    let number: Int64

    init(number: Int64) { self.number = number }
    init(article: Int64, ordinal: Int) { number = article * Self.limit + Int64(ordinal) }

    /// The keys that the headline and the paragraphs of an article can have.
    static func all(of article: Int64) -> ClosedRange<Int64> {
        ParagraphKey(article: article, ordinal: 0).number...ParagraphKey(article: article + 1, ordinal: 0).number - 1
    }

    var article: Int64 { number / Self.limit }
    var ordinal: Int { Int(number % Self.limit) }
}

/// A paragraph, or as the one of ordinal 0 a headline.
struct ParagraphEntry {
    var key: ParagraphKey
    var paragraph: Paragraph

    /// Of several paragraphs of one ordinal the first counts.
    static let table = IndexTable<ParagraphEntry>(
        "paragraph", whenThere: .isIgnored,
        [
            .init("key", "INTEGER PRIMARY KEY") { $0.key.number },
            .init("kind", "TEXT NOT NULL") { $0.paragraph.kind.rawValue },
            .init("text", "TEXT NOT NULL") { $0.paragraph.text },
            .init("page", "INTEGER") { $0.paragraph.page },
        ])
}
