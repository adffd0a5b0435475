/// The format of a file: what its first element shows, else what its extension says.
enum ArticleFormat: Equatable {
    case markdown, plainText, html, xml

    /// The format of a file whose text is UTF-8.
    init(of file: ArticleFile, text: [UInt8]) {
        if ["md", "markdown"].contains(file.fileExtension) {
            self = .markdown
        } else if let root = ArticleFormat.rootElement(in: text.prefix(4096)) {
            let isNews = ["rss", "feed", "rdf:rdf", "nitf", "newsitem", "newsmessage", "item", "entry", "channel"]
                .contains(root)
            self = root == "html" ? .html : isNews || file.isXML ? .xml : file.isPage ? .html : .plainText
        } else {
            self = file.isPage ? .html : file.isXML ? .xml : .plainText
        }
    }

    /// The name of the first element, in lower case, where nothing but a prolog stands before it.
    private static func rootElement(in bytes: ArraySlice<UInt8>) -> String? {
        var rest = Substring(String(decoding: bytes, as: UTF8.self))
        while true {
            rest = rest.drop(while: \.isWhitespace)
            guard rest.first == "<" else { return nil }
            let end: String
            if rest.hasPrefix("<!--") {
                end = "-->"
            } else if rest.hasPrefix("<?") {
                end = "?>"
            } else if rest.hasPrefix("<!") {
                end = rest.prefix { $0 != ">" }.contains("[") ? "]>" : ">"
            } else {
                return rest.dropFirst().prefix { $0.isLetter || $0.isNumber || ":._-".contains($0) }.lowercased()
            }
            guard let mark = rest.firstRange(of: end) else { return nil }
            rest = rest[mark.upperBound...]
        }
    }
}

extension ArticleFile {
    fileprivate var isPage: Bool { ["html", "htm", "xhtml"].contains(fileExtension) }
    fileprivate var isXML: Bool { ["xml", "rss", "atom"].contains(fileExtension) }
}
