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
    /// A query has an answer; rows are asked for next. The position is that of the event to keep, nil where it is gone.
    case chronologyOpened(generation: Int, ChronologyOverview, position: Int?)
    /// More events have been found, or all; ``Effect/readWindow(generation:around:at:height:)`` shows them.
    case matchesFound(generation: Int, ChronologyOverview, isComplete: Bool)
    /// The rows from `start` on of an answer as it has grown; the row that was at `from` is at `position` in it.
    case windowRead(generation: Int, count: Int, start: Int, [TimelineRow], from: Int, position: Int)
    /// A query is wrong, and where in code points; an empty place is one where something is missing.
    case queryRefused(generation: Int, at: Range<Int>, reason: String)
    case rowsRead(generation: Int, start: Int, [TimelineRow])
    case densityRead(generation: Int, DensityScale, [DensityBucket])
    case eventRead(EventRecord)
    /// Events that are not in the library any more, of those asked about.
    case eventsMissed(Set<EventID>)
    case articleRead(ArticleRecord)
    /// An article that has been read and laid out beforehand.
    case articlePrepared(ArticleRecord, ArticleLayout)
    case peopleFound(generation: Int, [PersonHit])
    case completionsFound(generation: Int, [QueryCompletion])
    case personSummarised(generation: Int, PersonSummary?)
    /// Where a search or a date led; nil where nowhere.
    case positionFound(generation: Int, Int?)
    case facetsCounted(generation: Int, [FacetGroup])
    case eventsFound(generation: Int, [EventSummary])
    /// An edit was made, taken back or made again; ``libraryReloaded(_:)`` follows.
    case edited(EditOutcome)
    /// An edit was not made, for somebody else has changed the same values meanwhile.
    case editConflicted(EditConflict, Edit)
    /// An edit was not made; the reason is one sentence.
    case editRefused(String)
    /// What can be undone, and whether the library can be edited at all.
    case editingChanged(EditingStatus)
    /// What is going on in the background; nil when it is over.
    case activityChanged(Activity?)
    /// Something to tell the reader.
    case noted(Message)
    /// The library's files have been read again.
    case libraryReloaded(LibraryOverview)
}
