/// The format of a file: what its first characters show, else what its extension says.
enum ArticleFormat: Equatable {
    case markdown, plainText, html, xml

    /// The format of a file whose text is UTF-8.
    init(of file: ArticleFile, text: [UInt8]) {
        let head = String(decoding: text.prefix(4096), as: UTF8.self).trimmed.lowercased()
        switch file.fileExtension {
        case "md", "markdown": self = .markdown
        case "html", "htm", "xhtml": self = ArticleFormat.isFeed(head) ? .xml : .html
        default:
            self =
                ArticleFormat.isPage(head)
                ? .html : head.hasPrefix("<?xml") || ArticleFormat.isFeed(head) ? .xml : .plainText
        }
    }

    private static func isPage(_ head: String) -> Bool {
        if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return true }
        return head.hasPrefix("<!--") || head.hasPrefix("<?xml") ? head.contains("<html") : false
    }

    private static func isFeed(_ head: String) -> Bool {
        let roots = [
            "<rss", "<feed", "<rdf:rdf", "<nitf", "<newsitem", "<newsmessage", "<item", "<entry", "<!doctype nitf",
            "<channel",
        ]
        return roots.contains { head.hasPrefix($0) }
    }
}
