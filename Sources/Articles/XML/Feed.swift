internal import EventModel

/// The items of an RSS or Atom feed, one article each.
struct Feed {
    private(set) var drafts: [Draft] = []
    private let tree: MarkupTree
    private let parts: PageParts
    private let publisher: String?
    private let language: String?

    init(_ tree: MarkupTree) {
        self.tree = tree
        parts = PageParts(tree)
        let channel = tree.first("channel") ?? 0
        publisher = tree.text(ofChild: "title", of: channel)
        language = tree.text(ofChild: "language", of: channel) ?? tree.nodes[0].attributes["lang"]
        let items = tree.outermost(["item", "entry"])
        drafts = items.map(draft).filter { $0.metadata.title != nil || !$0.blocks.isEmpty }
    }

    private func draft(of item: Int) -> Draft {
        var result = Draft()
        result.metadata.title = own("title", of: item).map(plainText)
        result.metadata.publisher =
            tree.child("source", of: item).flatMap { source in
                tree.text(ofChild: "title", of: source) ?? tree.text(of: source).nonBlank
            } ?? publisher
        result.metadata.language = language
        result.metadata.authors = authors(of: item)
        result.metadata.url = address(of: item)
        result.metadata.published = date(of: item)
        let content = ["encoded", "content", "description", "summary", "body"].lazy.compactMap {
            self.own($0, of: item)
        }
        result.blocks = content.map(blocks).first { !$0.isEmpty } ?? []
        return result
    }

    /// The first child of a name that is a feed's own: an extension may have the same word for a picture's title.
    private func own(_ name: String, of item: Int) -> Int? {
        tree.children(of: item).first { tree.nodes[$0].name == name && !Feed.isForeign(tree.nodes[$0].namespace) }
    }

    private static func isForeign(_ namespace: String?) -> Bool {
        guard let namespace, !namespace.isEmpty else { return false }
        return !["/atom", "atom/ns", "/rss", "rss2", "/rdf", "purl.org/dc/", "/content/", "/xhtml", "netscape.com"]
            .contains {
                namespace.lowercased().contains($0)
            }
    }

    /// Whether an element holds characters and no markup: text of Atom that does not say that it is HTML (RFC 4287, 3.1.1).
    private func isPlain(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        guard node.namespace?.lowercased().contains("/atom") == true else { return false }
        return ["text", "text/plain", nil].contains(node.attributes["type"])
    }

    private func authors(of item: Int) -> [String] {
        tree.children(of: item).filter { ["creator", "author"].contains(tree.nodes[$0].name) }.compactMap { index in
            let text = tree.text(ofChild: "name", of: index) ?? tree.text(of: index)
            // RSS 2.0 has addresses of mail here, the name in brackets behind.
            guard text.contains("@"), let open = text.firstIndex(of: "(") else { return text.nonBlank }
            return text[text.index(after: open)...].prefix { $0 != ")" }.trimmed.nonBlank
        }
    }

    private func address(of item: Int) -> String? {
        let links = tree.children(of: item).filter { tree.nodes[$0].name == "link" }
        for link in links {
            let node = tree.nodes[link]
            guard ["alternate", nil].contains(node.attributes["rel"]) else { continue }
            if let url = PageAddress.clean(node.attributes["href"] ?? tree.text(of: link)) { return url }
        }
        return tree.text(ofChild: "guid", of: item).flatMap(PageAddress.clean)
    }

    /// Where a feed tells only when an item was last changed, that is about the day of its publication.
    private func date(of item: Int) -> PublicationDate? {
        for name in ["pubdate", "published", "issued", "date"] {
            guard let text = tree.text(ofChild: name, of: item) else { continue }
            if let date = PublicationDate(stated: text, provenance: .metaTag) { return date }
        }
        guard let updated = tree.text(ofChild: "updated", of: item).flatMap({ StatedDate($0)?.edtf }) else {
            return nil
        }
        return (try? EDTFDate(updated.text + "~")).map { PublicationDate(date: $0, provenance: .modified) }
    }

    /// HTML as text, or elements of XHTML.
    private func blocks(in content: Int) -> [Block] {
        if !tree.children(of: content).isEmpty {
            return PageBlocks(parts, in: content, keeping: .everything).blocks.map(\.block)
        }
        let text = tree.rawText(of: content)
        guard !isPlain(content), text.contains("<") || text.contains("&"),
            let page = MarkupTree(html: Array(text.utf8))
        else {
            return Lines.groups(in: Array(text.utf8)[...]).map { Block(text: $0.joined(separator: " ")) }
        }
        return PageBlocks(of: page).blocks.map(\.block)
    }

    private func plainText(of title: Int) -> String {
        let text = tree.text(of: title)
        guard !isPlain(title), text.contains("<") || text.contains("&"),
            let page = MarkupTree(html: Array(text.utf8))
        else { return text }
        return page.nodes.isEmpty ? text : page.text(of: 0)
    }
}

extension String {
    /// Nil where there is nothing in it.
    fileprivate var nonBlank: String? { isEmpty ? nil : self }
}
