public import EventModel

/// Whether and what can be undone, as far as the screen has been told.
public struct EditingStatus: Hashable, Sendable {
    /// What undo would take back, in one line; nil where there is nothing.
    public var undoable: String?
    /// What redo would make again, in one line; nil where there is nothing.
    public var redoable: String?
    /// Why the library cannot be edited, in one sentence without a full stop; nil where it can.
    public var obstacle: String?
    /// Which other program is editing it at this moment; nil where none is.
    public var otherEditor: String?

    /// A status.
    public init(
        undoable: String? = nil, redoable: String? = nil, obstacle: String? = nil, otherEditor: String? = nil
    ) {
        self.undoable = undoable
        self.redoable = redoable
        self.obstacle = obstacle
        self.otherEditor = otherEditor
    }

    /// What the title line says before the library's name; nil for nothing.
    var mark: String? {
        obstacle != nil ? "read-only" : otherEditor != nil ? "another program edits this" : nil
    }
}

/// What became of an edit, an undo or a redo.
public struct EditOutcome: Equatable, Sendable {
    /// Which of them it was.
    public enum Kind: String, Hashable, Sendable {
        case made, undone, redone
    }

    /// Which of them it was.
    public var kind: Kind
    /// What was done, in one line.
    public var summary: String
    /// The events whose files changed; the first is the one to show.
    public var events: [EventID]
    /// The suggestions on which a verdict was given or taken back.
    public var decided: [EventID]

    /// An outcome.
    public init(kind: Kind, summary: String, events: [EventID], decided: [EventID] = []) {
        self.kind = kind
        self.summary = summary
        self.events = events
        self.decided = decided
    }
}
