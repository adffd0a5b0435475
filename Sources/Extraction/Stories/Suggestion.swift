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
}

/// A trigger in a paragraph.
public struct SuggestedMention: Hashable, Sendable {
    /// Which article.
    public var article: ArticleID
    /// Which paragraph; 0 is the headline.
    public var paragraph: Int
    /// Code points of the paragraph.
    public var range: Range<Int>
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
}
