internal import EventModel

/// What a page says about itself in `meta`, `link`, `time` and `title` elements and in its microdata.
struct MetaTags {
    let tree: MarkupTree
    /// Contents by name, first one wins.
    private(set) var values: [String: String] = [:]
    /// Under names for authors, in order.
    private(set) var authorNames: [String] = []
    private var order: NumericOrder?

    init(of tree: MarkupTree) {
        self.tree = tree
        for index in tree.elements(named: "meta") {
            let attributes = tree.nodes[index].attributes
            guard let content = attributes["content"]?.trimmed, !content.isEmpty else { continue }
            let isNested = attributes["itemprop"] != nil && !Microdata.isOfArticle(index, in: tree)
            let names = [attributes["property"], attributes["name"], isNested ? nil : attributes["itemprop"]]
            for name in names.compactMap({ $0?.lowercased() }) {
                if MetaTags.namesAuthor(name), !content.hasPrefix("http") { authorNames.append(content) }
                values[name] = values[name] ?? content
            }
        }
        order = NumericOrder(language: language)
    }

    /// What the tags tell, without title and authors: a page has several to choose from.
    var metadata: Metadata {
        var result = Metadata()
        result.publisher = first([
            "og:site_name", "dc.publisher", "dcterms.publisher", "citation_journal_title", "application-name",
        ])
        result.published = date(MetaTags.dateKeys, .metaTag) ?? otherDate ?? markedTime("datepublished")
        result.modified = date(MetaTags.modifiedKeys, .modified) ?? markedTime("datemodified")
        result.section = first(["article:section", "parsely-section", "og:article:section", "dc.subject.section"])
        result.url = link("canonical") ?? first(["og:url", "dc.identifier"]).flatMap(PageAddress.clean)
        result.language = language
        return result
    }

    /// Of the page's own markup.
    private var language: String? {
        tree.first("html").flatMap { tree.nodes[$0].attributes["lang"] ?? tree.nodes[$0].attributes["xml:lang"] }?
            .nonEmpty
            ?? first(["og:locale", "dc.language", "dcterms.language", "inlanguage", "language"])?
            .replacing("_", with: "-")
            ?? tree.elements(named: "meta").lazy.map { self.tree.nodes[$0].attributes }
            .first { $0["http-equiv"]?.lowercased() == "content-language" }?["content"]?.nonEmpty
    }

    private func date(_ keys: [String], _ provenance: DateProvenance) -> PublicationDate? {
        keys.lazy.compactMap { values[$0] }
            .compactMap { PublicationDate(stated: $0, provenance: provenance, order: order) }.first
    }

    /// Under a name that this table does not have, but that speaks of publication and of a time.
    private var otherDate: PublicationDate? {
        let names = values.keys.filter { name in
            ["publish", "publicat", "pubdate"].contains { name.contains($0) }
                && ["date", "time"].contains { name.contains($0) }
                && !["modif", "updat", "expir"].contains { name.contains($0) }
        }
        return date(names.sorted(), .metaTag)
    }

    /// The title that the page gives to social networks, or its window.
    var title: String? {
        first(["og:title", "twitter:title", "dc.title", "headline"])
            ?? tree.first("title").map { MetaTags.withoutSite(tree.text(of: $0)) }
    }

    /// The summary that the page gives to search engines and social networks.
    var description: String? { first(["og:description", "description", "twitter:description"]) }

    /// Names of the day of first publication; none of an update.
    private static let dateKeys = [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time",
        "datepublished",
        "published_time", "publish_date", "publish-date", "publication_date", "publicationdate", "pubdate",
        "dc.date.issued",
        "dcterms.issued", "dc.date", "dcterms.date", "dc.created", "dcterms.created", "date.issued", "parsely-pub-date",
        "sailthru.date", "cxenseparse:recs:publishtime", "citation_publication_date", "originalpublicationdate",
        "displaydate",
        "article_date_original", "article.published", "og:pubdate", "dc.date.created", "datecreated", "created",
        "releasedate", "dc.date.submitted", "citation_date", "citation_online_date", "bt:pubdate", "date",
    ]

    /// Names of the day of the last change.
    private static let modifiedKeys = [
        "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "last-modified",
        "lastmod", "modified", "dc.date.modified", "dcterms.modified", "revised", "updated_time",
    ]

    private func first(_ keys: [String]) -> String? {
        keys.lazy.compactMap { values[$0] }.first
    }

    private func link(_ relation: String) -> String? {
        tree.elements(named: "link").lazy
            .filter { tree.nodes[$0].attributes["rel"]?.lowercased() == relation }
            .compactMap { tree.nodes[$0].attributes["href"].flatMap(PageAddress.clean) }.first
    }

    /// The time that the markup calls so; of the publication else the first `time` element before any paragraph.
    private func markedTime(_ property: String) -> PublicationDate? {
        let isPublication = property == "datepublished"
        let called = tree.nodes.indices.lazy.filter { self.isCalled(property, $0) }.compactMap { self.time(at: $0) }
            .first
        let time = called ?? (isPublication ? unnamedTime : nil)
        return time.flatMap {
            PublicationDate(stated: $0, provenance: isPublication ? .metaTag : .modified, order: order)
        }
    }

    private var unnamedTime: String? {
        tree.elements(named: "time").filter { tree.nodes[$0].attributes["datetime"] != nil }.prefix(8)
            .first(where: isInHead).flatMap(time) ?? namedDay
    }

    /// What the page calls a date by a class, near the headline: `<span class="date">5.3.2024</span>`.
    private var namedDay: String? {
        guard let headline = tree.first("h1") else { return nil }
        let reach = min(tree.nodes.count, headline + 400)
        for index in (headline + 1)..<max(reach, headline + 1) where tree.nodes[index].attributes["class"] != nil {
            guard tree.nodes[index].end - index < 12, isInHead(index) else { continue }
            guard tree.nodes[index].roleWords.contains(where: { MetaTags.dayWords.contains(String($0)) }) else {
                continue
            }
            let text = tree.text(of: index)
            if text.utf8.count <= 80, StatedDate(text, order: order) != nil { return text }
        }
        return nil
    }

    private static let dayWords: Set<String> = [
        "date", "datetime", "datum", "fecha", "data", "tarih", "dato", "time", "timestamp", "pubtime", "postdate",
        "articledate", "entrydate",
    ]

    private func isCalled(_ property: String, _ index: Int) -> Bool {
        let node = tree.nodes[index]
        guard !node.attributes.isEmpty, node.name != "meta" else { return false }
        if let names = node.attributes["itemprop"]?.lowercased().split(separator: " ") {
            return names.contains(property[...]) && Microdata.isOfArticle(index, in: tree)
        }
        guard property == "datepublished" else { return false }
        if node.name == "time", node.attributes["pubdate"] != nil { return true }
        guard ["time", "abbr", "span", "p", "div"].contains(node.name) else { return false }
        guard node.name == "time" || node.attributes["class"] != nil else { return false }
        return node.roleWords.contains { ["published", "publish", "pubdate", "datepublished"].contains($0) }
    }

    /// In the attribute for it, in the title of an abbreviation, else in the words.
    private func time(at index: Int) -> String? {
        let node = tree.nodes[index]
        if let stated = node.attributes["datetime"] ?? node.attributes["content"] { return stated.nonEmpty }
        if node.name == "abbr", let title = node.attributes["title"] { return title.nonEmpty }
        let text = tree.text(of: index)
        return text.utf8.count <= 80 ? text.nonEmpty : nil
    }

    /// Whether it stands between the first headline and the third paragraph after it, and speaks of no update.
    func isInHead(_ index: Int) -> Bool {
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
