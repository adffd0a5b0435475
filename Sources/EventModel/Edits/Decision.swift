/// A curator's verdict on what the program suggests, over mentions named by their anchors: so it outlives ids and rules.
public struct Decision: Hashable, Sendable, Identifiable {
    /// What was decided.
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        /// The mentions report one event, which is in the library.
        case accepted
        /// The mentions report no event that belongs into the library.
        case rejected
        /// The mentions report one and the same event.
        case same
        /// No two of the mentions report the same event.
        case different
    }

    /// Names this decision among all others, so that it can be taken back.
    public var id: String
    /// What was decided.
    public var verdict: Verdict
    /// What it was decided on.
    public var mentions: [MentionAnchor]
    /// The event that an accepted suggestion became, or the id that a rejected one had.
    public var event: EventID?

    /// A decision; it gets an id of its own unless one is given.
    public init(_ verdict: Verdict, mentions: [MentionAnchor], event: EventID? = nil, id: String? = nil) {
        self.id = id ?? Self.freshID()
        self.verdict = verdict
        self.mentions = mentions
        self.event = event
    }

    /// A verdict on all that an event cites.
    public init(_ verdict: Verdict, on event: Event, as id: EventID? = nil) {
        self.init(verdict, mentions: event.citations.map { MentionAnchor($0) }, event: id ?? event.id)
    }

    private static func freshID() -> String {
        let digits = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        return String(repeating: "0", count: 13 - digits.utf8.count) + digits
    }
}

/// Where an article mentions an event, in words that are found again.
public struct MentionAnchor: Hashable, Sendable {
    /// In which article it was found.
    public var article: ArticleID
    /// In which paragraph; 0 is the headline.
    public var paragraph: Int
    /// The sentence, or the words; nil for the whole paragraph.
    public var selector: TextSelector?

    /// An anchor.
    public init(article: ArticleID, paragraph: Int, selector: TextSelector? = nil) {
        self.article = article
        self.paragraph = paragraph
        self.selector = selector
    }

    /// The place that a citation names.
    public init(_ citation: Citation) {
        self.init(article: citation.article, paragraph: citation.paragraph, selector: citation.selector)
    }

    /// Of these, mentions that are the same have at least one in common, others seldom: the place, the article, and words
    /// that are quoted in a row.
    public var keys: Set<String> { MentionWords(self).rareKeys }
}
