internal import EventModel

/// What a page says about itself in `meta`, `link`, `time` and `title` elements and in its microdata.
struct MetaTags {
    private let tree: MarkupTree
    /// Contents by name, first one wins.
    private var values: [String: String] = [:]
    private var authorNames: [String] = []

    init(of tree: MarkupTree) {
        self.tree = tree
        for index in tree.elements(named: "meta") {
            let attributes = tree.nodes[index].attributes
            guard let content = attributes["content"]?.trimmed, !content.isEmpty else { continue }
            for name in [attributes["property"], attributes["name"], attributes["itemprop"]].compactMap({
                $0?.lowercased()
            }) {
                if MetaTags.authorKeys.contains(name), !content.hasPrefix("http") { authorNames.append(content) }
                values[name] = values[name] ?? content
            }
        }
    }

    /// What the tags tell, without the title: a page has several to choose from.
    var metadata: Metadata {
        var result = Metadata()
        result.publisher = first([
            "og:site_name", "dc.publisher", "dcterms.publisher", "citation_journal_title", "application-name",
        ])
        result.published =
            first(MetaTags.dateKeys).flatMap { PublicationDate(stated: $0, provenance: .metaTag) } ?? markedTime
        result.authors = authorNames.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        result.url = link("canonical") ?? first(["og:url", "dc.identifier"]).flatMap(PageAddress.clean)
        result.language =
            tree.first("html").flatMap { tree.nodes[$0].attributes["lang"] }?.nonEmpty
            ?? first(["og:locale", "dc.language", "language"])?.replacing("_", with: "-")
        return result
    }

    /// The title that the page gives to social networks, or its window.
    var title: String? {
        first(["og:title", "twitter:title", "dc.title", "headline"])
            ?? tree.first("title").map { MetaTags.withoutSite(tree.text(of: $0)) }
    }

    /// Names of the day of first publication; none of an update.
    private static let dateKeys = [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time",
        "datepublished",
        "published_time", "publish_date", "publish-date", "publication_date", "publicationdate", "pubdate",
        "dc.date.issued",
        "dcterms.issued", "dc.date", "dcterms.date", "dc.created", "dcterms.created", "date.issued", "parsely-pub-date",
        "sailthru.date", "cxenseparse:recs:publishtime", "citation_publication_date", "originalpublicationdate",
        "displaydate",
        "article_date_original", "article.published", "og:pubdate", "date",
    ]

    private static let authorKeys: Set<String> = [
        "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl",
        "citation_author",
    ]

    private func first(_ keys: [String]) -> String? {
        keys.lazy.compactMap { values[$0] }.first
    }

    private func link(_ relation: String) -> String? {
        tree.elements(named: "link").lazy
            .filter { tree.nodes[$0].attributes["rel"]?.lowercased() == relation }
            .compactMap { tree.nodes[$0].attributes["href"].flatMap(PageAddress.clean) }.first
    }

    /// A `time` element that the markup calls the time of publication; else the first one before any paragraph.
    private var markedTime: PublicationDate? {
        let times = tree.elements(named: "time").filter { tree.nodes[$0].attributes["datetime"] != nil }
        let called = times.first { index in
            let node = tree.nodes[index]
            let words = (node.attributes["itemprop"] ?? "").lowercased()
            return words.contains("datepublished") || node.attributes["pubdate"] != nil
                || node.roleWords.contains { ["published", "publish", "pubdate"].contains($0) }
        }
        guard let index = called ?? times.prefix(8).first(where: isInHead) else { return nil }
        return tree.nodes[index].attributes["datetime"].flatMap { PublicationDate(stated: $0, provenance: .metaTag) }
    }

    /// Whether it stands between the first headline and the third paragraph after it, and speaks of no update.
    private func isInHead(_ index: Int) -> Bool {
        guard let headline = tree.first("h1"), index > headline else { return false }
        let paragraphs = tree.nodes[headline..<index].count { $0.name == "p" }
        let role = tree.nodes[index].roleWords
        return paragraphs < 3 && !role.contains("updated") && !role.contains("modified")
            && !tree.ancestors(of: index).contains { ["aside", "nav", "li"].contains(tree.nodes[$0].name) }
    }

    /// `Row over a door | The Example` names the paper behind the last bar.
    private static func withoutSite(_ title: String) -> String {
        for bar in [" | ", " — ", " – ", " - ", " :: ", " » "] {
            guard let cut = title.ranges(of: bar).last else { continue }
            let head = title[..<cut.lowerBound]
            if head.split(separator: " ").count >= 3 { return head.trimmed }
        }
        return title
    }
}

extension String {
    fileprivate var nonEmpty: String? { trimmed.isEmpty ? nil : trimmed }
}
