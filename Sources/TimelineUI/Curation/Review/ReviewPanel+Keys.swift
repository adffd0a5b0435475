internal import EventModel
internal import Terminal

extension ReviewPanel {
    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        switch key {
        case .character("e"): return edit(on: screen)
        case .character("m"): return lookForSame()
        case .character("z"): return putOff()
        case .enter: return current.map { .closes(.show($0.id)) } ?? .stays
        default: break
        }
        switch screen.keymap.command(for: key, in: .timeline) {
        case .accept: return decide { Edit.accepting([$0]).first?.edit }
        case .reject: return decide { $0.event.map { .reject($0) } }
        case .undo: return undo()
        case .markSuggestions: return .closes(.run(.markSuggestions))
        case .quit: return .closes
        default: return scroll(after: key, on: screen)
        }
    }

    /// Decides on what is shown and goes on to the next at once.
    private mutating func decide(_ edit: (MarkedEvent) -> Edit?) -> PanelOutcome {
        guard let current, let record, record.id == current.id,
            let edit = edit(MarkedEvent(current, record: record))
        else { return .stays(saying: Message("Reading the suggestion…")) }
        decided.append(current.id)
        settled.insert(current.id)
        opened = nil
        queue?.removeFirst()
        left -= 1
        expected = left
        self.record = nil
        return .stays([.save(edit, seen: [record.event].inFiles)] + reading())
    }

    /// Takes back what was done last, and comes back to it.
    private mutating func undo() -> PanelOutcome {
        guard let last = decided.popLast() else {
            return .stays(saying: Message("Nothing has been decided in this review"))
        }
        returning = last
        settled.remove(last)
        expected = nil
        return .stays(.run(.undo))
    }

    private mutating func putOff() -> PanelOutcome {
        guard let current, let rest = queue?.dropFirst(), !rest.isEmpty else {
            return .stays(saying: Message("There is no other suggestion"))
        }
        later.removeAll { $0 == current.id }
        later.append(current.id)
        queue = rest + [current]
        return .stays(reading())
    }

    private func edit(on screen: ScreenState) -> PanelOutcome {
        guard let record, record.id == current?.id else { return .stays(saying: Message("Reading the suggestion…")) }
        var form = EventForm(
            .accept, of: record.event.withoutReasons, persons: record.people, libraryZone: screen.library?.zone,
            nearYear: nil, zones: screen.zones)
        let question = form.question().map { [PanelRequest.ask($0)] } ?? []
        return .givesWay(to: form, [.comeBack(opening(record.id))] + question)
    }

    /// Asks for events of the same days, whether the list shows them or not.
    private mutating func lookForSame() -> PanelOutcome {
        guard let current else { return .stays }
        alike = current.id
        return .stays(.ask(.alike(current.id)))
    }

    /// Another event that is the same, the likeliest first.
    func chooseSame(among found: [EventSummary], on screen: ScreenState) -> PanelOutcome {
        guard let current else { return .stays }
        let known = found + screen.timeline.rows.compactMap(\.event) + (queue ?? [])
        let likeliest = known.likeliest(toBe: current)
        guard !likeliest.isEmpty else {
            let (mark, merge) = (screen.keymap.label(of: .mark), screen.keymap.label(of: .merge))
            let words = "No event is like this one; \(mark) and \(merge) in the list merge any"
            return .stays(saying: Message(words))
        }
        let choices = zip(likeliest, likeliest.lines).map { event, line in
            ChoicePanel.Choice(label: line, target: .merge([current, event]))
        }
        return .givesWay(
            to: ChoicePanel(title: "The same as “\(current.title)”", hint: "merge", choices: choices),
            [.comeBack(opening(current.id))])
    }

    /// The review as it comes back when a suggestion of it was opened.
    private func opening(_ id: EventID) -> ReviewPanel {
        var review = self
        review.opened = id
        return review
    }

    private mutating func scroll(after key: Key, on screen: ScreenState) -> PanelOutcome {
        guard let movement = screen.keymap.movement(for: key) else { return .stays }
        let extent = ScrollExtent(
            lines: lines(on: screen).count, page: screen.page(of: Self.body(in: screen.size).rows))
        top = ScrollMovement.top(after: movement, from: top, in: extent, overlap: screen.isPlain ? 0 : 2)
        return .stays
    }
}

extension [EventSummary] {
    private static let mostProposed = 12

    /// Those that may tell the same as an event: of about the same days, or in the same words.
    fileprivate func likeliest(toBe event: EventSummary) -> [EventSummary] {
        var seen: Set<EventID> = [event.id]
        let others = filter { seen.insert($0.id).inserted }
        let scores = others.map { (event: $0, score: $0.likeness(to: event)) }.filter { $0.score > 0 }
        return scores.sorted { $0.score > $1.score }.prefix(Self.mostProposed).map(\.event)
    }
}

extension EventSummary {
    /// The share of words that both titles have, and more for the same day or one beside it.
    fileprivate func likeness(to other: EventSummary) -> Double {
        let (mine, theirs) = (words, other.words)
        let shared = Double(mine.intersection(theirs).count) / Double(Swift.max(1, Swift.min(mine.count, theirs.count)))
        guard let day = date?.lower?.number, let otherDay = other.date?.lower?.number else { return shared }
        return shared + (day == otherDay ? 0.5 : abs(day - otherDay) == 1 ? 0.25 : 0)
    }

    /// Those that say something.
    private var words: Set<Substring> { Set(title.folded.split(separator: " ").filter { $0.utf8.count > 3 }) }
}
