/// What a list shows of an event.
public struct EventSummary: Hashable, Sendable, Identifiable {
    /// Which event.
    public var id: EventID
    /// Its title.
    public var title: String
    /// Its date; nil where it is not known.
    public var date: EDTFDate?
    /// Its time.
    public var time: TimeOfDay?
    /// How many independent sources report it; reprints count once.
    public var sources: Int
    /// Whether a person stands behind it.
    public var status: EventStatus
    /// Whether its sources disagree and nobody has decided.
    public var isDisputed: Bool
    /// Whether it is told as still to come.
    public var isPlanned: Bool

    /// A row of a list.
    public init(
        id: EventID, title: String, date: EDTFDate?, time: TimeOfDay? = nil, sources: Int = 0,
        status: EventStatus = .confirmed, isDisputed: Bool = false, isPlanned: Bool = false
    ) {
        self.id = id
        self.title = title
        self.date = date
        self.time = time
        self.sources = sources
        self.status = status
        self.isDisputed = isDisputed
        self.isPlanned = isPlanned
    }
}

/// What a list shows of a person.
public struct PersonSummary: Hashable, Sendable, Identifiable {
    /// Who.
    public var person: Person
    /// In how many events of the list they take part.
    public var events: Int
    /// The first and the last of them, by date.
    public var first: EventSummary?
    /// The last of them.
    public var last: EventSummary?
    /// Their roles in them, most frequent first, with counts.
    public var roles: [RoleCount]

    /// Who.
    public var id: PersonID { person.id }

    /// A row of a list of people.
    public init(
        person: Person, events: Int, first: EventSummary? = nil, last: EventSummary? = nil, roles: [RoleCount] = []
    ) {
        self.person = person
        self.events = events
        self.first = first
        self.last = last
        self.roles = roles
    }
}

/// A role, and how often someone has it.
public struct RoleCount: Hashable, Sendable {
    /// As written in the event.
    public var role: String
    /// In how many events.
    public var events: Int

    /// A count.
    public init(role: String, events: Int) {
        self.role = role
        self.events = events
    }
}
