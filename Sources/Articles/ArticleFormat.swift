internal import Containers

/// A format in which articles come: what tells it, and what reads it. `all` is the table of them; a new format is one row
/// and the folder of its reader.
public struct ArticleFormat: Sendable {
    /// As a person calls it: "web page".
    public let name: String
    /// In lower case; the first is the one that a file without a known extension gets.
    public let extensions: [String]
    /// Names of the elements that open its files, in lower case and without a prefix.
    let roots: Set<String>
    /// Bytes that open its files.
    let signatures: [[UInt8]]
    /// Whether the name of a file says more than what it begins with.
    let goesByName: Bool
    /// Whether it holds many articles, of which some are only a headline.
    public let isCollection: Bool
    let reader: Reader

    /// What makes drafts of a file.
    enum Reader: Sendable {
        /// Of its text, whatever it was encoded in, and its path.
        case text(@Sendable ([UInt8], String) -> [Draft])
        /// Of its bytes as they are.
        case bytes(@Sendable (ArticleFile) -> [Draft])
        /// Of its records one after the other, where they lie.
        case records(RecordReader)
    }

    /// Whether its articles are read where they lie, so that a file may be larger than the memory.
    public var isReadInPlace: Bool { if case .records = reader { true } else { false } }

    init(
        _ name: String, extensions: [String], roots: Set<String> = [], signatures: [[UInt8]] = [],
        goesByName: Bool = false, isCollection: Bool = false, reader: Reader
    ) {
        self.name = name
        self.extensions = extensions
        self.roots = roots
        self.signatures = signatures
        self.goesByName = goesByName
        self.isCollection = isCollection
        self.reader = reader
    }
}

extension ArticleFormat: Equatable {
    /// By name.
    public static func == (left: ArticleFormat, right: ArticleFormat) -> Bool { left.name == right.name }
}

extension ArticleFormat {
    /// Markdown.
    public static let markdown = ArticleFormat(
        "Markdown", extensions: ["md", "markdown"], goesByName: true,
        reader: .text { [MarkdownText($0, path: $1).draft] })
    /// Plain text.
    public static let plainText = ArticleFormat(
        "plain text", extensions: ["txt"], reader: .text { [PlainText($0, path: $1).draft] })
    /// HTML as a browser saves it.
    public static let webPage = ArticleFormat(
        "web page", extensions: ["html", "htm", "xhtml"], roots: ["html"],
        reader: .text { [WebPage($0, path: $1).draft] })
    /// MHTML: a page and what belongs to it in one file.
    public static let webArchive = ArticleFormat(
        "MHTML page", extensions: ["mhtml", "mht"], signatures: [Array("From: <Saved by ".utf8)],
        goesByName: true, reader: .bytes { [WebArchive($0).draft] })
    /// PDF, by pdftotext.
    public static let pdf = ArticleFormat(
        "PDF", extensions: ["pdf"], signatures: [Array("%PDF-".utf8)], goesByName: true,
        reader: .bytes { [PDFText($0).draft] })
    /// Word's documents.
    public static let word = ArticleFormat(
        "Word document", extensions: ["docx", "docm"], goesByName: true, reader: .bytes { [WordDocument($0).draft] })
    /// OpenDocument.
    public static let openDocument = ArticleFormat(
        "OpenDocument text", extensions: ["odt"], goesByName: true, reader: .bytes { [OpenDocument($0).draft] })
    /// Rich Text Format.
    public static let richText = ArticleFormat(
        "Rich Text", extensions: ["rtf"], signatures: [Array("{\\rtf".utf8)], goesByName: true,
        reader: .bytes { [RichText($0).draft] })
    /// A mail.
    public static let mail = ArticleFormat(
        "mail", extensions: ["eml"], goesByName: true,
        reader: .bytes { MailMessage($0.bytes[...], path: $0.path).drafts })
    /// Many mails in one file.
    public static let mailbox = ArticleFormat(
        "mailbox", extensions: ["mbox"], goesByName: true, isCollection: true, reader: .bytes { Mailbox($0).drafts })
    /// Web archives (ISO 28500).
    public static let webCrawl = ArticleFormat(
        "WARC", extensions: ["warc", "warc.gz"], signatures: [Array("WARC/".utf8)], goesByName: true,
        isCollection: true,
        reader: .records { file, each in
            try WARCReader(file.source, path: file.path, only: file.mark).read(each)
        })
    /// Web archives with their tables of contents.
    public static let webCollection = ArticleFormat(
        "WACZ", extensions: ["wacz"], goesByName: true, isCollection: true,
        reader: .records { try WACZReader($0).read($1) })
    /// JSON Lines.
    public static let lines = ArticleFormat(
        "JSON Lines", extensions: ["jsonl", "ndjson", "jsonl.gz", "ndjson.gz"], goesByName: true, isCollection: true,
        reader: .records { try ArticleLines($0).read($1) })
    /// Values separated by commas, semicolons, tabs.
    public static let separatedValues = ArticleFormat(
        "table", extensions: ["csv", "tsv"], goesByName: true, isCollection: true,
        reader: table { Sheet(separatedValues: $0) })
    /// A workbook of Excel.
    public static let workbook = ArticleFormat(
        "Excel table", extensions: ["xlsx"], goesByName: true, isCollection: true,
        reader: table { (bytes) throws(SheetError) in try Sheet(workbook: bytes) })
    /// A spreadsheet in OpenDocument.
    public static let openSheet = ArticleFormat(
        "OpenDocument table", extensions: ["ods"], goesByName: true, isCollection: true,
        reader: table { (bytes) throws(SheetError) in try Sheet(openDocument: bytes) })
    /// XML of any kind.
    public static let xml = ArticleFormat("XML", extensions: ["xml"], isCollection: true, reader: newsXML)
    /// IPTC NITF 3.
    public static let nitf = ArticleFormat("NITF", extensions: ["xml"], roots: ["nitf"], reader: newsXML)
    /// IPTC NewsML-G2, and NewsML 1.
    public static let newsML = ArticleFormat(
        "NewsML-G2", extensions: ["xml"],
        roots: ["newsitem", "newsmessage", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "newsml"],
        isCollection: true, reader: newsXML)
    /// RSS 0.9 to 2.0.
    public static let rss = ArticleFormat(
        "RSS", extensions: ["xml", "rss"], roots: ["rss", "rdf", "channel", "item"], isCollection: true,
        reader: newsXML)
    /// Atom 1.0.
    public static let atom = ArticleFormat(
        "Atom", extensions: ["xml", "atom"], roots: ["feed", "entry"], isCollection: true, reader: newsXML)

    /// All formats. Where several share an extension, the first is meant when nothing in the file shows another.
    public static let all = [
        markdown, plainText, webPage, webArchive, pdf, word, openDocument, richText, mail, mailbox, webCrawl,
        webCollection, lines, separatedValues, workbook, openSheet, xml, nitf, newsML, rss, atom,
    ]

    private static func table(
        _ sheet: @escaping @Sendable ([UInt8]) throws(SheetError) -> Sheet
    ) -> Reader {
        .records { file, each in
            var table = ArticleTable(file, reading: sheet)
            try table.read(each)
        }
    }

    private static let newsXML = Reader.text { NewsXML($0, path: $1).drafts }
}
