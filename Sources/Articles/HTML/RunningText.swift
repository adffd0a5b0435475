/// Where in a page its running text is: a class on an element that holds most of it says nothing about that text, for
/// pages name the whole of an article after a part of it.
struct RunningText {
    private let tree: MarkupTree
    /// Bytes of long texts before each node.
    private let sums: [Int]

    init(_ tree: MarkupTree) {
        self.tree = tree
        var sums = [0]
        sums.reserveCapacity(tree.nodes.count + 1)
        for node in tree.nodes {
            let length = node.isText ? node.text.utf8.count : 0
            let isScript = node.parent >= 0 && BlockElements.invisible.contains(tree.nodes[node.parent].name)
            sums.append((sums.last ?? 0) + (length >= 40 && !isScript ? length : 0))
        }
        self.sums = sums
    }

    /// Whether more than so many percent of the running text are in a node.
    func isMost(_ percent: Int, in index: Int) -> Bool {
        let total = sums.last ?? 0
        return total > 0 && (sums[tree.nodes[index].end] - sums[index]) * 100 > total * percent
    }

    /// Whether a node belongs to the page around the article. Readers often write more than the paper.
    func isSurrounding(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        if ["body", "html", "main", "article"].contains(node.name) { return false }
        if node.name == "footer" {
            return !isMost(50, in: index) && !tree.ancestors(of: index).contains { tree.nodes[$0].name == "article" }
        }
        let words = node.roleWords.lazy.map(String.init).filter { BlockElements.surroundings.contains($0) }
        guard let word = words.first else { return false }
        return !isMost(BlockElements.comments.contains(word) ? 90 : 50, in: index)
    }

    /// Whether a browser would not show a node; while a question covers a page, all of it is said to be hidden.
    func isHidden(_ index: Int) -> Bool { tree.nodes[index].isHidden && !isMost(50, in: index) }
}
