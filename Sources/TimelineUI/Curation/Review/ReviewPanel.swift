internal import EventModel
internal import Terminal

/// Suggestions one after the other, the most important first: what is told, by whom and in which words. Each is accepted,
/// rejected, edited, merged with another or put off.
struct ReviewPanel: Panel {
    /// So many are asked for at a time.
    static let most = 200

    /// What is to be reviewed, in this order; nil until it has been found.
    var queue: [EventSummary]?
    /// How many are left in all.
    var left = 0
    /// The first of them, as soon as it has been read.
    var record: EventRecord?
    /// What was put off until the others are done.
    var later: [EventID] = []
    /// What was decided, the latest at the end.
    var decided: [EventID] = []
    /// What comes first when the queue has been found anew.
    var returning: EventID?
    /// How many should be left after the decision that is under way: where there are fewer, others went with it.
    var expected: Int?
    /// The first line in view.
    var top = 0

    func hints(on screen: ScreenState) -> [Hint] {
        let keys = screen.keymap
        return [
            Hint(keys.label(of: .accept), "accept"), Hint(keys.label(of: .reject), "reject"), "e edit", "m same as",
            "z later", Hint(keys.label(of: .undo), "back"), "⏎ open", "q leave",
        ].filter { !$0.key.isEmpty }
    }

    func layout(on screen: ScreenState) -> PanelLayout { PanelLayout(isLeftByPressBeside: false) }

    mutating func take(_ news: PanelNews, on screen: ScreenState) -> PanelOutcome {
        switch news {
        case .answer(.suggestionsFound(let found, let count), _): return found.isEmpty ? ends() : take(found, of: count)
        case .event(let record):
            if record.id == current?.id { self.record = record }
            return .stays
        case .listChanged, .refused: return .stays(Self.asking)
        case .answer, .saved: return .stays
        }
    }

    /// Asks for what is left.
    static let asking = PanelRequest.ask(.suggestions(most: most))

    /// The suggestion that is shown.
    var current: EventSummary? { queue?.first }

    private mutating func take(_ found: [EventSummary], of count: Int) -> PanelOutcome {
        let others = max(0, (expected ?? count) - count)
        (expected, left) = (nil, count)
        let delayed = later.compactMap { id in found.first { $0.id == id } }
        let first = found.filter { $0.id == returning }
        queue = first + found.filter { !later.contains($0.id) && $0.id != returning } + delayed
        returning = nil
        let gone = EnglishNumber.count(others, "other suggestion") + " of the same paragraphs went with it"
        return .stays(reading(), saying: others > 0 ? Message(gone) : nil)
    }

    private func ends() -> PanelOutcome { .closes(saying: Message("No suggestion is left to review")) }

    /// Asks for the first of the queue where that has not been read.
    mutating func reading() -> [PanelRequest] {
        guard let current, record?.id != current.id else { return [] }
        (record, top) = (nil, 0)
        return [.ask(.event(current.id))]
    }
}
