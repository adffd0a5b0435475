internal import EventModel

/// Boxes on a page that lead to other stories: a linked headline, with or without a summary and a picture beside it.
///
/// Told by form: around a block that is nothing but a link, the largest part of the page that holds little text and not
/// the headline is the box.
struct Teasers {
    private let parts: PageParts
    private var tree: MarkupTree { parts.tree }

    /// In bytes; what is longer is more than a summary.
    private static let longest = 700

    /// Gives the blocks of such boxes their kind. `total` is the running text of the article.
    static func mark(_ blocks: inout [PageBlock], in parts: PageParts, known: KnownText) {
        let teasers = Teasers(parts: parts)
        let total = blocks.reduce(0) { $0 + ($1.isRunningText ? $1.text.utf8.count : 0) }
        var boxes: [Range<Int>] = []
        for block in blocks where teasers.leadsElsewhere(block) {
            if boxes.last?.contains(block.start) == true { continue }
            boxes.append(teasers.box(around: block, total))
        }
        var next = 0
        for index in blocks.indices {
            let start = blocks[index].start
            while next < boxes.count, boxes[next].upperBound <= start { next += 1 }
            guard next < boxes.count, boxes[next].contains(start) else { continue }
            guard blocks[index].kind == nil || blocks[index].kind == .subheading else { continue }
            if blocks[index].isLink || !known.holds(blocks[index].text) { blocks[index].kind = .relatedHeadline }
        }
        teasers.markHeads(&blocks)
    }

    /// Nothing but a link, of some words: no name of an author, and no word of an index.
    private func leadsElsewhere(_ block: PageBlock) -> Bool {
        guard block.isLink, block.kind == nil || block.kind == .subheading else { return false }
        guard !["td", "th", "tr"].contains(tree.nodes[block.element].name) else { return false }
        return block.text.utf8.count < 300 && (block.kind == .subheading || Wording(block.text).wordCount >= 4)
    }

    private func box(around block: PageBlock, _ total: Int) -> Range<Int> {
        var box = block.start
        for ancestor in tree.ancestors(of: block.start) {
            let text = parts.measure.text(in: ancestor)
            guard text <= Teasers.longest, !holdsHeadline(ancestor), text * 4 < total else { break }
            guard !["body", "main", "html"].contains(tree.nodes[ancestor].name) else { break }
            guard !isProse(ancestor), isHeaded(ancestor, by: block) else { break }
            box = ancestor
        }
        return box..<tree.nodes[box].end
    }

    /// Whether the link is what a box is about: it stands first, or is a good part of all. “More on this” below a text is
    /// neither.
    private func isHeaded(_ box: Int, by block: PageBlock) -> Bool {
        let stands = parts.measure.text(in: box, before: block.start) <= Teasers.longestKicker
        return parts.measure.isLinked(stands ? 10 : 35, in: box)
    }

    /// In bytes, before the headline.
    private static let longestKicker = 60

    /// Whether paragraphs stand in it side by side: those of the article, and the link between them.
    private func isProse(_ index: Int) -> Bool {
        tree.children(of: index).count {
            tree.nodes[$0].name == "p" && parts.measure.text(in: $0) >= 60 && !parts.measure.isLinked(50, in: $0)
        } >= 2
    }

    private func holdsHeadline(_ index: Int) -> Bool {
        parts.headline.map { tree.range(of: index).contains($0) } ?? false
    }

    /// A heading with nothing below it but other stories heads them.
    private func markHeads(_ blocks: inout [PageBlock]) {
        let leads = blocks.map { $0.kind == .relatedHeadline }
        for index in blocks.indices.dropLast() {
            guard blocks[index].kind == nil || blocks[index].kind == .subheading else { continue }
            let wording = Wording(blocks[index].text)
            guard wording.wordCount <= 6, !wording.endsSentence || wording.text.hasSuffix(":") else { continue }
            if leads[(index + 1)...].prefix(2).allSatisfy({ $0 }) { blocks[index].kind = .relatedHeadline }
        }
    }
}

/// Texts that a page shows again and again are its own, and no article's.
enum RepeatedBlocks {
    /// Sets apart what stands three times or more. A page that consists of little else is left as it is.
    static func mark(_ blocks: inout [PageBlock]) {
        let own = blocks.filter { !$0.isLink && $0.kind?.isFurniture != true }
        let counts = Dictionary(own.map { ($0.text, 1) }, uniquingKeysWith: +)
        let repeated = blocks.indices.filter { index in
            let block = blocks[index]
            guard let count = counts[block.text], count >= 3, !block.isLink, block.kind?.isFurniture != true else {
                return false
            }
            return !Wording.endsSentence(block.text) || block.text.utf8.count >= 40
        }
        let total = blocks.reduce(0) { $0 + $1.text.utf8.count }
        guard repeated.reduce(0, { $0 + blocks[$1].text.utf8.count }) * 2 < total else { return }
        for index in repeated { blocks[index].kind = .promotion }
    }
}
