public import EventModel
internal import LibraryFiles

/// `dateline diff`: what changed between two captures of one article, and which quotes and claims of events that touches.
public struct ArticleComparison: Equatable, Sendable {
    /// The article as it was.
    public let old: Article
    /// The article as it is now.
    public let new: Article
    /// Paragraphs of the story that are gone, that are new, and that stay, in reading order.
    public let lines: [Line]
    /// What is quoted from the old text and does not stand so in the new one.
    public let touched: [TouchedCitation]

    /// A paragraph, and what became of it.
    public enum Line: Equatable, Sendable {
        case removed(Paragraph)
        case added(Paragraph)
    }

    /// A quote that the change touches.
    public struct TouchedCitation: Equatable, Sendable {
        /// The event that quotes.
        public var event: EventID
        /// What it quotes and claims.
        public var citation: Citation
        /// The words that stand there now; nil where there are none like it.
        public var now: String?
    }

    /// Compares two articles of a library.
    init(_ old: Article, _ new: Article, in library: Library) {
        self.old = old
        self.new = new
        lines = Self.lines(from: old.compared, to: new.compared)
        let index = AnchorIndex(new)
        touched = library.events.flatMap { event in
            event.citations.filter { $0.article == old.id }.compactMap { Self.touched($0, of: event, index, new) }
        }
    }

    /// Whether nothing of the story has changed.
    public var isSame: Bool { lines.isEmpty }

    private static func lines(from old: [Paragraph], to new: [Paragraph]) -> [Line] {
        let difference = new.map(\.text).difference(from: old.map(\.text))
        let removed = Set(difference.removals.map(ArticleComparison.offset))
        let added = Set(difference.insertions.map(ArticleComparison.offset))
        var lines: [Line] = []
        var (from, to) = (0, 0)
        while from < old.count || to < new.count {
            if from < old.count, removed.contains(from) {
                lines.append(.removed(old[from]))
                from += 1
            } else if to < new.count, added.contains(to) {
                lines.append(.added(new[to]))
                to += 1
            } else {
                (from, to) = (from + 1, to + 1)
            }
        }
        return lines
    }

    private static func offset(of change: CollectionDifference<String>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }

    private static func touched(
        _ citation: Citation, of event: Event, _ index: AnchorIndex, _ new: Article
    ) -> TouchedCitation? {
        guard citation.selector != nil else { return nil }
        switch index.anchor(citation) {
        case .exact, .moved, .ambiguous: return nil
        case .changed(let anchor, _):
            let scalars = new.paragraph(anchor.paragraph)?.text.unicodeScalars.dropFirst(anchor.range.lowerBound)
            let now = scalars.map { String(String.UnicodeScalarView($0.prefix(anchor.range.count))) }
            return TouchedCitation(event: event.id, citation: citation, now: now)
        case .orphan: return TouchedCitation(event: event.id, citation: citation)
        }
    }
}

extension Article {
    /// The headline and the paragraphs that tell the story.
    fileprivate var compared: [Paragraph] { [Paragraph(ordinal: 0, text: headline)] + story }
}
