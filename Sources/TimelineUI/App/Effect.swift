public import EventModel

/// What the screen asks of the world. The runner answers with actions, off the main thread.
public enum Effect: Equatable, Sendable {
    /// Answer a query; `keeping` is the event that should stay under the cursor.
    case openChronology(generation: Int, query: String, TimelineState.Subject, DensityScale, keeping: EventID?)
    case readRows(generation: Int, Range<Int>)
    /// Read the rows around an event, whose row had a position in the answer so far, from the answer as it has grown;
    /// from the first row on where there is no such event.
    case readWindow(generation: Int, around: EventID?, at: Int, height: Int)
    /// Find no more events than have been found.
    case stopFinding(generation: Int)
    case readDensity(generation: Int, DensityScale)
    case readEvent(EventID)
    /// Which of these events are not in the library; ``Action/eventsMissed(_:)`` answers.
    case findMissing([EventID])
    case readArticle(ArticleID)
    case findPeople(generation: Int, text: String)
    case summarisePerson(generation: Int, PersonID)
    /// Find ways to go on with a query; the cursor counts code points.
    case complete(generation: Int, query: String, cursor: Int)
    /// Find the next row that has these words, from a position on.
    case findWords(generation: Int, String, from: Int, forward: Bool)
    /// Find the row of an event.
    case findEvent(generation: Int, EventID)
    /// Find the first row on or after a day.
    case findDay(generation: Int, Day)
    /// Count the people, places, tags, sources and years of the events shown.
    case countFacets(generation: Int)
    /// Find events to link to, by the words of their titles, people and places.
    case findEvents(generation: Int, text: String)
    /// Make an edit; `seen` are the events as the reader saw them. An event that it makes under an id that is taken gets
    /// an id that is free.
    case perform(Edit, seen: [Event])
    /// Take back the last edit.
    case undo
    /// Make the edit again that was taken back last.
    case redo
    /// Put text on the clipboard (OSC 52).
    case copy(String)
    /// Open a page in the browser, without a shell.
    case openPage(String)
    /// Open a file of the library in the editor, at a line of text where one is known.
    case openInEditor(path: String)
    case redraw
    case suspend
    case quit
}
