public import EventModel
public import Terminal

/// Everything the screen shows follows from this value. It changes in ``reduce(_:_:)`` only.
public struct ScreenState: Equatable, Sendable {
    /// The screen's size.
    public var size: Size
    /// How things look.
    public var theme: Theme
    /// What the keys mean.
    public var keymap: Keymap
    /// The reader's own zone; nil where none is known.
    var zone: ReadersZone?
    /// Whether times are shown in it too.
    var showsZone = false
    /// How the screen is divided.
    public internal(set) var shares = PaneShares()
    /// How the settings divide it.
    var setShares = PaneShares()
    /// The line between two panes that the mouse holds.
    var heldRule: PaneRule?
    /// Whether it is told in words, one piece at a time.
    var isPlain = false
    /// How many events, those that matter most, are shown at first; nil for all.
    var firstLevel: Int?
    /// Where the reader was when the library was left; nil from when that has been shown, or where nothing is known of it.
    public var restored: LeftPlace?
    /// In what it can be exported; set by whoever can.
    public var formats: [ExportChoice] = []
    /// Which zones there are.
    public var zones = KnownZones()
    /// What was to be exported and could not be, until it is tried again.
    var refusedExport: ExportOrder?
    /// The library; nil while it is being opened.
    public var library: LibraryOverview?
    /// How often it has been read again.
    var readings = 0
    /// Whether the reader has done anything yet: from then on the list stays what it is.
    var isTouched = false
    /// The query that narrows the chronology, as typed; empty for none.
    public var query = ""
    /// The person the query asks for, with the summary shown above the list.
    public var person: PersonSummary?
    /// The list.
    public var timeline = TimelineState()
    /// The event under the cursor, as far as it has been read.
    public var event: EventRecord?
    /// Which lines of the detail are in view.
    public var detail = ScrollState()
    /// The article pane.
    public var article = ArticleState()
    /// What was searched for last, and where.
    public var search: SearchState?
    /// The order in which articles are listed.
    var articleOrder = ArticleOrder.date
    /// The paragraph that is to be shown as soon as its article has been read.
    var sought: MentionAnchor?
    /// Which pane takes the keys.
    public var focus = Pane.timeline
    /// Whether the pane with the focus takes the whole screen.
    public var isMaximised = false
    /// What lies over the panes.
    public var overlay: Overlay?
    /// What can be undone, and whether the library can be edited.
    public var editing = EditingStatus()
    /// What is to be done with the event under the cursor as soon as it has been read, unless a key comes before.
    public var awaiting: Awaited?
    /// Forms that were left without saving, with what was typed.
    var drafts: [Overlay] = []
    /// Which of the library's problems was told last.
    var problem: Int?
    /// What the steps of curation remember.
    public var curation = CurationState()
    /// What is going on in the background, in a few words.
    public var activity: Activity?
    /// One line for the reader, until the next key.
    public var message: Message?

    /// A screen on which nothing has been opened yet.
    init(size: Size, theme: Theme, keymap: Keymap) {
        self.size = size
        self.theme = theme
        self.keymap = keymap
    }

    var layout: Layout { Layout(size: size, focus: focus, isMaximised: isMaximised, shares: shares) }
}

/// A command that waits until what it is about has been read.
public struct Awaited: Equatable, Sendable {
    /// Which command.
    var command: Command
    /// What was under the cursor when its key was pressed; nil where the cursor was on its way to another row.
    var seen: ShownEvent?
}

/// A line for the reader.
public struct Message: Hashable, Sendable {
    /// The line.
    public var text: String
    /// Whether something failed.
    public var isError: Bool

    /// A line.
    public init(_ text: String, isError: Bool = false) {
        self.text = text
        self.isError = isError
    }

    /// What a key was pressed for is not what stands there now.
    static let changedMeanwhile = Message("What was here has just changed: look, and press the key again")
}

/// Which part of a long text is in view.
public struct ScrollState: Hashable, Sendable {
    /// The first line in view.
    public var top = 0

    /// From the top.
    public init() {}
}

/// A search for words.
public struct SearchState: Hashable, Sendable {
    /// The words as typed.
    public var words: String
    /// Where they are searched for.
    public var pane: Pane

    /// A search.
    public init(words: String, pane: Pane) {
        self.words = words
        self.pane = pane
    }
}
