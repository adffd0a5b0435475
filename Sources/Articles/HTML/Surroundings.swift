/// Which parts of a page are not the article: told by what they are called, weighed against the text that they hold.
///
/// A name is evidence and no verdict, for pages name the whole of an article after a part of it. What holds the headline
/// is never left out, nor is a good part of the page's unlinked text, unless its name says that it is a notice or
/// what readers wrote.
struct Surroundings {
    private let tree: MarkupTree
    private let roles: ElementRoles
    private let measure: TextMeasure
    /// The element of the headline.
    private let headline: Int?
    /// The running text that is nobody's comment.
    private let papers: Int

    init(_ tree: MarkupTree, roles: ElementRoles, measure: TextMeasure, headline: Int?) {
        self.tree = tree
        self.roles = roles
        self.measure = measure
        self.headline = headline
        var comments = 0
        var end = 0
        for index in tree.nodes.indices where index >= end && roles[index].surrounding == .comments {
            let holdsHeadline = headline.map { tree.range(of: index).contains($0) } ?? false
            guard !holdsHeadline, !["html", "body"].contains(tree.nodes[index].name) else { continue }
            comments += measure.running(in: index)
            end = tree.nodes[index].end
        }
        papers = comments < measure.running ? measure.running - comments : measure.running
    }

    /// Of the page's running text, in percent: a part that holds more is no sidebar.
    private static let share = 30

    /// Whether a node belongs to the page around the article. Readers often write more than the paper.
    func isSurrounding(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        if ["body", "html", "main", "article"].contains(node.name) || holdsHeadline(index) { return false }
        if isOfSentence(index) { return false }
        if node.name == "footer" {
            return !holdsMuch(index) && !tree.ancestors(of: index).contains { tree.nodes[$0].name == "article" }
        }
        switch roles[index].surrounding {
        case nil: return false
        case .comments: return !measure.isMost(90, in: index)
        case .notice: return isNotice(index)
        case .page: return !holdsMuch(index)
        }
    }

    /// Whether a node asks for consent or the like: its long text is never the article, if there is another.
    func isNotice(_ index: Int) -> Bool {
        guard roles[index].surrounding == .notice, !holdsHeadline(index) else { return false }
        return headline != nil || !measure.isMost(90, in: index)
    }

    /// Whether a browser would not show a node. While a question covers a page, all of it is said to be hidden; a story
    /// that a script is to show is hidden too.
    func isHidden(_ index: Int) -> Bool {
        guard tree.nodes[index].isHidden else { return false }
        if holdsHeadline(index) { return false }
        return !(isStory(index) ? measure.isMost(50, in: index) : headline == nil && measure.isMost(75, in: index))
    }

    /// Whether a node is a link in a paragraph of text, whatever opens on it.
    private func isOfSentence(_ index: Int) -> Bool {
        guard tree.nodes[index].name == "a" else { return false }
        let paragraph = tree.ancestors(of: index).first { BlockElements.blocks.contains(tree.nodes[$0].name) }
        guard let paragraph, tree.nodes[paragraph].name == "p" else { return false }
        return measure.running(in: paragraph) >= Surroundings.shortestSentence
    }

    /// In bytes.
    private static let shortestSentence = 40

    /// Whether a node may be a box within the article, and not the whole of it.
    func mayBeBox(_ index: Int) -> Bool { !holdsMuch(index) }

    private func holdsMuch(_ index: Int) -> Bool {
        let running = measure.running(in: index) * 100
        return running > papers * 50 || (running > papers * Surroundings.share && !measure.isLinked(30, in: index))
    }

    private func holdsHeadline(_ index: Int) -> Bool {
        headline.map { $0 > index && $0 < tree.nodes[index].end } ?? false
    }

    private func isStory(_ index: Int) -> Bool {
        roles[index].isStory || tree.nodes[index].attributes["itemprop"] == "articleBody"
    }
}
