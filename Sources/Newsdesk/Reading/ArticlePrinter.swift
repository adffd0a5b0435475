internal import Articles
internal import EventModel
internal import Languages

/// How what was read of files is printed.
public enum ArticlePrintFormat: String, CaseIterable, Sendable {
    case text, json
}

/// Prints what is read of files, without a library: for people who want to see why an article looks as it does, and for
/// programs that want its text.
public struct ArticlePrinter {
    private let format: ArticlePrintFormat
    private let output = OutputStream()
    private let reader = ArticleReader()
    private let complain: (String) -> Void

    /// A printer on standard output; `complain` is told what could not be read, a sentence at a time.
    public init(format: ArticlePrintFormat, complain: @escaping (String) -> Void) {
        self.format = format
        self.complain = complain
    }

    /// Prints the articles of a file; false where it holds none.
    public func print(_ path: String) throws -> Bool {
        let named = ArticleReader.parts(ofReference: path)
        if ArticleReader.isReadInPlace(path: named?.file ?? path) {
            return try print(recordsOf: named?.file ?? path, only: named?.reference)
        }
        let file = ArrivingFile(source: path, path: path, isNamed: true)
        let contents: ArticleFile
        do throws(Refusal) {
            contents = ArticleFile(path: path, bytes: try file.read(), sidecar: try file.readSidecar())
        } catch {
            complain("\(path): \(error.text)")
            return false
        }
        let reading = reader.read(contents)
        for article in reading.articles { try print(article) }
        for finding in reading.findings { complain(finding.description) }
        try output.flush()
        return !reading.articles.isEmpty
    }

    /// Prints the articles of a file of many, or the one at a place in it.
    private func print(recordsOf path: String, only reference: String?) throws -> Bool {
        let file = ArrivingFile(source: path, path: path, isNamed: true)
        let records: RecordFile
        do throws(Refusal) {
            records = RecordFile(
                path: path, source: try file.open(), sidecar: try file.readSidecar(), reference: reference)
        } catch {
            complain("\(path): \(error.text)")
            return false
        }
        var count = 0
        try reader.read(records) { reading, _ in
            for article in reading.articles { try print(article) }
            for finding in reading.findings { complain(finding.description) }
            count += reading.articles.count
        }
        try output.flush()
        return count > 0
    }

    private func print(_ article: Article) throws {
        switch format {
        case .json: try output.line(ListWriter.encoded(PrintedArticle(article)))
        case .text: for line in PrintedArticle(article).lines { try output.line(line) }
        }
    }
}

/// An article as `dateline article` prints it. Names and shapes are part of the program's interface.
struct PrintedArticle: Encodable {
    let file: String
    let id: String
    let title: String
    let published: String?
    /// How the date was found.
    let publishedBy: String?
    let retrieved: String?
    let authors: [String]
    let publisher: String?
    let section: String?
    let language: String?
    let url: String?
    let paragraphs: [PrintedParagraph]

    struct PrintedParagraph: Encodable {
        let kind: String
        let text: String
        /// The page, in documents that have pages.
        let page: Int?
    }

    init(_ article: Article) {
        file = article.path
        id = article.id.name
        title = article.headline
        published = article.published?.date.text
        publishedBy = article.published?.provenance.rawValue
        retrieved = article.retrieved?.text
        authors = article.authors
        publisher = article.publisher
        section = article.section
        language = article.language
        url = article.url
        paragraphs = article.paragraphs.map { PrintedParagraph(kind: $0.kind.rawValue, text: $0.text, page: $0.page) }
    }

    private var languageLine: String? {
        language.map { tag in Language.unread(tag).map { "\(tag) (\($0.unreadRemark))" } ?? tag }
    }

    /// For a person: what is known, then the text, furniture behind its kind.
    var lines: [String] {
        let date = published.map { "\($0) (\(publishedBy ?? ""))" }
        let facts: [(String, String?)] = [
            ("published", date ?? "no date found"), ("retrieved", retrieved),
            ("authors", authors.isEmpty ? nil : authors.joined(separator: ", ")), ("publisher", publisher),
            ("section", section), ("language", languageLine), ("url", url),
        ]
        let told = facts.compactMap { name, value in value.map { "\(name): \($0)" } }
        let text = paragraphs.enumerated().map { index, paragraph in
            "\(index + 1)  \(paragraph.kind == "body" ? "" : "[\(paragraph.kind)] ")\(paragraph.text)"
        }
        return ["\(file): \(title)"] + told + [""] + text + [""]
    }
}
