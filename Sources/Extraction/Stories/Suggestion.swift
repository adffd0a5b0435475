public import EventModel

/// An event that the program found in the articles, and why.
public struct Suggestion: Equatable, Sendable, Identifiable {
    /// The event, with its citations and claims; its status is `suggested`.
    public var event: Event
    /// From 1, best first.
    public var rank: Int
    /// Whether it is background of a story: an anniversary, a treaty, something told once in passing.
    public var isBackground: Bool
    /// On what the event's day rests: the best evidence among its mentions.
    public var evidence: EventMention.DateRule
    /// Persons of the event who are not in the library yet, under the ids that the event uses.
    public var people: [Person]
    /// Where its triggers stand, in the order of the articles.
    public var mentions: [SuggestedMention]
    /// What led to it.
    public var reasons: [SuggestionReason]

    /// The event's id.
    public var id: EventID { event.id }

    /// A suggestion.
    public init(
        event: Event, rank: Int, isBackground: Bool, evidence: EventMention.DateRule, people: [Person],
        mentions: [SuggestedMention], reasons: [SuggestionReason]
    ) {
        self.event = event
        self.rank = rank
        self.isBackground = isBackground
        self.evidence = evidence
        self.people = people
        self.mentions = mentions
        self.reasons = reasons
    }
}

/// A trigger in a paragraph.
public struct SuggestedMention: Hashable, Sendable {
    /// Which article.
    public var article: ArticleID
    /// Which paragraph; 0 is the headline.
    public var paragraph: Int
    /// Code points of the paragraph.
    public var range: Range<Int>

    /// A trigger at a place.
    public init(article: ArticleID, paragraph: Int, range: Range<Int>) {
        self.article = article
        self.paragraph = paragraph
        self.range = range
    }
}

/// One step on the way to a suggestion.
public struct SuggestionReason: Hashable, Sendable {
    /// The rule, in words.
    public var rule: String
    /// The words that it was applied to.
    public var words: String
    /// Where they stand.
    public var article: ArticleID
    /// In which paragraph; 0 is the headline.
    public var paragraph: Int

    /// A step that was taken.
    public init(rule: String, words: String, article: ArticleID, paragraph: Int) {
        self.rule = rule
        self.words = words
        self.article = article
        self.paragraph = paragraph
    }
}
