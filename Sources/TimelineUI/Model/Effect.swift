public import EventModel

/// What the screen asks of the world.
public enum Effect: Equatable, Sendable {
    /// Answer a question, off the main thread; ``Action/answered(_:_:_:)`` brings what is found.
    case ask(Question, Ticket)
    /// Find no more for a list than has been found.
    case stop(Ticket)
    /// Change the library.
    case edit(EditRequest)
    /// Write events into a file, for others.
    case export(ExportOrder)
    /// Do something with the terminal, or through it.
    case terminal(TerminalRequest)
}

/// Of what a question was asked. An answer counts as long as the same question would get the same ticket now.
public enum Ticket: Hashable, Sendable {
    /// The list of a number: every query makes one.
    case list(Int)
    /// The library as it was read for the nth time.
    case library(Int)
    /// Neither: whoever asked compares the question with what is typed by now.
    case typed
}

/// A change of the library.
public enum EditRequest: Equatable, Sendable {
    /// `seen` are the events as the reader saw them. An event that the edit makes under an id that is taken gets an id
    /// that is free.
    case perform(Edit, seen: [Event])
    /// Say of which article another one is a copy; of itself where it is a source of its own.
    case derive(ArticleID, from: ArticleID)
    /// Take back the last edit.
    case undo
    /// Make the edit again that was taken back last.
    case redo
}

/// What only the main thread can do, for the terminal is its own.
public enum TerminalRequest: Equatable, Sendable {
    /// Put text on the clipboard.
    case copy(String)
    /// Open a page in the browser, without a shell.
    case openPage(String)
    /// Open a file of the library in the editor.
    case openInEditor(path: String)
    case redraw, suspend, quit
}
