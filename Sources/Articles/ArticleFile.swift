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

    /// The name without its last extension.
    var stem: String {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
        return String(name[..<dot])
    }

    /// What follows the last dot of the name, in lower case; empty where there is none.
    var fileExtension: String {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// Where the sidecar lies, for findings in it.
    var sidecarPath: String {
        guard let dot = path.lastIndex(of: "."), !fileExtension.isEmpty else { return path + ".yaml" }
        return path[..<dot] + ".yaml"
    }
}
