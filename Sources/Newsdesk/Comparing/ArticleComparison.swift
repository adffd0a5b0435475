public import EventModel

/// `dateline diff`: what changed between two captures of one article, and which quotes and claims of events that touches.
public struct ArticleComparison: Equatable, Sendable {
    /// The article as it was.
    public let old: Article
    /// The article as it is now.
    public let new: Article
    /// Paragraphs of the story that are gone and that are new, and how many stay between them, in reading order.
    public let course: [Line]
    /// What is quoted from the old text and does not stand so in the new one.
    public let touched: [TouchedCitation]

    /// A paragraph, and what became of it.
    public enum Line: Equatable, Sendable {
        case removed(Paragraph)
        case added(Paragraph)
        case same(Int)
    }

    /// A quote that the change touches.
    public struct TouchedCitation: Equatable, Sendable {
        /// The event that quotes.
        public var event: EventID
        /// Its title.
        public var title: String
        /// What it quotes and claims.
        public var citation: Citation
        /// The words that stand there now; nil where there are none like it.
        public var now: String?
    }

    /// Compares two articles, and looks whether the new one has what `events` quote of the old one.
    init(_ old: Article, _ new: Article, quotedBy events: [Event]) {
        self.old = old
        self.new = new
        course = Self.course(from: old.compared, to: new.compared)
        let index = AnchorIndex(new)
        touched = events.flatMap { event in
            event.citations.filter { $0.article == old.id }.compactMap { Self.touched($0, of: event, index, new) }
        }
    }

    /// What is gone and what is new.
    public var lines: [Line] { course.filter { if case .same = $0 { false } else { true } } }

    /// Whether nothing of the story has changed.
    public var isSame: Bool { lines.isEmpty }

    private static func course(from old: [Paragraph], to new: [Paragraph]) -> [Line] {
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
                lines.addSame()
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
            return TouchedCitation(event: event.id, title: event.title, citation: citation, now: now)
        case .orphan: return TouchedCitation(event: event.id, title: event.title, citation: citation)
        }
    }
}

extension [ArticleComparison.Line] {
    fileprivate mutating func addSame() {
        if case .same(let count)? = last { self[self.count - 1] = .same(count + 1) } else { append(.same(1)) }
    }
}

extension Article {
    /// The headline and the paragraphs that tell the story.
    fileprivate var compared: [Paragraph] { [Paragraph(ordinal: 0, text: headline)] + story }
}
