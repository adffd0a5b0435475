extension ArticleFormat {
    /// The extensions of files that may hold articles, in lower case.
    public static let fileExtensions: [String] = all.flatMap(\.extensions).reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
    }

    /// The format of a file: what its bytes show (some 4,000 are enough), else what its extension says, else plain text.
    public init(fileExtension: String, head: some Collection<UInt8>) {
        let named = ArticleFormat.named(fileExtension)
        if let named, named.goesByName {
            self = named
        } else {
            self = ArticleFormat.shown(by: head) ?? named ?? .plainText
        }
    }

    /// The extension under which a library reads a file; nil where it is no file of articles. Text that was saved
    /// without an extension, or with that of a web server's program, gets one.
    public static func readableExtension(of fileExtension: String, head: some Collection<UInt8>) -> String? {
        if named(fileExtension) != nil { return fileExtension }
        if let format = shown(by: head) { return format.extensions.first }
        return ["", "text"].contains(fileExtension) && RootElement(in: head) == nil ? plainText.extensions.first : nil
    }

    /// The first format with an extension.
    static func named(_ fileExtension: String) -> ArticleFormat? {
        all.first { $0.extensions.contains(fileExtension) }
    }

    /// The format that the bytes at the start of a file show.
    private static func shown(by head: some Collection<UInt8>) -> ArticleFormat? {
        if let signed = all.first(where: { $0.signatures.contains { head.starts(with: $0) } }) { return signed }
        guard let root = RootElement(in: head) else { return nil }
        return all.first { $0.roots.contains(root.name) }
    }
}

extension ArticleReader {
    /// Whether a file of a folder without any order may be an article, told by its name alone.
    public static func mayBeArticle(path: String) -> Bool {
        let file = ArticleFile(path: path, bytes: [])
        guard ArticleFormat.named(file.fileExtension) != nil, !file.name.hasPrefix(".") else { return false }
        return !companions.contains(file.stem.lowercased())
    }

    /// Whether a file of a folder without any order may be an article, told by its name and its first bytes (some
    /// 4,000 are enough). Papers that accompany a project or a page's assets are not, nor is XML that is no news.
    public static func isArticle(path: String, head: [UInt8]) -> Bool {
        guard mayBeArticle(path: path) else { return false }
        let format = ArticleFormat(fileExtension: ArticleFile(path: path, bytes: []).fileExtension, head: head)
        guard case .text = format.reader else { return true }
        if format == .xml { return false }
        return ByteOrderMark(head) != nil || ByteOrderMark(guessing: head) != nil || !head.contains(0)
    }

    /// Stems of files that stand beside articles.
    private static let companions: Set<String> = [
        "readme", "license", "licence", "copying", "changelog", "changes", "contributing", "authors", "notice",
        "robots",
        "humans", "ads", "requirements", "cmakelists", "sitemap", "notes", "todo",
    ]
}
