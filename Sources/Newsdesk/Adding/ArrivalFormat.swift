internal import Articles

/// What a file is, as its first element shows, else as its extension says.
public enum ArrivalFormat: String, Sendable, CaseIterable {
    case markdown, plainText, webPage, nitf, newsML, rss, atom, xml

    /// The format of a file.
    init(extension: String, head: [UInt8]) {
        if ["md", "markdown"].contains(`extension`) {
            self = .markdown
        } else if let format = Self.root(of: head).flatMap({ Self.roots[$0] }) {
            self = format
        } else {
            self = Self.extensions[`extension`] ?? .plainText
        }
    }

    /// The extension under which a library reads a file; nil where it is no file of articles. Text that was saved
    /// without an extension, or with that of a web server's program, gets one.
    static func readableExtension(of path: String, head: [UInt8]) -> String? {
        let given = ArticleFileName.fileExtension(of: path)
        if ArticleReader.fileExtensions.contains(given) { return given }
        switch root(of: head).flatMap({ roots[$0] }) {
        case .webPage: return "html"
        case nil: return given.isEmpty || given == "text" ? "txt" : nil
        default: return "xml"
        }
    }

    private static let extensions: [String: ArrivalFormat] = [
        "html": .webPage, "htm": .webPage, "xhtml": .webPage, "xml": .xml, "rss": .rss, "atom": .atom,
    ]

    private static let roots: [String: ArrivalFormat] = [
        "html": .webPage, "nitf": .nitf, "newsitem": .newsML, "newsmessage": .newsML, "packageitem": .newsML,
        "newsml": .newsML, "rss": .rss, "rdf:rdf": .rss, "channel": .rss, "item": .rss, "feed": .atom, "entry": .atom,
    ]

    /// The name of the first element, in lower case and without its prefix, where nothing but a prolog stands before.
    private static func root(of head: [UInt8]) -> String? {
        let text = String(decoding: head.filter { $0 != 0 }, as: UTF8.self)
        var rest = text.drop { $0.isWhitespace || !$0.isASCII }
        while rest.hasPrefix("<?") || rest.hasPrefix("<!") {
            if rest.lowercased().hasPrefix("<!doctype html") { return "html" }
            guard let end = rest.firstRange(of: rest.hasPrefix("<!--") ? "-->" : ">") else { return nil }
            rest = rest[end.upperBound...].drop(while: \.isWhitespace)
        }
        guard rest.first == "<" else { return nil }
        let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || ":-_".contains($0) }.lowercased()
        return roots[name] == nil ? name.split(separator: ":").last.map(String.init) : name
    }
}
