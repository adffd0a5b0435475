internal import EventModel

/// A block of a page's text and where it stands.
struct PageBlock {
    /// The element that holds it.
    let element: Int
    var text: String
    /// How many bytes of the text are links.
    let linked: Int
    let kind: ParagraphKind?
    let isListItem: Bool

    /// Whether it could be a sentence of an article: long enough, hardly linked, in no box.
    var isRunningText: Bool {
        kind == nil && text.utf8.count >= 60 && linked * 3 < text.utf8.count && !text.utf8.allSatisfy { $0 < 0x20 }
    }

    var block: Block {
        Block(text: text, kind: kind, isLink: linked > 0 && linked * 10 >= text.utf8.count * 9, isListItem: isListItem)
    }
}

/// Cuts what a page shows into blocks, in one walk.
struct PageBlocks {
    private let tree: MarkupTree
    private let running: RunningText
    private(set) var blocks: [PageBlock] = []
    private var text = CollapsedText()
    private var linked = 0
    private var open: [Context] = []
    private var breaks = 0

    /// An element that is open, and what it makes of the blocks in it.
    private struct Context {
        let index: Int
        let end: Int
        let isBlock: Bool
        let isLink: Bool
        let isTime: Bool
        let kind: ParagraphKind?
        let isListItem: Bool
    }

    /// The blocks in the node at `root`; surroundings of the article are left out unless told otherwise.
    init(of tree: MarkupTree, in root: Int? = nil, keepsSurroundings: Bool = false) {
        self.tree = tree
        running = RunningText(tree)
        let range = root.map { $0..<tree.nodes[$0].end } ?? tree.nodes.indices
        var index = range.lowerBound
        while index < range.upperBound {
            closeElements(before: index)
            let node = tree.nodes[index]
            if node.isText {
                take(node.text)
            } else if BlockElements.invisible.contains(node.name)
                || (!keepsSurroundings && (running.isHidden(index) || running.isSurrounding(index)))
            {
                index = node.end
                continue
            } else {
                openElement(node, at: index)
            }
            index += 1
        }
        closeElements(before: .max)
        flush(0)
    }

    private mutating func take(_ run: String) {
        if breaks >= 2 { flush(open.last?.index ?? 0) }
        if !run.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { breaks = 0 }
        if open.contains(where: \.isLink) { linked += run.utf8.count }
        text.append(run)
    }

    private mutating func openElement(_ node: MarkupNode, at index: Int) {
        if node.name == "br" {
            breaks += 1
            // A short line that is broken off is a line of its own: a headline, a byline, an address.
            if text.byteCount <= 60 { flush(open.last?.index ?? 0) } else { text.append(" ") }
            return
        }
        let isBlock = BlockElements.blocks.contains(node.name)
        if isBlock { flush(open.last?.index ?? 0) }
        let parent = open.last
        // The parts of a time have nothing but their style between them.
        if node.name == "time" || parent?.isTime == true { text.append(" ") }
        open.append(
            Context(
                index: index, end: node.end, isBlock: isBlock, isLink: node.name == "a",
                isTime: node.name == "time", kind: kind(of: node, at: index, in: parent?.kind),
                isListItem: node.name == "li" || parent?.isListItem == true))
    }

    private mutating func closeElements(before index: Int) {
        while let last = open.last, last.end <= index {
            if last.isBlock { flush(last.index) }
            open.removeLast()
        }
    }

    /// What the innermost element that says anything says; a box stays a box within.
    private func kind(of node: MarkupNode, at index: Int, in parent: ParagraphKind?) -> ParagraphKind? {
        let words = node.roleWords.lazy.compactMap { BlockElements.boxes[String($0)] }
        if let parent, parent != .subheading {
            return parent == .caption && words.first == .promotion ? .promotion : parent
        }
        guard !running.isMost(50, in: index) else { return parent }
        switch node.name {
        case "figure", "figcaption", "caption": return .caption
        case "aside": return .promotion
        case "address", "time": return parent
        case "body", "html", "main", "article", "p", "a", "span", "em", "strong": return parent
        case let name where BlockElements.headings.contains(name): return .subheading
        default: return words.first ?? parent
        }
    }

    private mutating func flush(_ element: Int) {
        defer {
            text = CollapsedText()
            linked = 0
            breaks = 0
        }
        let words = text.finished
        guard !words.isEmpty else { return }
        blocks.append(
            PageBlock(
                element: element, text: words, linked: linked, kind: open.last?.kind,
                isListItem: open.last?.isListItem ?? false))
    }
}
