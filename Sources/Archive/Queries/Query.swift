public import EventModel

/// What to look for: the meaning of a line like `person:good date:2026-01 -is:suggested`.
///
/// Words and phrases are looked for in an event's title, place, tags, notes, in the names of its people and in the
/// paragraphs that report it; case and accents do not matter.
public indirect enum Query: Hashable, Sendable {
    /// Everything; what an empty line means.
    case all
    /// Words that stand somewhere in the event.
    case text(QueryTerm)
    /// Someone with this id, or with a name, alias or weak alias that has these words.
    case person(QueryTerm)
    /// A place with these words.
    case place(QueryTerm)
    /// Exactly this tag, or a tag that begins so.
    case tag(QueryTerm)
    /// An article with this id, or with a publisher that has these words.
    case source(QueryTerm)
    /// A date that can fall into this one.
    case date(EDTFDate)
    /// A state of the event.
    case state(QueryState)
    /// So many, the most important ones, of what the rest of the query finds.
    case top(Int)
    /// What the query does not find.
    case not(Query)
    /// What all of them find; two or more.
    case and([Query])
    /// What one of them finds; two or more.
    case or([Query])
}

extension Query {
    /// The most important ones of what it finds.
    public func limited(to count: Int) -> Query { self == .all ? .top(count) : .and([self, .top(count)]) }
}

/// One word or a phrase.
public struct QueryTerm: Hashable, Sendable {
    /// As typed, without quotes and without the star.
    public var text: String
    /// Whether it was typed with a `*` behind: the last word then only has to begin so.
    public var isPrefix: Bool

    /// A term.
    public init(_ text: String, isPrefix: Bool = false) {
        self.text = text
        self.isPrefix = isPrefix
    }
}

/// What `is:` can ask for.
public enum QueryState: String, Hashable, Sendable, CaseIterable {
    case confirmed, suggested, disputed, planned
    /// Paragraphs that no confirmed event cites; no event is.
    case unused
}

/// What can stand before a colon.
public enum QueryField: String, Hashable, Sendable, CaseIterable {
    case person, place, tag, source, date
    case state = "is"
    case top
}
