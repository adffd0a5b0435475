internal import EventModel

/// An item of NewsML-G2 (IPTC): the text as XHTML, NITF or plain text within it.
struct NewsItem {
    /// Nil for an item that holds no text: a picture, a video.
    private(set) var draft: Draft?

    init(_ tree: MarkupTree, at root: Int) {
        let metadata = NewsItem.metadata(tree, in: root)
        var result = Draft()
        if let nitf = tree.first("nitf", in: root) {
            result = NITF(tree, at: nitf).draft
        } else if let html = tree.first("inlinexml", in: root) {
            let body = tree.first("body", in: html) ?? html
            result.blocks = PageBlocks(of: tree, in: body).blocks.map(\.block)
        } else if let data = tree.first("inlinedata", in: root) {
            result.blocks = PlainText(Array(tree.rawText(of: data).utf8), path: "").draft.blocks
        }
        guard !result.blocks.isEmpty else { return }
        var merged = metadata
        merged.complete(with: result.metadata)
        result.metadata = merged
        if let title = merged.title?.lettersAndDigits, result.blocks[0].text.lettersAndDigits == title {
            result.blocks.removeFirst()
        }
        draft = result
    }

    private static func metadata(_ tree: MarkupTree, in root: Int) -> Metadata {
        var result = Metadata()
        result.title = tree.text(ofFirst: "headline", in: root) ?? tree.text(ofFirst: "title", in: root)
        result.publisher =
            tree.first("provider", in: root).flatMap { name(tree, at: $0) }
            ?? tree.first("infosource", in: root).flatMap { name(tree, at: $0) }
        result.authors = tree.elements(named: "creator", in: root).compactMap { name(tree, at: $0) }
        if result.authors.isEmpty { result.authors = tree.text(ofFirst: "by", in: root).map { [withoutBy($0)] } ?? [] }
        result.language = tree.attribute("tag", ofFirst: "language", in: root) ?? tree.nodes[root].attributes["lang"]
        let dates = ["published", "firstcreated", "contentcreated", "versioncreated"]
        result.published =
            dates.lazy.compactMap { tree.text(ofFirst: $0, in: root) }
            .compactMap { PublicationDate(stated: $0, provenance: .metaTag) }.first
        return result
    }

    /// The name within, else the literal or the last part of the code.
    private static func name(_ tree: MarkupTree, at index: Int) -> String? {
        if let name = tree.text(ofFirst: "name", in: index) { return name }
        if let literal = tree.nodes[index].attributes["literal"] { return literal }
        return tree.nodes[index].attributes["qcode"]?.split(separator: ":").last.map(String.init)
    }

    private static func withoutBy(_ text: String) -> String {
        text.lowercased().hasPrefix("by ") ? String(text.dropFirst(3)) : text
    }
}
