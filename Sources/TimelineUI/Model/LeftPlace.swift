public import EventModel

/// Where a reader was when the program was left, to be there again at the next start.
public struct LeftPlace: Equatable, Sendable {
    /// The filter, as typed.
    public var query: String
    /// What the list showed.
    public var subject: TimelineState.Subject
    /// The event under the cursor.
    public var event: EventID?
    /// The row under the cursor.
    public var row: Int
    /// The pane that had the focus.
    public var focus: Pane
    /// Whether it took the whole screen.
    public var isMaximised: Bool
    /// How the reader had divided the screen; nil where it was as the settings say.
    public var shares: PaneShares?

    /// A place; without arguments where a library begins.
    public init(
        query: String = "", subject: TimelineState.Subject = .events, event: EventID? = nil, row: Int = 0,
        focus: Pane = .timeline, isMaximised: Bool = false, shares: PaneShares? = nil
    ) {
        self.query = query
        self.subject = subject
        self.event = event
        self.row = row
        self.focus = focus
        self.isMaximised = isMaximised
        self.shares = shares
    }
}

extension ScreenState {
    /// Where the reader is; nil as long as nothing has been opened.
    public var place: LeftPlace? {
        guard library != nil, timeline.isOpen else { return restored }
        return LeftPlace(
            query: query, subject: timeline.subject, event: timeline.current?.event?.id, row: timeline.cursor,
            focus: focus, isMaximised: isMaximised, shares: shares == setShares ? nil : shares)
    }

    /// Opens a library at a place where it was left.
    mutating func open(at place: LeftPlace) -> [Effect] {
        query = place.query
        if library.map({ $0.events + $0.suggestions > 0 }) == true { timeline.subject = place.subject }
        (focus, isMaximised) = (place.focus, place.isMaximised)
        if let shares = place.shares { self.shares = shares }
        return openChronology(keeping: place.event.map { [$0] } ?? [])
    }
}
