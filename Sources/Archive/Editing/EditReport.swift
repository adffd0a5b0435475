public import EventModel

/// What an edit, an undo or a redo did.
public struct EditReport: Equatable, Sendable {
    /// What was done, or undone, in one line.
    public var summary: String
    /// The files that changed, relative to the library; none where there was nothing to change.
    public var files: [String]
    /// The events whose files changed.
    public var events: [EventID]

    init(summary: String, changes: [FileChange]) {
        self.summary = summary
        files = changes.map(\.path)
        events = files.filter { $0.hasPrefix("events/") && $0.hasSuffix(".md") }.map { EventID(FilePath($0).stem) }
    }
}
