internal import EventModel

/// Headlines of other stories: after words that announce them, or as a run at an article's end.
enum RelatedHeadlines {
    /// Marks what follows an announcement ("Related Posts") and is no sentence.
    static func markAnnounced(_ blocks: inout [Block], _ wordings: [Wording]) {
        var isAnnounced = false
        for index in blocks.indices {
            let wording = wordings[index]
            if blocks[index].kind == .relatedHeadline {
                isAnnounced = wording.wordCount <= 6
            } else if isAnnounced, blocks[index].kind == nil, blocks[index].isLink || wording.looksLikeHeadline {
                blocks[index].kind = .relatedHeadline
            } else if blocks[index].kind != .caption, blocks[index].kind != .credit {
                isAnnounced = false
            }
        }
    }

    /// Marks the run of headlines with which many pages end. Text must precede it; the items of a list, and lines
    /// that a colon announces, are text.
    static func markTrailing(_ blocks: inout [Block], _ wordings: [Wording]) {
        var start = blocks.endIndex
        while start > 0, isCandidate(blocks[start - 1], wordings[start - 1]) { start -= 1 }
        let run = (start..<blocks.endIndex).filter { blocks[$0].kind == nil }
        let sentences = (0..<start).count { wordings[$0].endsSentence && blocks[$0].kind?.isFurniture != true }
        guard sentences >= 2, !wordings[start - 1].text.hasSuffix(":") else { return }
        let titles = run.count { wordings[$0].isTitleCase || blocks[$0].isLink }
        guard run.count >= 4 || (run.count >= 2 && titles == run.count) else { return }
        for index in run { blocks[index].kind = .relatedHeadline }
    }

    private static func isCandidate(_ block: Block, _ wording: Wording) -> Bool {
        if let kind = block.kind { return kind.isFurniture }
        return wording.looksLikeHeadline && !block.isListItem
    }
}
