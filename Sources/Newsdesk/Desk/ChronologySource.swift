public import EventModel
public import TimelineUI

/// Where the desk's answers come from: a library on disk, or one in memory for tests. ``open(progress:)`` is called
/// once and first, everything else by any thread.
public protocol ChronologySource: AnyObject, Sendable {
    /// The library's folder.
    var root: String { get }
    /// Opens the library: as it was left, at once, or by reading it where it has never been read. `progress` is told
    /// the part that is done, 0 to 1.
    func open(progress: (Double) -> Void) throws -> LibraryOverview
    /// Reads what has changed in the library's files since: in these alone, or in any where nobody knows. Nil where
    /// nothing has.
    func refresh(changed files: [String]?, progress: (Double) -> Void) throws -> LibraryOverview?
    /// Looks for events in articles that have changed, which may take long; nil where there is nothing new. `progress` is
    /// told, by any thread, how far that is.
    func suggestAgain(progress: @escaping @Sendable (Activity) -> Void) throws -> LibraryOverview?
    /// Answers one question of a list or of the library. What is known before the end is given to `post`; a question of
    /// which `isCancelled` becomes true throws `CancellationError`, and what was posted for it stays.
    func answers(
        to question: Question, _ ticket: Ticket, isCancelled: @escaping @Sendable () -> Bool,
        post: @escaping @Sendable ([Answer]) -> Void
    ) throws -> [Answer]
    /// Whether the library can be edited, and what an earlier run left unfinished.
    func openForEditing() -> [Action]
    /// Makes an edit, takes one back or makes it again; the files have changed when this returns.
    func edit(_ request: EditRequest) -> [Action]
}
