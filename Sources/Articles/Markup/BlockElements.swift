internal import EventModel

/// What the names of elements say about the text in them.
enum BlockElements {
    /// Elements that begin and end a block of text, those of NITF at the end.
    static let blocks: Set<String> = [
        "p", "div", "section", "article", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6",
        "blockquote",
        "figure", "figcaption", "table", "tbody", "tr", "td", "th", "caption", "header", "footer", "aside", "main",
        "nav", "pre",
        "address", "hr", "form", "fieldset", "details", "summary", "center", "body", "html", "picture", "video",
        "block", "media", "media-caption", "media-producer", "hl1", "hl2", "tagline", "bq", "note",
    ]

    /// Elements whose text no reader of the article sees.
    static let invisible: Set<String> = [
        "script", "style", "noscript", "template", "svg", "annotation", "annotation-xml", "iframe", "object", "canvas",
        "button",
        "input",
        "select", "textarea", "option", "head", "nav", "menu", "dialog", "audio", "video", "map", "frameset", "label",
    ]

    static let headings: Set<String> = ["h2", "h3", "h4", "h5", "h6"]
}

extension MarkupNode {
    /// Its class, id and role and the names that scripts have for it, parted by blanks.
    var roleNames: String {
        guard !attributes.isEmpty else { return "" }
        let named = attributes.filter { MarkupNode.isRole($0.key) }
        return named.count < 2
            ? named.first?.value ?? "" : named.sorted { $0.key < $1.key }.map(\.value).joined(separator: " ")
    }

    /// The words of these names in lower case, cut at every character that is no letter or digit.
    var roleWords: [Substring] { roleNames.lowercased().split { !($0.isLetter || $0.isNumber) } }

    /// Whether it leads to another page: an anchor, a place on the same page and a script do not.
    var isLink: Bool {
        guard name == "a", let address = attributes["href"]?.utf8.first(where: { $0 > 0x20 }) else { return false }
        return address != UInt8(ascii: "#")
            && attributes["href"]?.trimmed.lowercased().hasPrefix("javascript:") == false
    }

    private static func isRole(_ key: String) -> Bool {
        if key == "class" || key == "id" || key == "role" { return true }
        return key.hasPrefix("data-") && ["name", "testid", "component"].contains { key.hasSuffix($0) }
    }

    /// Whether a browser would not show it.
    var isHidden: Bool {
        // What is kept from screen readers alone is still seen: a paragraph of text is shown.
        if attributes["hidden"] != nil || (attributes["aria-hidden"] == "true" && name != "p") { return true }
        guard let style = attributes["style"] else { return false }
        let plain = style.lowercased().filter { !$0.isWhitespace }
        return plain.contains("display:none") || plain.contains("visibility:hidden")
    }
}
