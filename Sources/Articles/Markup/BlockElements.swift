internal import EventModel

/// What the names and classes of elements say about the text in them.
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
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "button",
        "input",
        "select", "textarea", "option", "head", "nav", "menu", "dialog", "audio", "video", "map", "frameset", "label",
    ]

    static let headings: Set<String> = ["h2", "h3", "h4", "h5", "h6"]

    /// Words in classes and ids of what surrounds an article on its page: left out.
    static let surroundings: Set<String> = [
        "comment", "comments", "disqus", "respond", "sidebar", "share", "sharing", "sharebar", "social", "advert",
        "adverts",
        "advertisement", "ads", "ad", "adslot", "adunit", "dfp", "cookie", "cookies", "consent", "gdpr", "banner",
        "nav",
        "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "footer", "masthead", "popup", "modal", "overlay",
        "outbrain", "taboola", "sponsor", "sponsored", "paywall", "toolbar", "pagination", "pager", "sharedaddy",
        "wm", "donato", "login", "signin", "sr",
    ]

    /// Those of them that name what readers wrote.
    static let comments: Set<String> = ["comment", "comments", "disqus", "respond"]

    /// Words in classes and ids of boxes within an article that are not its text: set apart.
    static let boxes: [String: ParagraphKind] = [
        "related": .relatedHeadline, "recommended": .relatedHeadline, "recirculation": .relatedHeadline,
        "trending": .relatedHeadline, "popular": .relatedHeadline, "readmore": .relatedHeadline,
        "relatedposts": .relatedHeadline,
        "newsletter": .promotion, "signup": .promotion, "subscribe": .promotion, "subscription": .promotion,
        "promo": .promotion, "promotion": .promotion, "donate": .promotion, "donation": .promotion, "tags": .promotion,
        "taglist": .promotion, "topics": .promotion, "byline": .byline, "author": .byline, "authors": .byline,
        "dateline": .byline, "timestamp": .byline, "pubdate": .byline, "caption": .caption, "credit": .credit,
        "copyright": .credit, "attribution": .credit,
        "standfirst": .subheading, "deck": .subheading, "dek": .subheading,
    ]
}

extension MarkupNode {
    /// The words of its class, id and role and of the names that scripts have for it, cut at every character that is no
    /// letter or digit.
    var roleWords: [Substring] {
        guard !attributes.isEmpty else { return [] }
        let named = attributes.filter { MarkupNode.isRole($0.key) }.sorted { $0.key < $1.key }
        return named.flatMap { $0.value.lowercased().split { !($0.isLetter || $0.isNumber) } }
    }

    private static func isRole(_ key: String) -> Bool {
        if key == "class" || key == "id" || key == "role" { return true }
        return key.hasPrefix("data-") && ["name", "testid", "component"].contains { key.hasSuffix($0) }
    }

    /// Whether a browser would not show it.
    var isHidden: Bool {
        if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
        guard let style = attributes["style"] else { return false }
        let plain = style.lowercased().filter { !$0.isWhitespace }
        return plain.contains("display:none") || plain.contains("visibility:hidden")
    }
}
