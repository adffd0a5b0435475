public import EventModel

/// Finds events in a library's articles, for the index to keep beside those of its files.
public struct Suggester: Sendable {
    /// Goes up whenever other events are found in the same articles.
    public var version: Int
    /// In libraries with more articles than this nothing is suggested.
    public var mostArticles: Int
    /// The events, each with the status `suggested`, and the persons of theirs whom the library does not know; also what
    /// the curator has dealt with. The library is given without its own events.
    public var suggest: @Sendable (Library) -> (events: [Event], people: [Person])

    /// A way to find events.
    public init(
        version: Int, mostArticles: Int, suggest: @escaping @Sendable (Library) -> (events: [Event], people: [Person])
    ) {
        self.version = version
        self.mostArticles = mostArticles
        self.suggest = suggest
    }
}
