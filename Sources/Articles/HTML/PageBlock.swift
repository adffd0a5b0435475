internal import EventModel

/// A block of a page's text and where it stands.
struct PageBlock {
    /// The element that holds it.
    let element: Int
    /// The node with which its text begins.
    let start: Int
    var text: String
    /// How many bytes of the text are links.
    private(set) var linked: Int
    var kind: ParagraphKind?
    let isListItem: Bool
    /// Whether it is a row of a table.
    let isRow: Bool

    /// Whether all of its words are a link.
    var isLink: Bool { linked > 0 && linked * 10 >= text.utf8.count * 9 }

    /// Whether it could be a sentence of an article: long enough, hardly linked, in no box.
    var isRunningText: Bool { kind == nil && !isRow && text.utf8.count >= 60 && linked * 3 < text.utf8.count }

    /// The same words, whatever they lead to.
    var asText: PageBlock {
        var text = self
        text.linked = 0
        return text
    }

    var block: Block { Block(text: text, kind: kind, isLink: isLink, isListItem: isListItem) }
}

/// A page, measured, and what is known of its parts.
struct PageParts {
    let tree: MarkupTree
    let roles: ElementRoles
    let measure: TextMeasure
    let surroundings: Surroundings
    let headline: Int?

    init(_ tree: MarkupTree, headline: Int? = nil) {
        self.tree = tree
        self.headline = headline
        roles = ElementRoles(tree)
        measure = TextMeasure(tree)
        surroundings = Surroundings(tree, roles: roles, measure: measure, headline: headline)
    }
}

/// Cuts what a page shows into blocks, in one walk.
struct PageBlocks {
    private let tree: MarkupTree
    private let parts: PageParts
    private(set) var blocks: [PageBlock] = []
    private var text = CollapsedText()
    private var linked = 0
    private var start: Int?
    private var open: [Context] = []
    private var breaks = 0
    /// The end of the table row whose cells are parts of one line.
    private var rowEnd = 0

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

    /// The blocks in the node at `root`, with all that is in it: for texts that are no pages.
    init(of tree: MarkupTree, in root: Int? = nil) {
        self.init(PageParts(tree), in: root, keeping: .everything)
    }

    /// What is taken of a page.
    enum Keeping {
        /// The article alone.
        case article
        /// What is around it too, but for notices and what is hidden.
        case surroundings
        case everything
    }

    /// The blocks of a page.
    init(_ parts: PageParts, in root: Int? = nil, keeping: Keeping = .article) {
        tree = parts.tree
        self.parts = parts
        let range = root.map { $0..<parts.tree.nodes[$0].end } ?? parts.tree.nodes.indices
        var index = range.lowerBound
        while index < range.upperBound {
            closeElements(before: index)
            let node = tree.nodes[index]
            if node.isText {
                take(node.text, at: index)
            } else if BlockElements.invisible.contains(node.name)
                || isLeftOut(index, keeping)
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

    private func isLeftOut(_ index: Int, _ keeping: Keeping) -> Bool {
        switch keeping {
        case .everything: false
        case .surroundings: parts.surroundings.isHidden(index) || parts.surroundings.isNotice(index)
        case .article: parts.surroundings.isHidden(index) || parts.surroundings.isSurrounding(index)
        }
    }

    private mutating func take(_ run: String, at index: Int) {
        if breaks >= 2 { flush(open.last?.index ?? 0) }
        if !run.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
            breaks = 0
            start = start ?? index
        }
        if open.last?.isLink == true { linked += run.utf8.count }
        text.append(run)
    }

    private mutating func openElement(_ node: MarkupNode, at index: Int) {
        if node.name == "br" {
            breaks += 1
            // A short line that is broken off is a line of its own: a headline, a byline, an address.
            if text.byteCount <= 60 { flush(open.last?.index ?? 0) } else { text.append(" ") }
            return
        }
        let isCell = index < rowEnd && ["td", "th"].contains(node.name)
        let isBlock = BlockElements.blocks.contains(node.name) && !isCell
        if isBlock { flush(open.last?.index ?? 0) }
        if isCell, text.byteCount > 0 { text.append(" | ") }
        if node.name == "tr", TableRow.isLine(tree, index) { rowEnd = node.end }
        let parent = open.last
        // The parts of a time have nothing but their style between them.
        if node.name == "time" || parent?.isTime == true { text.append(" ") }
        open.append(
            Context(
                index: index, end: node.end, isBlock: isBlock, isLink: node.isLink || parent?.isLink == true,
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
        let box = parts.roles[index].box
        if let parent, parent != .subheading {
            return parent == .caption && box == .promotion ? .promotion : parent
        }
        guard parts.surroundings.mayBeBox(index) else { return parent }
        // A picture has a sentence or two, and no text.
        if box == .caption || node.name == "figure", parts.measure.running(in: index) > 800 { return parent }
        switch node.name {
        case "figure", "figcaption", "caption": return .caption
        case "aside": return .promotion
        case "address", "time": return parent
        case "body", "html", "main", "article", "a", "span", "em", "strong": return parent
        case let name where BlockElements.headings.contains(name): return box == .relatedHeadline ? box : .subheading
        default: return box ?? parent
        }
    }

    private mutating func flush(_ element: Int) {
        defer {
            text = CollapsedText()
            linked = 0
            start = nil
            breaks = 0
        }
        let words = text.finished
        guard !words.isEmpty else { return }
        blocks.append(
            PageBlock(
                element: element, start: start ?? element, text: words, linked: linked, kind: open.last?.kind,
                isListItem: open.last?.isListItem ?? false,
                isRow: open.last.map { tree.nodes[$0.index].name == "tr" } ?? false))
    }
}

/// Rows of tables.
enum TableRow {
    /// Longer cells are parts of a layout. In bytes.
    private static let longestRow = 2000

    /// Whether a row's cells are short and hold nothing but words: a line of a table, and not the layout of a page.
    static func isLine(_ tree: MarkupTree, _ row: Int) -> Bool {
        var length = 0
        for node in tree.nodes[(row + 1)..<tree.nodes[row].end] {
            if node.isText { length += node.text.utf8.count }
            let isBlock = BlockElements.blocks.contains(node.name) && !["td", "th"].contains(node.name)
            if isBlock || length > longestRow { return false }
        }
        return true
    }
}
