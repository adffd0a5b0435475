extension ArticleReader {
    /// Whether a file of a folder without any order may be an article, told by its name and its first bytes (some
    /// 1,000 are enough). Papers that accompany a project or a page's assets are not.
    public static func isArticle(path: String, head: [UInt8]) -> Bool {
        let file = ArticleFile(path: path, bytes: [])
        guard fileExtensions.contains(file.fileExtension), !file.name.hasPrefix(".") else { return false }
        guard !companions.contains(file.stem.lowercased()) else { return false }
        if file.fileExtension == "xml" { return newsRoots.contains { head.contains(tag: $0) } }
        return ByteOrderMark(head) != nil || ByteOrderMark(guessing: head) != nil || !head.contains(0)
    }

    /// Stems of files that stand beside articles.
    private static let companions: Set<String> = [
        "readme", "license", "licence", "copying", "changelog", "changes", "contributing", "authors", "notice",
        "robots",
        "humans", "ads", "requirements", "cmakelists", "sitemap", "notes", "todo",
    ]

    /// Elements that open a file of news.
    private static let newsRoots = [
        "nitf", "newsItem", "newsMessage", "packageItem", "NewsML", "rss", "feed", "RDF", "html",
    ]
}

extension [UInt8] {
    /// Whether an element of this name begins in the bytes, with or without a prefix before it.
    fileprivate func contains(tag name: String) -> Bool {
        let text = String(decoding: self.filter { $0 != 0 }, as: UTF8.self)
        var rest = Substring(text)
        while let found = rest.firstRange(of: name) {
            let before = rest[..<found.lowerBound].last
            let after = rest[found.upperBound...].first
            if before == "<" || before == ":", after.map({ " >\n\t\r/".contains($0) }) == true { return true }
            rest = rest[found.upperBound...]
        }
        return false
    }
}
