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
    /// What was decided here, and may still stand in an answer from before.
    var settled: Set<EventID> = []
    /// What was opened to be edited or merged, until it is known what became of it.
    var opened: EventID?
    /// What comes first when the queue has been found anew.
    var returning: EventID?
    /// How many should be left after the decision that is under way: where there are fewer, others went with it.
    var expected: Int?
    /// For which suggestion another event is looked for that tells the same.
    var alike: EventID?
    /// The first line in view.
    var top = 0

    func hints(on screen: ScreenState) -> [Hint] {
        let keys = screen.keymap
        return [
            Hint(keys.label(of: .accept), "accept"), Hint(keys.label(of: .reject), "reject"), "e edit", "m same as",
            "z later", Hint(keys.label(of: .undo), "back"), "⏎ open", Hint("q Esc", "leave"),
            Hint(keys.label(of: .markSuggestions), "all"),
        ].filter { !$0.key.isEmpty }
    }

    func layout(on screen: ScreenState) -> PanelLayout { PanelLayout(isLeftByPressBeside: false) }

    mutating func take(_ news: PanelNews, on screen: ScreenState) -> PanelOutcome {
        switch news {
        case .answer(.suggestionsFound(let found, let count), .suggestions(most: Self.most)):
            return found.isEmpty ? ends(on: screen) : take(found, of: count)
        case .answer(.eventsFound(let found), .alike(let id)) where id == alike:
            alike = nil
            return id == current?.id ? chooseSame(among: found, on: screen) : .stays
        case .event(let record):
            if record.id == current?.id { self.record = record }
            // What the list behind asks for takes the place of what was asked for here, where that was not yet read.
            return .stays(reading())
        case .listChanged: return .stays(Self.asking)
        case .refused:
            forgetLast()
            return .stays(Self.asking)
        case .answer, .saved: return .stays
        }
    }

    /// Asks for what is left.
    static let asking = PanelRequest.ask(.suggestions(most: most))

    /// The suggestion that is shown.
    var current: EventSummary? { queue?.first }

    /// The answer may have been asked for before the latest decision: what was decided here does not come again.
    private mutating func take(_ found: [EventSummary], of count: Int) -> PanelOutcome {
        noteOpened(in: found)
        let open = found.filter { !settled.contains($0.id) }
        let number = count - (found.count - open.count)
        let others = max(0, (expected ?? number) - number)
        (expected, left) = (open.count == found.count ? nil : number, number)
        let delayed = later.compactMap { id in open.first { $0.id == id } }
        let first = open.filter { $0.id == returning }
        queue = first + open.filter { !later.contains($0.id) && $0.id != returning } + delayed
        returning = nil
        let gone = EnglishNumber.count(others, "other suggestion") + " of the same paragraphs went with it"
        return .stays(reading(), saying: others > 0 ? Message(gone) : nil)
    }

    /// What was opened and is no suggestion any more has been decided.
    private mutating func noteOpened(in found: [EventSummary]) {
        guard let opened, !found.contains(where: { $0.id == opened }) else { return }
        decided.append(opened)
        self.opened = nil
    }

    /// The edit that was made last, or the step back, has come to nothing.
    private mutating func forgetLast() {
        settled = []
        if let returning {
            decided.append(returning)
            self.returning = nil
        } else {
            _ = decided.popLast()
        }
    }

    private func ends(on screen: ScreenState) -> PanelOutcome {
        let none = "No suggestion is left"
        guard !screen.query.isEmpty else { return .closes(saying: Message(none + " to review")) }
        let all = "\(screen.keymap.label(of: .clearFilter)) shows all"
        return .closes(saying: Message("\(none) in what is shown, which is “\(screen.query)”; \(all)"))
    }

    /// Asks for the first of the queue where that has not been read.
    mutating func reading() -> [PanelRequest] {
        guard let current, record?.id != current.id else { return [] }
        (record, top) = (nil, 0)
        return [.ask(.event(current.id))]
    }
}
