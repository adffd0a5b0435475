public import EventModel
internal import LibraryFiles

/// What an edit, an undo or a redo did.
public struct EditReport: Equatable, Sendable {
    /// What was done, or undone, in one line.
    public var summary: String
    /// The files that changed, relative to the library; none where there was nothing to change.
    public var files: [String]
    /// The events whose files changed: those that are there first, of these the one that was made or changed last.
    public var events: [EventID]
    /// The events of the verdicts that were given or taken back.
    public let decided: [EventID]

    init(summary: String, changes: [FileChange]) {
        self.summary = summary
        files = changes.map(\.path)
        let written = changes.filter { $0.after != nil } + changes.filter { $0.after == nil }
        events = written.map(\.path).filter { $0.hasPrefix("events/") && $0.hasSuffix(".md") }
            .map { EventID(FilePath($0).stem) }
        decided =
            changes.first { $0.path == DecisionLog.path }.map { change in
                DecisionLog.events(decidedFrom: change.before ?? [], to: change.after ?? [])
            } ?? []
        gone = Set(changes.filter { $0.after == nil }.map { EventID(FilePath($0.path).stem) })
    }

    private var gone: Set<EventID> = []

    /// Puts some events before the others, as far as they changed and are there.
    mutating func put(first ids: [EventID]) {
        let first = ids.filter { events.contains($0) && !gone.contains($0) }
        var seen: Set<EventID> = []
        events = (first + events).filter { seen.insert($0).inserted }
    }
}
