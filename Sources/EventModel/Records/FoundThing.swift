/// Something that one may look for by what it is called.
public struct FoundThing: Hashable, Sendable {
    /// What it is.
    public enum Thing: Hashable, Sendable {
        case event(EventSummary)
        /// Somebody, with the number of events.
        case person(Person, events: Int)
        case article(ArticleHeader)
        /// A place, with the number of events.
        case place(String, events: Int)
    }

    /// What was found.
    public var thing: Thing
    /// How its name fits what was typed.
    public var kind: NameMatch.Kind

    /// Something that was found.
    public init(_ thing: Thing, kind: NameMatch.Kind) {
        self.thing = thing
        self.kind = kind
    }

    /// What it is called.
    public var name: String {
        switch thing {
        case .event(let event): event.title
        case .person(let person, _): person.name
        case .article(let article): article.headline
        case .place(let name, _): name
        }
    }
}
