public import EventModel

/// What the steps of curation remember between a key and the answer to it.
public struct CurationState: Equatable, Sendable {
    /// A command that goes on as soon as the events that it needs have been read.
    public struct Waiting: Equatable, Sendable {
        /// What is done then.
        var purpose: Purpose
        /// What it works on.
        public var events: [MarkedEvent]
    }

    /// What is done with all that is marked.
    enum Purpose: Hashable, Sendable {
        case accept, reject, merge
    }

    /// Where the mouse's button was pressed in an article.
    public struct Press: Equatable, Sendable {
        /// In which paragraph.
        public var paragraph: Int
        /// On which of its code points.
        public var cluster: Range<Int>
        /// Whether letting go there opens what the paragraph reports.
        public var opens: Bool
    }

    /// The titles of events that were edited, for what is said of them when they are gone.
    public var titles: [EventID: String] = [:]
    /// What articles are called, where an edit on its way says of which one they are copies.
    var sources: [ArticleID: String] = [:]
    /// The names of people who were edited, as they were before.
    public var names: [PersonID: String] = [:]
    /// The event that is to be under the cursor after the edit.
    public var following: EventID?
    /// The suggestions that were rejected, and may still stand in the list.
    var rejected: Set<EventID> = []
    /// How many suggestions should be left after those that were decided in the list: where there are fewer, others went
    /// with them. Nil where none were decided, and from when it is known.
    var expected: Int?
    /// The events that an edit on its way takes out or changes.
    public var pending: Set<EventID> = []
    /// Those of them whose marks it uses up.
    public var used: Set<EventID> = []
    /// Which suggestion an event was, for when it becomes one again.
    public var origins: [EventID: EventID] = [:]
    /// What could not be done yet.
    public var waiting: Waiting?
    /// What was open when the edit was asked for: it is opened again where the edit is refused.
    public var unsaved: Overlay?

    /// What is open again as soon as no other panel is.
    var comingBack: Overlay?

    /// Where the mouse's button is held.
    public var press: Press?

    /// Nothing to remember.
    public init() {}
}

/// An event that is marked, with all that accepting or merging it takes.
public struct MarkedEvent: Equatable, Sendable, Identifiable {
    /// As the list shows it.
    public var summary: EventSummary
    /// The event itself, as soon as it has been read.
    public var event: Event?
    /// The people who take part in it.
    public var people: [Person] = []

    /// Which event.
    public var id: EventID { summary.id }

    /// An event of the list; `record` is what has been read of it.
    public init(_ summary: EventSummary, record: EventRecord? = nil) {
        self.summary = summary
        if let record { take(record) }
    }

    /// Takes in what has been read.
    mutating func take(_ record: EventRecord) {
        guard record.id == id else { return }
        event = record.event
        people = record.participants
    }
}

extension EventRecord {
    /// The people who take part, each once.
    var participants: [Person] {
        var seen: Set<PersonID> = []
        return event.people.compactMap { part in seen.insert(part.person).inserted ? people[part.person] : nil }
    }
}
