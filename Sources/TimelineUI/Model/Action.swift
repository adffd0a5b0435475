public import EventModel
public import Terminal

/// What happened.
public enum Action: Equatable, Sendable {
    /// A key, and what was on the screen under the cursor when it was pressed.
    case key(Key, over: ShownEvent? = nil)
    /// The library has been read.
    case libraryOpened(LibraryOverview)
    /// The library could not be read.
    case failed(String)
    /// What was found for a question, or a part of it.
    case answered(Question, Answer, Ticket)
    /// An edit was made, taken back or made again; ``libraryReloaded(_:)`` follows.
    case edited(EditOutcome)
    /// An edit was not made, for somebody else has changed the same values meanwhile.
    case editConflicted(EditConflict, Edit)
    /// An edit was not made; the reason is one sentence.
    case editRefused(String)
    /// Nothing was exported; the reason is one sentence.
    case exportRefused(ExportOrder, reason: String)
    /// What can be undone, and whether the library can be edited at all.
    case editingChanged(EditingStatus)
    /// What is going on in the background; nil when it is over.
    case activityChanged(Activity?)
    /// The reader has set something anew.
    case preferencesChanged(Preferences)
    /// Something to tell the reader.
    case noted(Message)
    /// The library's files have been read again.
    case libraryReloaded(LibraryOverview)
}
