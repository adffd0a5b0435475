public import EventModel

/// What the screen asks of the library.
public enum Question: Hashable, Sendable {
    /// The answer to a query; the first of `keeping` that it has should be under the cursor.
    case chronology(query: String, TimelineState.Subject, DensityScale, keeping: [EventID])
    /// Rows of the list.
    case rows(Range<Int>)
    /// The rows around an event, whose row had a position in the answer so far, from the answer as it has grown; from
    /// the first row on where there is no such event.
    case window(around: EventID?, at: Int, height: Int)
    case density(DensityScale)
    /// The row of an event.
    case position(of: EventID)
    /// The first row on or after a day.
    case day(Day)
    /// The next row of a list of events that has these words, from a position on.
    case words(String, from: Int, forward: Bool)
    /// The next paragraph of a list of articles that has these words, behind a place or before it.
    case passage(String, from: PassagePlace, forward: Bool)
    /// The row of an article, in a list of them.
    case row(of: ArticleID)
    /// The next event of the list with such a mark, from a position on.
    case landmark(Landmark, from: Int, forward: Bool)
    /// So many of the list's suggestions, the most important first.
    case suggestions(most: Int)
    /// The people, places, tags, sources and years of the events of the list, with counts.
    case facets
    /// The person that the query asks for.
    case person(PersonID)
    case event(EventID)
    /// All that is known of these events.
    case records([EventID])
    case article(ArticleID)
    /// The articles that one is like, and what changed from each to the other.
    case likenesses(of: ArticleID)
    /// Which of these events are not in the library.
    case missing([EventID])
    /// People by a name, or by a part of one.
    case people(String)
    /// Ways to go on with a query; the cursor counts code points.
    case completions(String, cursor: Int)
    /// Events of about the same days as one: they may tell the same.
    case alike(EventID)
    /// Events to link to, by the words of their titles, people and places.
    case events(String)
    /// Events, people, articles and places by what they are called.
    case things(String)

    /// Whether it only reads what the panes show: soon answered, and as often as one likes.
    public var isReading: Bool {
        switch self {
        case .rows, .event, .article, .position, .day: true
        case .chronology, .window, .density, .words, .passage, .row, .landmark, .suggestions, .facets, .person,
            .likenesses, .missing, .records, .people, .completions, .events, .alike, .things:
            false
        }
    }

    /// Whether the cursor goes where the answer says.
    var isSeeking: Bool {
        switch self {
        case .day, .words, .passage, .row, .landmark, .position: true
        case .chronology, .rows, .window, .density, .suggestions, .facets, .person, .event, .article, .likenesses,
            .missing, .records, .people, .completions, .events, .alike, .things:
            false
        }
    }
}

/// What was found.
public enum Answer: Equatable, Sendable {
    /// A query has an answer; rows are asked for next. The position is that of the event to keep, nil where it is gone.
    case chronologyOpened(ChronologyOverview, position: Int?)
    /// More events have been found, or all; ``Question/window(around:at:height:)`` shows them.
    case matchesFound(ChronologyOverview, isComplete: Bool)
    /// A query is wrong, and where in code points; an empty place is one where something is missing.
    case queryRefused(at: Range<Int>, reason: String)
    case rowsRead(start: Int, [TimelineRow])
    /// The rows from `start` on of an answer as it has grown; the row that was at `from` is at `position` in it.
    case windowRead(count: Int, start: Int, [TimelineRow], from: Int, position: Int)
    case densityRead(DensityScale, [DensitySpan])
    /// Where a search or a date led; nil where nowhere.
    case positionFound(Int?)
    /// Where the words stand that were looked for in the articles of a list.
    case passageFound(ArticleID, PassagePlace)
    /// Suggestions, and how many there are in all.
    case suggestionsFound([EventSummary], count: Int)
    case facetsCounted([FacetGroup])
    case personSummarised(PersonSummary?)
    case eventRead(EventRecord)
    /// Several events, for what is done with all of them.
    case recordsRead([EventRecord])
    case articleRead(ArticleRecord)
    /// An article that has been read and laid out beforehand.
    case articlePrepared(ArticleRecord, ArticleLayout)
    /// The article seems to be a copy of another one, of which nobody has said anything.
    case copyFound(ArticleID, of: ArticleHeader)
    case likenessesFound([ArticleLikeness])
    /// The library has no such article.
    case articleMissed(ArticleID)
    /// Events that are not in the library any more, of those asked about.
    case eventsMissed(Set<EventID>)
    case peopleFound([PersonHit])
    case completionsFound([QueryCompletion])
    case eventsFound([EventSummary])
    /// Best first.
    case thingsFound([FoundThing])
}
