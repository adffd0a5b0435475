internal import EventModel

/// Finds the article among all that a web page shows.
///
/// Paragraphs of running text (long, hardly linked) that stand beside others of their kind weigh most; the article is the
/// smallest element that holds nearly all of that weight. What stands in the same `article` or `main` element and is a sentence,
/// a caption or a byline (a summary, a lead picture, the rest after an insertion) belongs to it as well.
struct MainText {
    let blocks: [PageBlock]

    /// Of the weight, in percent.
    private static let share = 85

    init(of tree: MarkupTree, among all: [PageBlock]) {
        guard let root = MainText.root(of: tree, among: all) else {
            blocks = all
            return
        }
        let frame = MainText.frame(of: root, in: tree)
        let inside = root..<tree.nodes[root].end
        blocks = all.filter { block in
            inside.contains(block.element) || (frame.contains(block.element) && MainText.mayStandOutside(block))
        }
    }

    /// A caption, a byline, a summary or a whole sentence.
    private static func mayStandOutside(_ block: PageBlock) -> Bool {
        if let kind = block.kind {
            return [.caption, .byline, .subheading].contains(kind) && block.text.utf8.count > 20
        }
        let wording = Wording(block.text)
        if let kind = FurniturePhrase.kind(of: wording) { return kind == .byline || kind == .credit }
        return Byline(wording) != nil || (block.linked == 0 && wording.endsSentence && wording.wordCount >= 8)
    }

    /// The smallest element with nearly all of the running text in it; nil where there is none.
    private static func root(of tree: MarkupTree, among all: [PageBlock]) -> Int? {
        let weights = weights(of: all, in: tree)
        let total = weights.values.reduce(0, +)
        guard total > 0 else { return nil }
        var sums: [Int: Int] = [:]
        for (element, weight) in weights {
            sums[element, default: 0] += weight
            for ancestor in tree.ancestors(of: element) { sums[ancestor, default: 0] += weight }
        }
        // The latest in document order of those that hold enough is the innermost: they are nested.
        return sums.filter { $0.value * 100 >= total * share }.keys.max()
    }

    /// By the element that holds each paragraph.
    private static func weights(of all: [PageBlock], in tree: MarkupTree) -> [Int: Int] {
        let running = all.filter(\.isRunningText)
        var companions: [Int: Int] = [:]
        for block in running { companions[group(of: block, in: tree), default: 0] += 1 }
        var weights: [Int: Int] = [:]
        for block in running {
            let company = companions[group(of: block, in: tree)] ?? 1
            weights[block.element, default: 0] +=
                block.text.utf8.count * min(company, 5) * standing(of: block, in: tree)
        }
        return weights
    }

    /// The element whose children paragraphs of one text are, wrappers of single paragraphs aside.
    private static func group(of block: PageBlock, in tree: MarkupTree) -> Int {
        let parent = tree.nodes[block.element].parent
        guard parent >= 0, tree.hasOneChild(parent) else { return parent }
        return tree.nodes[parent].parent
    }

    /// How much the page's own markup says for a paragraph.
    private static func standing(of block: PageBlock, in tree: MarkupTree) -> Int {
        for ancestor in tree.ancestors(of: block.element) {
            if tree.nodes[ancestor].attributes["itemprop"] == "articleBody" { return 4 }
            if ["article", "main"].contains(tree.nodes[ancestor].name) { return 2 }
        }
        return 1
    }

    /// The nodes of the article or main element around the text.
    private static func frame(of root: Int, in tree: MarkupTree) -> Range<Int> {
        let around = [root] + tree.ancestors(of: root)
        let frame =
            around.first { ["article", "main"].contains(tree.nodes[$0].name) } ?? around.dropFirst().first ?? root
        return frame..<tree.nodes[frame].end
    }
}
