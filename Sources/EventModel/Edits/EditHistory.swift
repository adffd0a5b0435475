/// The edits that were made and those that were taken back. Each revision keeps its inverse.
///
/// Limitations: a line, not a tree: a new edit forgets what was taken back before.
public struct EditHistory: Equatable, Sendable {
    /// What can be taken back, oldest first.
    public private(set) var done: [Revision] = []
    /// What can be made again, oldest first.
    public private(set) var undone: [Revision] = []

    /// No history.
    public init() {}

    /// Makes an edit; one that changes nothing is not recorded.
    public mutating func perform(_ edit: Edit, on state: inout EventsState) throws(EditRefusal) -> Revision {
        let revision = try state.apply(edit)
        guard !revision.changes.isEmpty else { return revision }
        done.append(revision)
        undone = []
        return revision
    }

    /// Takes back the last edit; nil where there is none.
    public mutating func undo(on state: inout EventsState) throws(EditRefusal) -> Revision? {
        guard let revision = done.last else { return nil }
        try state.apply(revision.inverse)
        undone.append(done.removeLast())
        return revision
    }

    /// Makes the edit again that was taken back last; nil where there is none.
    public mutating func redo(on state: inout EventsState) throws(EditRefusal) -> Revision? {
        guard let revision = undone.last else { return nil }
        try state.apply(revision)
        done.append(undone.removeLast())
        return revision
    }
}
