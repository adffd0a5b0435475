public import EventModel

/// A file of a library as it lies on disk.
public struct ArticleFile: Sendable {
    /// Relative to the library: `articles/lbc.md`. Its stem becomes the article's id.
    public var path: String
    /// All bytes of the file.
    public var bytes: [UInt8]
    /// The bytes of the YAML file of the same stem beside it, where there is one.
    public var sidecar: [UInt8]?

    /// A file and what lies beside it.
    public init(path: String, bytes: [UInt8], sidecar: [UInt8]? = nil) {
        self.path = path
        self.bytes = bytes
        self.sidecar = sidecar
    }
}

/// What was read of a file. Bad input is a finding, never an error.
public struct ArticleReading: Equatable, Sendable {
    /// One article; several for a feed; none where the file holds no text.
    public var articles: [Article]
    /// What could not be read, by position.
    public var findings: [Finding]

    /// A reading.
    public init(articles: [Article] = [], findings: [Finding] = []) {
        self.articles = articles
        self.findings = findings
    }
}

extension ArticleFile {
    /// The file's name without its folder.
    var name: Substring { path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...] }

    /// The name without its extension.
    var stem: String {
        name.extensionStart.map { String(name[..<$0]) } ?? String(name)
    }

    /// What follows the dot before it, in lower case; empty where there is none.
    var fileExtension: String {
        name.extensionStart.map { name[name.index(after: $0)...].lowercased() } ?? ""
    }

    /// Where the sidecar lies, for findings in it.
    var sidecarPath: String {
        path.extensionStart.map { path[..<$0] + ".yaml" } ?? path + ".yaml"
    }
}

extension StringProtocol {
    /// The full stop before the extension of a file's name; nil where it has none. One that says that the file is packed
    /// belongs to the one before: `crawl.warc.gz`.
    package var extensionStart: Index? {
        let name = lastIndex(of: "/").map { index(after: $0) } ?? startIndex
        guard let dot = self[name...].lastIndex(of: "."), dot > name else { return nil }
        guard self[dot...].lowercased() == ".gz", let inner = self[name..<dot].lastIndex(of: "."), inner > name else {
            return dot
        }
        return inner
    }
}
