internal import EventModel
internal import Terminal

/// A box or a line over the panes that takes the keys. All that the screen needs of one is here, so that a new one is a
/// folder of its own and nothing else.
protocol Panel: Equatable, Sendable {
    /// Keys and what they do here, the most useful first.
    func hints(on screen: ScreenState) -> [Hint]
    /// Where it stands and what can be pressed in it, for drawing and for the mouse alike.
    func layout(on screen: ScreenState) -> PanelLayout
    func draw(on screen: ScreenState, into frame: inout Frame)
    /// What is said of it where the screen is heard; nil where what is typed and what is chosen say all.
    func spoken(on screen: ScreenState) -> String?
    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome
    /// Takes what has come; it may be meant for another panel.
    mutating func take(_ news: PanelNews, on screen: ScreenState) -> PanelOutcome
    /// The mouse's button was pressed on a target of the layout.
    mutating func press(_ target: Int, on screen: ScreenState) -> PanelOutcome
    mutating func wheel(_ lines: Int, at point: Point, on screen: ScreenState) -> PanelOutcome
    /// Escape leads one step back where there is one; Ctrl-C always leaves.
    mutating func leave(by key: Key, on screen: ScreenState) -> PanelOutcome
}

extension Panel {
    mutating func take(_ news: PanelNews, on screen: ScreenState) -> PanelOutcome { .stays }

    mutating func press(_ target: Int, on screen: ScreenState) -> PanelOutcome { .stays }

    mutating func wheel(_ lines: Int, at point: Point, on screen: ScreenState) -> PanelOutcome {
        var outcome = PanelOutcome.stays
        for _ in 0..<abs(lines) { outcome.add(take(lines < 0 ? .up : .down, on: screen)) }
        return outcome
    }

    mutating func leave(by key: Key, on screen: ScreenState) -> PanelOutcome { .closes }
}

/// Where a panel stands.
struct PanelLayout {
    /// What it covers; nil where a press of the mouse's button leaves it wherever it is.
    var frame: Rectangle?
    /// What can be pressed in it.
    var targets: [Target] = []
    /// Whether the panes below step back: not where it is about what is shown there.
    var dimsPanes = true
    /// Whether a press beside it leaves it: not where that would lose what was typed.
    var isLeftByPressBeside = true

    /// A place that can be pressed, with a number that the panel knows it by.
    struct Target {
        var place: Rectangle
        var number: Int
    }
}

/// What comes to the panel that is open from elsewhere.
enum PanelNews {
    /// What was found for a question that is not about the panes alone.
    case answer(Answer, Question)
    case event(EventRecord)
    /// The list is another one, or the same read again.
    case listChanged(isSame: Bool)
    /// What the panel asked to be saved is, or is not.
    case saved, refused
}

/// What becomes of a panel, and what it asks of the screen.
struct PanelOutcome {
    enum Fate {
        case stays, closes
        /// Another one comes in its place; one that leads back holds the one below in itself.
        case givesWay(any Panel)
    }

    var fate = Fate.stays
    var message: Message?
    var requests: [PanelRequest] = []

    static let stays = PanelOutcome()
    static let closes = PanelOutcome(fate: .closes)

    static func stays(_ requests: [PanelRequest], saying message: Message? = nil) -> PanelOutcome {
        PanelOutcome(message: message, requests: requests)
    }

    static func stays(_ requests: PanelRequest..., saying message: Message? = nil) -> PanelOutcome {
        PanelOutcome(message: message, requests: requests)
    }

    static func closes(_ requests: PanelRequest..., saying message: Message? = nil) -> PanelOutcome {
        PanelOutcome(fate: .closes, message: message, requests: requests)
    }

    static func givesWay(
        to panel: any Panel, _ requests: [PanelRequest] = [], saying message: Message? = nil
    ) -> PanelOutcome {
        PanelOutcome(fate: .givesWay(panel), message: message, requests: requests)
    }

    /// Stays, and says what is wrong.
    static func refuses(_ reason: String) -> PanelOutcome { stays(saying: Message(reason, isError: true)) }

    /// What comes of one step after another.
    mutating func add(_ next: PanelOutcome) {
        self = PanelOutcome(
            fate: next.fate, message: next.message ?? message, requests: requests + next.requests)
    }
}

/// What a panel asks of the screen; it is done after the panel has closed or given way.
enum PanelRequest {
    case ask(Question)
    case terminal(TerminalRequest)
    /// Narrows the list; the list takes the keys then, unless a panel does.
    case filter(String)
    case search(String)
    case goTo(Day)
    case show(EventID)
    /// Also an event that the filter leaves out, which is cleared for it then.
    case reveal(EventID)
    case showArticle(ArticleID)
    case export(ExportOrder)
    case run(Command)
    case editPerson(Person, isEntered: Bool)
    case editParticipant(PersonID)
    case unlink(Citation)
    case save(Saving)
    case derive(ArticleHeader, from: ArticleHeader)
    case keepDraft(any Panel)
    case dropDraft(any Panel)
    case dropSelection
    /// Opens this panel again as soon as the one that takes its place has been left.
    case comeBack(any Panel)
    case merge([EventSummary])

    /// An edit, with what is remembered until it is answered.
    struct Saving {
        var edit: Edit
        /// The events as the reader saw them.
        var seen: [Event]
        /// The event that is to be under the cursor then.
        var following: EventID?
        /// People by their names as they were.
        var names: [PersonID: String] = [:]
    }

    static func save(_ edit: Edit, seen: [Event], following: EventID? = nil) -> PanelRequest {
        .save(Saving(edit: edit, seen: seen, following: following))
    }
}

/// The panel that is open; two are the same where their values are.
public struct Overlay: Equatable, Sendable {
    let panel: any Panel

    init(_ panel: some Panel) { self.panel = panel }

    /// Whether both are open in the same way.
    public static func == (left: Overlay, right: Overlay) -> Bool { left.panel.isSame(as: right.panel) }
}

extension Panel {
    fileprivate func isSame(as other: any Panel) -> Bool { (other as? Self) == self }
}
