internal import EventModel

/// A saved web page: what it says about itself, and the article's text without the page around it.
struct WebPage {
    private(set) var draft = Draft()

    init(_ bytes: [UInt8], path: String) {
        let flat = FlatPage(bytes)
        guard let tree = MarkupTree(html: bytes) else {
            draft.blocks = flat.blocks
            return
        }
        let linked = LinkedData(of: tree)
        let tags = MetaTags(of: tree)
        draft.metadata = linked.metadata
        draft.metadata.complete(with: tags.metadata)
        draft.metadata.url = draft.metadata.url ?? PageAddress.savedFrom(bytes)
        var blocks = MainText(of: tree, among: PageBlocks(of: tree).blocks).blocks.map(\.block)
        draft.metadata.title = WebPage.headline(
            of: tree, linked: linked.metadata.title, tags: tags.title, blocks: blocks)
        if let body = linked.articleBody, WebPage.length(blocks) * 3 < body.utf8.count {
            blocks = WebPage.blocks(in: body)
        }
        takeBlocks(blocks)
        guard tree.visibleLength * 2 < flat.length else { return }
        draft.findings = [
            Finding(
                path: path, rule: "lost-text",
                message: "the page is nested too deeply; its text is read without structure")
        ]
        takeBlocks(flat.blocks)
    }

    /// Without the headline among them.
    private mutating func takeBlocks(_ blocks: [Block]) {
        let title = draft.metadata.title?.folded
        let isTitle = { (block: Block) in title != nil && block.text.folded == title }
        let head = blocks.prefix(12).filter { !isTitle($0) }
        draft.blocks = head + blocks.dropFirst(12)
    }

    /// The headline on the page where the data bear it out; else that of the data; else the first on the page.
    private static func headline(of tree: MarkupTree, linked: String?, tags: String?, blocks: [Block]) -> String? {
        let isLong = { (text: String) in text.split(separator: " ").count >= 2 }
        let shown = tree.elements(named: "h1").prefix(8).map { tree.text(of: $0) }.filter(isLong)
        let stated = [linked, tags].compactMap { $0?.trimmed }.filter { !$0.isEmpty }
        for text in stated {
            let folded = text.folded
            if let match = shown.first(where: { folded.hasPrefix($0.folded) || $0.folded.hasPrefix(folded) }) {
                return match
            }
        }
        if shown.count == 1 { return shown[0] }
        let first = blocks.prefix(3).map(\.text).filter(isLong)
        if let window = stated.last?.folded, let match = first.first(where: { window.hasSuffix($0.folded) }) {
            return match
        }
        return stated.first ?? shown.first
    }

    /// The paragraphs of an article that comes as one text.
    private static func blocks(in body: String) -> [Block] {
        let tree = body.contains("</") ? MarkupTree(html: Array(body.utf8)) : nil
        if let tree { return PageBlocks(of: tree).blocks.map(\.block) }
        let text = HTMLEntities.decode(body).replacing("\r\n", with: "\n")
        return Lines.groups(in: Array(text.utf8)[...]).flatMap { $0 }.map { Block(text: $0) }
    }

    private static func length(_ blocks: [Block]) -> Int { blocks.reduce(0) { $0 + $1.text.utf8.count } }
}

extension MarkupTree {
    /// How many bytes of text, blanks aside, are in it outside scripts and styles.
    var visibleLength: Int {
        nodes.lazy.filter {
            $0.isText && !($0.parent >= 0 && ["script", "style"].contains(self.nodes[$0.parent].name))
        }
        .reduce(0) { $0 + $1.text.utf8.count { $0 > 0x20 } }
    }
}
