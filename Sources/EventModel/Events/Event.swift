/// The name of an event in its library: the stem of its file's name.
public struct EventID: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The stem.
    public var name: String

    /// The event of this name.
    public init(_ name: String) { self.name = name }
    /// The event of this name.
    public init(stringLiteral name: String) { self.name = name }
    /// The stem.
    public var description: String { name }
    /// By name.
    public static func < (left: EventID, right: EventID) -> Bool { left.name < right.name }
}

/// Something that happened, as the curator concludes from its sources.
public struct Event: Equatable, Sendable, Identifiable {
    /// The stem of its file's name.
    public var id: EventID
    /// One line, neutral.
    public var title: String
    /// The curator's conclusion; nil where it is not known.
    public var date: EDTFDate?
    /// The time of the day, on `date`.
    public var time: TimeOfDay?
    /// The time's zone, IANA (`America/Chicago`) or offset (`-06:00`); the library's where nil.
    public var zone: String?
    /// Where, in words.
    public var place: String?
    /// In the order of the file.
    public var tags: [String]
    /// Who took part, and as what.
    public var people: [Participation]
    /// Which paragraphs report it.
    public var citations: [Citation]
    /// How the curator decided where sources disagree.
    public var resolutions: [Resolution]
    /// Markdown.
    public var notes: String
    /// Whether a person stands behind it.
    public var status: EventStatus
    /// Whether it is told as still to come.
    public var isPlanned: Bool
    /// The file's path, relative to the library; nil for what was only suggested.
    public var path: String?

    /// An event; what is not given is not known.
    public init(
        id: EventID, title: String, date: EDTFDate? = nil, time: TimeOfDay? = nil, zone: String? = nil,
        place: String? = nil, tags: [String] = [], people: [Participation] = [], citations: [Citation] = [],
        resolutions: [Resolution] = [], notes: String = "", status: EventStatus = .confirmed, isPlanned: Bool = false,
        path: String? = nil
    ) {
        self.id = id
        self.title = title
        self.date = date
        self.time = time
        self.zone = zone
        self.place = place
        self.tags = tags
        self.people = people
        self.citations = citations
        self.resolutions = resolutions
        self.notes = notes
        self.status = status
        self.isPlanned = isPlanned
        self.path = path
    }
}

/// Whether an event was written by a person or found by the program.
public enum EventStatus: String, Hashable, Sendable, CaseIterable {
    case confirmed, suggested
}

/// A person's part in an event.
public struct Participation: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// As what, in the file's words: "council president", "victim".
    public var role: String?

    /// A person and a role.
    public init(person: PersonID, role: String? = nil) {
        self.person = person
        self.role = role
    }
}

/// The curator's decision on a discrepancy.
public struct Resolution: Hashable, Sendable {
    /// Which property of the event.
    public var property: String
    /// The value kept, as written.
    public var keep: String
    /// The reason.
    public var why: String
    /// The claims that were weighed, each as ``Claim/fingerprint(in:)``; empty where the file does not record them.
    public var weighed: [String]

    /// A decision.
    public init(property: String, keep: String, why: String, weighed: [String] = []) {
        self.property = property
        self.keep = keep
        self.why = why
        self.weighed = weighed
    }
}
