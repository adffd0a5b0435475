/// What an edit does to one thing. The inverse has before and after exchanged.
public enum Change: Equatable, Sendable {
    /// An event comes, goes or becomes another; nil means that there is none.
    case event(EventID, before: Event?, after: Event?)
    /// A person comes, goes or becomes another.
    case person(PersonID, before: Person?, after: Person?)
    /// A decision is made, or taken back.
    case decision(Decision, isMade: Bool)

    /// Leads back.
    public var inverse: Change {
        switch self {
        case .event(let id, let before, let after): .event(id, before: after, after: before)
        case .person(let id, let before, let after): .person(id, before: after, after: before)
        case .decision(let decision, let isMade): .decision(decision, isMade: !isMade)
        }
    }
}

/// An edit that was made, and all it changed.
public struct Revision: Equatable, Sendable {
    /// What was asked for, in one line.
    public var summary: String
    /// In the order in which they were made.
    public var changes: [Change]

    /// A revision.
    public init(summary: String, changes: [Change]) {
        self.summary = summary
        self.changes = changes
    }

    /// Leads back.
    public var inverse: Revision { Revision(summary: summary, changes: changes.reversed().map(\.inverse)) }
}
