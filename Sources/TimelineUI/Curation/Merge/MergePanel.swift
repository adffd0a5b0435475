internal import EventModel
internal import Terminal

/// Which of several events remains when they become one.
struct MergePanel: Panel {
    /// What is merged, in the order of the marks.
    let events: [MarkedEvent]
    /// The one that keeps its title and date.
    var selected = 0

    /// A merge into the first confirmed event, unless another one is chosen.
    init(_ events: [MarkedEvent]) {
        self.events = events
        selected = events.firstIndex { $0.summary.status == .confirmed } ?? 0
    }

    func hints(on screen: ScreenState) -> [Hint] { ["⏎ merge", "↑↓ choose", "Esc leave"] }

    func layout(on screen: ScreenState) -> PanelLayout {
        let box = box(on: screen).box
        return PanelLayout(frame: box.frame, targets: box.rows(count: events.count, selected: selected))
    }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        if let row = ListMovement.selection(
            after: ListMovement.viKey(key), from: selected, count: events.count)
        {
            selected = row
        } else if key == .enter {
            let following = kept.event?.status == .confirmed ? kept.id : nil
            return .closes(.save(edit, seen: events.compactMap(\.event).inFiles, following: following))
        } else if key == .character("q") {
            return .closes
        }
        return .stays
    }

    mutating func press(_ target: Int, on screen: ScreenState) -> PanelOutcome {
        selected = target
        return .stays
    }

    /// The one that remains.
    var kept: MarkedEvent { events[selected] }

    /// The step as a whole: what is only suggested is accepted first.
    var edit: Edit {
        let confirmed = Set(events.filter { $0.summary.status == .confirmed }.map(\.id))
        let accepted = Edit.accepting(events.filter { $0.summary.status == .suggested }, besides: confirmed)
        let names = Dictionary(accepted.map { ($0.from, $0.to) }) { first, _ in first }
        let others = events.filter { $0.id != kept.id }.map { names[$0.id] ?? $0.id }
        return .one(of: accepted.map(\.edit) + [.merge(others, into: names[kept.id] ?? kept.id)])
    }

    /// What will happen, in two sentences.
    var outlook: [String] {
        let sources = events.map { String($0.summary.sources) }.joined(separator: "\u{A0}+\u{A0}")
        let files = events.count { $0.summary.status == .confirmed && $0.id != kept.id }
        let suggested = events.count - events.count { $0.summary.status == .confirmed }
        var then: [String] = []
        if files > 0 { then.append("\(EnglishNumber.count(files, "other file")) taken out") }
        if suggested > 0 { then.append("\(EnglishNumber.count(suggested, "suggestion")) accepted") }
        return [
            "These \(events.count) become one, with the chosen title and date and all sources (\(sources)).",
            then.joined(separator: ", ") + "; u undoes.",
        ]
    }
}
