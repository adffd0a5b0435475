public import EventModel

/// What a file of another program brings, before it is compared with a library.
public struct ImportedChronology: Equatable, Sendable {
    /// The events, in the order of the file.
    public var events: [ImportedEvent] = []
    /// Sources with what is known of them, in the order of the file.
    public var sources: [ImportedSource] = []
    /// What could not be read; the rest comes in.
    public var faults: [ImportFault] = []
    /// What was left out on purpose, one sentence each without a full stop.
    public var omissions: [String] = []

    /// Nothing.
    public init() {}
}

/// One source of a file.
public struct ImportedSource: Equatable, Sendable {
    /// What is known of it, without a text; its id is that of the file.
    public var article: Article
    /// Where it stands.
    public var place: ImportPlace

    /// A source.
    public init(article: Article, place: ImportPlace = ImportPlace(line: 1)) {
        self.article = article
        self.place = place
    }
}

/// One event of a file.
public struct ImportedEvent: Equatable, Sendable {
    /// The event, without people and citations: those are known by name only.
    public var event: Event
    /// Who took part, by name.
    public var people: [ImportedPart]
    /// Which words report it.
    public var passages: [ImportedPassage]
    /// Where it stands.
    public var place: ImportPlace

    /// An event.
    public init(
        event: Event, people: [ImportedPart] = [], passages: [ImportedPassage] = [],
        place: ImportPlace = ImportPlace(line: 1)
    ) {
        self.event = event
        self.people = people
        self.passages = passages
        self.place = place
    }
}

/// A person's part in an event, by name.
public struct ImportedPart: Hashable, Sendable {
    /// The name.
    public var name: String
    /// As what.
    public var role: String?

    /// A part.
    public init(name: String, role: String? = nil) {
        self.name = name
        self.role = role
    }
}

/// Words of an article that report an event.
public struct ImportedPassage: Hashable, Sendable {
    /// The article's page on the web, or `urn:dateline:article:ID`.
    public var source: String
    /// The words.
    public var selector: TextSelector
    /// What they claim.
    public var claims: [Claim]

    /// A passage.
    public init(source: String, selector: TextSelector, claims: [Claim] = []) {
        self.source = source
        self.selector = selector
        self.claims = claims
    }
}

/// A place in a file.
public struct ImportPlace: Hashable, Sendable {
    /// From 1.
    public var line: Int
    /// From 1; nil where the whole line is meant.
    public var column: Int?

    /// A place.
    public init(line: Int, column: Int? = nil) {
        self.line = line
        self.column = column
    }
}

/// Something in a file that could not be read.
public struct ImportFault: Hashable, Sendable {
    /// Where.
    public var place: ImportPlace
    /// One sentence without a full stop.
    public var message: String

    /// A fault.
    public init(_ place: ImportPlace, _ message: String) {
        self.place = place
        self.message = message
    }
}

/// Why nothing can be read of a file.
public struct ImportError: Error, Hashable, CustomStringConvertible {
    /// One sentence without a full stop.
    public let description: String

    /// An error.
    init(_ description: String) { self.description = description }
}
