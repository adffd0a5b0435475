public import Containers
public import EventModel
internal import Workers

/// A file of many articles, which are read one after the other where they lie: it may be larger than the memory.
public struct RecordFile: Sendable {
    /// Relative to the library.
    public var path: String
    /// Its bytes.
    public var source: ByteSource
    /// The bytes of the YAML file of the same stem beside it, where there is one.
    public var sidecar: [UInt8]?
    /// The one record that is wanted; nil for all.
    public var reference: String?

    /// A file and what lies beside it.
    public init(path: String, source: ByteSource, sidecar: [UInt8]? = nil, reference: String? = nil) {
        self.path = path
        self.source = source
        self.sidecar = sidecar
        self.reference = reference
    }
}

extension RecordFile {
    /// The place that is wanted.
    var mark: RecordStream.Mark? { reference.flatMap { RecordStream.Mark($0) } }
}

extension ArticleReader {
    /// Whether the articles of a file are read where they lie, told by its name.
    public static func isReadInPlace(path: String) -> Bool {
        ArticleFormat.named(ArticleFile(path: path, bytes: []).fileExtension)?.isReadInPlace == true
    }

    /// Whether an article of a file of many can have this id in its library, told by the file's name: records of web archives
    /// bring no ids, so that all are named by the file.
    public static func mayHold(_ id: ArticleID, inFileAt path: String) -> Bool {
        let file = ArticleFile(path: path, bytes: [])
        let format = ArticleFormat.named(file.fileExtension)
        return format != .webCrawl && format != .webCollection || id.name.contains(file.stem)
    }

    /// The path of a file of many articles and the place of one in it, of an article's path; nil where it names none.
    public static func parts(ofReference path: String) -> (file: String, reference: String)? {
        var start = path.startIndex
        while let mark = path[start...].firstIndex(of: "#") {
            let file = String(path[..<mark])
            start = path.index(after: mark)
            if isReadInPlace(path: file) { return (file, String(path[start...])) }
        }
        return nil
    }

    /// Reads the articles of a file one after the other. `each` is told of what was read, and how many bytes of the file
    /// are behind that. What of that needs nothing but the record is done by several threads.
    public func read(_ file: RecordFile, each: (ArticleReading, Int) throws -> Void) throws {
        let shape = ArticleFile(path: file.path, bytes: [], sidecar: file.sidecar)
        let format = ArticleFormat(fileExtension: shape.fileExtension, head: file.source.bytes(at: 0, count: 4096))
        guard case .records(let read) = format.reader else { return }
        let sidecar = file.sidecar.map { CuratorMetadata(sidecar: $0, path: shape.sidecarPath) }
        if let findings = sidecar?.findings, !findings.isEmpty { try each(ArticleReading(findings: findings), 0) }
        let curator = sidecar?.metadata.ofFeed
        var (articles, findings) = (0, RecordFindings(path: file.path))
        try SideBySide.run(
            threads: file.reference == nil ? SideBySide.processors : 1, atMost: 16 << 20,
            work: { entry in RecordReading(entry) { assemble($0, of: shape, curator: curator) } },
            take: { _, reading in
                switch reading {
                case .finding(let finding):
                    if let told = findings.take(finding) { try each(ArticleReading(findings: [told]), 0) }
                case .articles(let reading, let done):
                    articles += reading.articles.count
                    if !reading.articles.isEmpty || !reading.findings.isEmpty { try each(reading, done) }
                case nil: break
                }
            },
            produce: { give in try read(file) { try give($0, $0.size) } })
        if let rest = findings.rest { try each(ArticleReading(findings: [rest]), 0) }
        guard articles == 0, findings.count == 0 else { return }
        let none = Finding(path: file.path, rule: "no-text", message: "no text of an article was found")
        try each(ArticleReading(findings: [none]), 0)
    }

    /// All articles of such a file at once.
    func readAll(_ file: ArticleFile) -> ArticleReading {
        var whole = ArticleReading()
        try? read(RecordFile(path: file.path, source: ByteSource(file.bytes), sidecar: file.sidecar)) { reading, _ in
            whole.articles += reading.articles
            whole.findings += reading.findings
        }
        return whole
    }

    private func assemble(_ record: RecordDraft, of file: ArticleFile, curator: Metadata?) -> ArticleReading {
        var reading = ArticleReading()
        // The day on which a crawl began, which its name may tell, is no day of publication.
        let captured = ArticleFile(path: record.name, bytes: [])
        guard var article = assemble(record.draft, file: captured, curator: curator) else { return reading }
        if record.isDoubtful, !article.tellsSomething { return reading }
        article.id = ArticleID(record.id ?? "\(file.stem)-\(record.reference.asName)")
        article.path = "\(file.path)#\(record.reference)"
        reading.articles = [article]
        reading.findings = record.draft.findings
        return reading
    }
}

/// What was read of an entry of a file of many records.
private enum RecordReading: Sendable {
    case finding(Finding)
    case articles(ArticleReading, done: Int)

    /// Nil where it holds nothing.
    init?(_ entry: RecordEntry, _ assemble: (RecordDraft) -> ArticleReading) {
        switch entry {
        case .finding(let finding): self = .finding(finding)
        case .article(let record): self = .articles(assemble(record), done: record.done)
        case .unread(_, let read):
            guard let found = read() else { return nil }
            self.init(found, assemble)
        }
    }
}

/// What cannot be read of a file of many records: the first of it is told, the rest counted.
private struct RecordFindings {
    let path: String
    private(set) var count = 0

    private static let most = 20

    init(path: String) { self.path = path }

    mutating func take(_ finding: Finding) -> Finding? {
        count += 1
        return count <= Self.most ? finding : nil
    }

    var rest: Finding? {
        guard count > Self.most else { return nil }
        return Finding(path: path, rule: "unread", message: "\(count - Self.most) more records cannot be read")
    }
}

extension Article {
    /// Whether there is running text: most pages of a crawl are lists of others, forms, notices. In bytes, of which a
    /// sign of Chinese has three and says more.
    fileprivate var tellsSomething: Bool {
        let lengths = paragraphs.filter { $0.kind == .body }.map(\.text.utf8.count)
        return lengths.reduce(0, +) >= 250 && lengths.contains { $0 >= 80 }
    }
}

extension String {
    /// Letters and digits, all else as hyphens.
    fileprivate var asName: String {
        split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    }
}
