internal import EventModel

/// Finds the article among all that a web page shows.
///
/// Paragraphs of running text (long, hardly linked) that stand beside others of their kind weigh most; the article is the
/// smallest element that holds nearly all of that weight. Where a page holds several articles, it is the one below
/// the headline. What stands between the headline and the text and is a summary, a caption or a byline belongs to it
/// as well, and so do sentences around an insertion.
struct MainText {
    private(set) var blocks: [PageBlock] = []
    private let parts: PageParts
    private var tree: MarkupTree { parts.tree }

    /// Of the weight, in percent.
    private static let share = 85

    /// `known` are beginnings of paragraphs that the page's data give as the article's, folded.
    init(of parts: PageParts, among all: [PageBlock], known: KnownText) {
        self.parts = parts
        guard let root = root(among: all, known) else {
            blocks = withoutText(all)
            return
        }
        let frame = frame(of: root)
        let inside = root..<tree.nodes[root].end
        let start = parts.headline.map { $0 < root && frame.contains($0) ? $0 : frame.lowerBound } ?? frame.lowerBound
        blocks = all.filter { block in
            if inside.contains(block.start) { return true }
            guard frame.contains(block.start) else { return false }
            if known.holds(block.text) { return true }
            return block.start >= start && MainText.mayStandOutside(block)
        }
    }

    /// Where no paragraph is long: what stands beside the headline.
    private func withoutText(_ all: [PageBlock]) -> [PageBlock] {
        guard let headline = parts.headline else { return all }
        for ancestor in tree.ancestors(of: headline) {
            let inside = (headline + 1)..<tree.nodes[ancestor].end
            let found = all.filter { inside.contains($0.start) }
            if found.contains(where: { $0.kind == nil && $0.linked == 0 && $0.text.utf8.count > 20 }) { return found }
        }
        return all
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
    private func root(among all: [PageBlock], _ known: KnownText) -> Int? {
        let weights = weights(of: all, known)
        let sums = sums(of: weights)
        guard let whole = MainText.innermost(sums, weights.values.reduce(0, +)) else { return nil }
        guard let chosen = article(among: sums, within: whole) else { return widened(whole, all) }
        let inside = chosen..<tree.nodes[chosen].end
        let own = weights.filter { inside.contains($0.key) }
        return widened(MainText.innermost(self.sums(of: own), own.values.reduce(0, +)) ?? chosen, all)
    }

    /// The latest in document order of those that hold enough is the innermost: they are nested.
    private static func innermost(_ sums: [Int: Int], _ total: Int) -> Int? {
        total > 0 ? sums.filter { $0.value * 100 >= total * share }.keys.max() : nil
    }

    private func sums(of weights: [Int: Int]) -> [Int: Int] {
        var sums: [Int: Int] = [:]
        for (element, weight) in weights {
            sums[element, default: 0] += weight
            for ancestor in tree.ancestors(of: element) { sums[ancestor, default: 0] += weight }
        }
        return sums
    }

    /// A paragraph alone is not the article: what stands beside it is.
    private func widened(_ root: Int, _ all: [PageBlock]) -> Int {
        guard let block = all.first(where: { $0.element == root }) else { return root }
        let group = group(of: block)
        return group < 0 || ["body", "html"].contains(tree.nodes[group].name) ? root : group
    }

    /// Of several articles on one page, the one that has the headline, where the others have headlines of their own.
    private func article(among sums: [Int: Int], within whole: Int) -> Int? {
        let inside = (whole + 1)..<tree.nodes[whole].end
        let total = sums[whole] ?? 0
        var rivals: [Int] = []
        for index in sums.keys.sorted() where inside.contains(index) && isArticle(index) {
            let isNested = rivals.last.map { index < tree.nodes[$0].end } ?? false
            if !isNested, (sums[index] ?? 0) * 100 >= total * 10 { rivals.append(index) }
        }
        guard rivals.count >= 2 else { return nil }
        let titled = rivals.filter { tree.first("h1", in: $0) != nil }
        if let headline = parts.headline, let own = rivals.first(where: { tree.range(of: $0).contains(headline) }) {
            return titled.count >= 2 || (sums[own] ?? 0) * 2 > total ? own : nil
        }
        guard titled.count >= 2 || titled.count == rivals.count - 1 else { return nil }
        return rivals[0]
    }

    private func isArticle(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        return node.name == "article" || node.attributes["role"] == "article"
            || node.attributes["itemprop"] == "articleBody"
            || node.attributes["itemtype"]?.hasSuffix("Article") == true
    }

    /// By the element that holds each paragraph.
    private func weights(of all: [PageBlock], _ known: KnownText) -> [Int: Int] {
        let running = all.filter(\.isRunningText)
        var companions: [Int: Int] = [:]
        for block in running { companions[group(of: block), default: 0] += 1 }
        var weights: [Int: Int] = [:]
        for block in running {
            let company = companions[group(of: block)] ?? 1
            let standing = known.isWhole && known.holds(block.text) ? 8 : standing(of: block)
            weights[block.element, default: 0] += block.text.utf8.count * min(company, 5) * standing
        }
        return weights
    }

    /// The element whose children paragraphs of one text are, wrappers of single paragraphs aside.
    private func group(of block: PageBlock) -> Int {
        let parent = tree.nodes[block.element].parent
        guard parent >= 0, tree.hasOneChild(parent) else { return parent }
        return tree.nodes[parent].parent
    }

    /// How much the page's own markup says for a paragraph.
    private func standing(of block: PageBlock) -> Int {
        for ancestor in tree.ancestors(of: block.element) {
            if tree.nodes[ancestor].attributes["itemprop"] == "articleBody" { return 4 }
            if ["article", "main"].contains(tree.nodes[ancestor].name) { return 2 }
        }
        return 1
    }

    /// The nodes of the article or main element around the text, or of the smallest that has the headline too.
    private func frame(of root: Int) -> Range<Int> {
        let around = [root] + tree.ancestors(of: root)
        let frame =
            around.first { ["article", "main"].contains(tree.nodes[$0].name) } ?? around.dropFirst().first ?? root
        guard let headline = parts.headline, !tree.range(of: frame).contains(headline) else {
            return frame..<tree.nodes[frame].end
        }
        let wider = around.first { tree.range(of: $0).contains(headline) } ?? frame
        return wider..<tree.nodes[frame].end
    }
}

/// Text that a page's data give as the article's: where it stands on the page, the article is.
struct KnownText {
    private let text: String
    /// Whether it is more than a summary.
    let isWhole: Bool

    /// In code points: every block of a page is looked for in it.
    private static let longest = 40_000

    /// The text, where the data hold it, and the summary.
    init(body: String?, summary: String?) {
        let all = [body.map { String($0.unicodeScalars.prefix(KnownText.longest)) }, summary]
        text = all.compactMap { $0?.folded }.joined(separator: " ")
        isWhole = (body?.utf8.count ?? 0) > 1000
    }

    /// Whether a block's words are part of it.
    func holds(_ block: String) -> Bool {
        guard !text.isEmpty, block.utf8.count >= 40 else { return false }
        let words = String(String.UnicodeScalarView(block.unicodeScalars.prefix(140))).folded
        return words.utf8.count >= 30 && text.position(of: words) != nil
    }
}
