internal import EventModel

/// Tells the story from the furniture of the page around it. Rules go by form and position first; nothing is removed.
enum Furniture {
    /// Gives every block its kind; what the markup said stays.
    static func classify(_ blocks: inout [Block]) {
        let wordings = blocks.map { Wording($0.text) }
        for index in blocks.indices where blocks[index].kind == nil {
            blocks[index].kind = kind(of: wordings[index]) ?? kindOfLink(blocks[index], wordings[index])
        }
        markLeadingCaptions(&blocks, wordings)
        RelatedHeadlines.markAnnounced(&blocks, wordings)
        RelatedHeadlines.markTrailing(&blocks, wordings)
        markSubheadings(&blocks, wordings)
        for index in blocks.indices where blocks[index].kind == nil { blocks[index].kind = .body }
    }

    /// What the words of a block alone tell.
    private static func kind(of wording: Wording) -> ParagraphKind? {
        if Byline(wording) != nil { return .byline }
        if let kind = FurniturePhrase.kind(of: wording) { return kind }
        if wording.lead.hasPrefix("the post "), wording.text.contains(" appeared first on ") { return .credit }
        return PhotoCredit(in: wording)?.kind
    }

    /// A block that is nothing but a link and no sentence leads to another story.
    private static func kindOfLink(_ block: Block, _ wording: Wording) -> ParagraphKind? {
        block.isLink && !wording.endsSentence ? .relatedHeadline : nil
    }

    /// Labels between the headline and the first sentence belong to a picture. A longer line there is a summary.
    private static func markLeadingCaptions(_ blocks: inout [Block], _ wordings: [Wording]) {
        let isText = { (index: Int) in wordings[index].endsSentence && wordings[index].wordCount > 12 }
        guard let first = blocks.indices.first(where: isText) else { return }
        for index in blocks.indices.prefix(first) where blocks[index].kind == nil && !blocks[index].isListItem {
            guard !wordings[index].endsSentence, wordings[index].wordCount <= 12 else { continue }
            blocks[index].kind = .caption
        }
    }

    /// Short lines that are no sentence, between paragraphs of the story.
    private static func markSubheadings(_ blocks: inout [Block], _ wordings: [Wording]) {
        for index in blocks.indices.dropLast() where blocks[index].kind == nil && !blocks[index].isListItem {
            let wording = wordings[index]
            guard !wording.endsSentence, wording.startsUpper, wording.wordCount <= 10 else { continue }
            guard blocks[index + 1].kind == nil, wordings[index + 1].wordCount > 10 else { continue }
            blocks[index].kind = .subheading
        }
    }
}
