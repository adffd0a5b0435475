extension HTMLText {
    /// The text of a small piece of HTML: tags go, those that end a line break it, and references are read.
    static func plain(_ html: String) -> String {
        var (plain, rest) = ("", html[...])
        while let open = rest.firstIndex(of: "<") {
            plain += rest[..<open]
            guard let close = rest[open...].firstIndex(of: ">") else {
                rest = rest[open...]
                break
            }
            let name = rest[rest.index(after: open)..<close].lowercased().filter { $0 != "/" }.prefix { $0 != " " }
            if breaking.contains(String(name)) { plain += "\n" }
            rest = rest[rest.index(after: close)...]
        }
        return unescaped(plain + rest).split(separator: "\n").map { String($0).oneLine }.filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    private static let breaking: Set<String> = [
        "p", "br", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "blockquote", "pre",
    ]

    /// The references that ``escaped(_:)`` writes, and the blank that does not break.
    private static func unescaped(_ text: String) -> String {
        let signs = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&"),
        ]
        return signs.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
