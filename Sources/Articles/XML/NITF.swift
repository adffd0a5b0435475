internal import EventModel

/// An article in the News Industry Text Format (IPTC NITF 3).
struct NITF {
    private(set) var draft = Draft()
    private let tree: MarkupTree

    init(_ tree: MarkupTree, at root: Int) {
        self.tree = tree
        draft.metadata = metadata(in: root)
        let body = tree.first("body.content", in: root)
        let head = tree.first("byline", in: root).map { [Block(text: tree.text(of: $0), kind: .byline)] } ?? []
        let end = tree.first("body.end", in: root)
        draft.blocks = head.filter { !$0.text.isEmpty } + (body.map(blocks) ?? [])
        draft.blocks += (end.map(blocks) ?? []).map { Block(text: $0.text, kind: .credit) }
    }

    private func metadata(in root: Int) -> Metadata {
        var result = Metadata()
        result.title =
            tree.text(ofFirst: "hl1", in: root) ?? tree.text(ofFirst: "headline", in: root)
            ?? tree.text(ofFirst: "title", in: root)
        result.publisher =
            tree.attribute("name", ofFirst: "pubdata", in: root) ?? tree.text(ofFirst: "distributor", in: root)
            ?? tree.text(ofFirst: "doc.copyright", in: root)
        result.published = date(in: root)
        let byline = tree.first("byline", in: root)
        result.authors = byline.map { tree.elements(named: "person", in: $0).map { tree.text(of: $0) } } ?? []
        result.url = tree.attribute("ex-ref", ofFirst: "pubdata", in: root).flatMap(PageAddress.clean)
        result.language = tree.nodes[root].attributes["lang"]
        return result
    }

    /// Of the publication, else of the issue or the release, else of the story as its dateline says in markup.
    private func date(in root: Int) -> PublicationDate? {
        let stated = [
            tree.attribute("date.publication", ofFirst: "pubdata", in: root),
            tree.attribute("norm", ofFirst: "date.issue", in: root),
            tree.attribute("norm", ofFirst: "date.release", in: root),
            tree.attribute("norm", ofFirst: "story.date", in: root),
        ]
        return stated.compactMap { $0 }.lazy.compactMap { PublicationDate(stated: $0, provenance: .metaTag) }.first
    }

    private func blocks(in body: Int) -> [Block] {
        PageBlocks(of: tree, in: body).blocks.map { block in
            var result = block.block
            let around = [block.element] + tree.ancestors(of: block.element)
            if around.contains(where: { tree.nodes[$0].name == "media" }) { result.kind = .caption }
            if tree.nodes[block.element].name == "hl2" { result.kind = .subheading }
            return result
        }
    }
}
