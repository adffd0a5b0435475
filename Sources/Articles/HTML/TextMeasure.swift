/// How much text each part of a page shows, how much of it is linked and how much of it runs on as sentences do. In bytes.
struct TextMeasure {
    private let tree: MarkupTree
    /// Sums before each node.
    private var shown = [0]
    private var links = [0]
    private var sentences = [0]

    init(_ tree: MarkupTree) {
        self.tree = tree
        var invisibleEnd = 0
        var linkEnd = 0
        for (index, node) in tree.nodes.enumerated() {
            if index >= invisibleEnd, BlockElements.invisible.contains(node.name) { invisibleEnd = node.end }
            if index >= linkEnd, node.isLink { linkEnd = node.end }
            let length = node.isText && index >= invisibleEnd ? node.text.utf8.count { $0 > 0x20 } : 0
            let isLinked = index < linkEnd
            shown.append(shown[index] + length)
            links.append(links[index] + (isLinked ? length : 0))
            sentences.append(sentences[index] + (length >= TextMeasure.shortestRun && !isLinked ? length : 0))
        }
    }

    /// Shorter runs of text are labels.
    private static let shortestRun = 34

    /// What is shown in a node before another one within it.
    func text(in index: Int, before other: Int) -> Int { shown[other] - shown[index] }

    /// All that is shown, blanks aside.
    func text(in index: Int) -> Int { shown[tree.nodes[index].end] - shown[index] }

    /// What of it is linked.
    func linked(in index: Int) -> Int { links[tree.nodes[index].end] - links[index] }

    /// What of it runs on, unlinked.
    func running(in index: Int) -> Int { sentences[tree.nodes[index].end] - sentences[index] }

    /// What runs on in the whole page.
    var running: Int { sentences.last ?? 0 }

    /// Whether more than so many percent of the page's running text are in a node.
    func isMost(_ percent: Int, in index: Int) -> Bool { running > 0 && running(in: index) * 100 > running * percent }

    /// Whether at least so many percent of a node's text are linked.
    func isLinked(_ percent: Int, in index: Int) -> Bool {
        linked(in: index) * 100 >= text(in: index) * percent
    }
}
