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
        takeAuthors(of: tags)
        let saving = PageSaving(bytes)
        draft.metadata.url = draft.metadata.url ?? saving.address
        draft.metadata.retrieved = saving.date
        let stated = [linked.metadata.title, tags.title].compactMap { $0?.trimmed }.filter { !$0.isEmpty }
        let headline = PageHeadline(of: tree, stated: stated)
        let known = KnownText(body: linked.articleBody, summary: tags.description)
        var blocks = WebPage.blocks(of: PageParts(tree, headline: headline.element), known)
        draft.metadata.title = headline.text ?? WebPage.title(stated, among: blocks)
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

    /// Of the tags, where the page's data name nobody but the paper.
    private mutating func takeAuthors(of tags: MetaTags) {
        let (stated, publisher, url) = (draft.metadata.authors, draft.metadata.publisher, draft.metadata.url)
        guard AuthorNames(stated, publisher: publisher, url: url).names.isEmpty else { return }
        draft.metadata.authors = tags.authors(publisher: publisher, url: url) + stated
    }

    /// Without the headline among them.
    private mutating func takeBlocks(_ blocks: [Block]) {
        let title = draft.metadata.title?.lettersAndDigits
        let isTitle = { (block: Block) in title.map { WebPage.repeats(block.text.lettersAndDigits, $0) } ?? false }
        let head = blocks.prefix(30).filter { !isTitle($0) }
        draft.blocks = head + blocks.dropFirst(30)
    }

    /// The article's blocks, other stories among them set apart. Where hardly any text is left, what was taken for
    /// surroundings is looked at again.
    private static func blocks(of parts: PageParts, _ known: KnownText) -> [Block] {
        let main = main(of: parts, known, keeping: .article)
        let length = runningLength(main)
        guard length * 5 < parts.measure.running, length < 1500 else { return main.map(\.block) }
        let whole = self.main(of: parts, known, keeping: .surroundings)
        return (runningLength(whole) > 3 * length + 500 && length < 300 ? whole : main).map(\.block)
    }

    private static func main(of parts: PageParts, _ known: KnownText, keeping: PageBlocks.Keeping) -> [PageBlock] {
        var all = PageBlocks(parts, keeping: keeping).blocks
        RepeatedBlocks.mark(&all)
        PictureSeries.mark(&all)
        let unmarked = all
        Teasers.mark(&all, in: parts, known: known)
        // A page of nothing but teasers is what they say.
        if !all.contains(where: { $0.kind == nil && !$0.isLink }) { all = unmarked.map(\.asText) }
        var blocks = MainText(of: parts, among: all, known: known).blocks
        Signature.mark(&blocks, in: parts.tree)
        return blocks
    }

    private static func runningLength(_ blocks: [PageBlock]) -> Int {
        blocks.reduce(0) { $0 + ($1.isRunningText ? $1.text.utf8.count : 0) }
    }

    /// The title of the data, as the first blocks give it where they do.
    private static func title(_ stated: [String], among blocks: [Block]) -> String? {
        let first = blocks.prefix(3).map(\.text).filter { $0.split(separator: " ").count >= 2 }
        if let window = stated.last?.lettersAndDigits,
            let match = first.first(where: { window.hasSuffix($0.lettersAndDigits) })
        {
            return match
        }
        return stated.first
    }

    /// The paragraphs of an article that comes as one text.
    private static func blocks(in body: String) -> [Block] {
        let tree = body.contains("</") ? MarkupTree(html: Array(body.utf8)) : nil
        if let tree { return PageBlocks(of: tree).blocks.map(\.block) }
        let text = HTMLEntities.decode(body).replacing("\r\n", with: "\n")
        return Lines.groups(in: Array(text.utf8)[...]).flatMap { $0 }.map { Block(text: $0) }
    }

    /// Whether a line is the headline again, with or without a kicker before it.
    private static func repeats(_ line: String, _ title: String) -> Bool {
        line == title || (line.hasSuffix(title) && line.utf8.count < title.utf8.count + 60)
            || (title.hasSuffix(line) && line.utf8.count * 2 > title.utf8.count)
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
