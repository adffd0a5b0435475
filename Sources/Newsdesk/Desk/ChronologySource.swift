public import EventModel
public import TimelineUI

/// Where the desk's answers come from: a library on disk, or one in memory for tests. Used by one thread at a time.
public protocol ChronologySource: AnyObject {
    /// The library's folder.
    var root: String { get }
    /// Reads the library, or what has changed in it.
    func open() throws -> LibraryOverview
    /// Answers one question.
    func answers(to effect: Effect) throws -> [Action]
}
