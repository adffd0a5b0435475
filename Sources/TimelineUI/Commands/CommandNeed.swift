internal import EventModel

/// What a command works on, or what must be so for it to do anything.
enum CommandNeed: Hashable, Sendable {
    /// The row under the cursor, as the panes beside the list show it.
    case row
    /// An event under the cursor.
    case event
    /// The event under the cursor as it is in the library: the command waits until it has been read.
    case record
    /// A source that is open.
    case source
    /// More sources than the one that is open.
    case otherSources
    /// The paragraph under the cursor, where an article has the focus.
    case paragraph
    /// An article that has the focus.
    case article
    /// A library that can be edited.
    case writable
    /// A suggestion under the cursor or among what is marked.
    case suggestion
    /// Sources of the event that contradict each other.
    case dispute
    /// Events that are marked.
    case marks
    case filter, search, suggestions, events, problems

    /// Whether a screen has it.
    func isMet(on screen: ScreenState) -> Bool {
        let timeline = screen.timeline
        let library = screen.library
        return switch self {
        case .row: timeline.current != nil
        case .event, .record: timeline.current?.event != nil
        case .source: screen.article.source != nil
        case .otherSources: screen.article.sources.count > 1
        case .paragraph: true
        case .article: screen.focus == .article && screen.article.source != nil
        case .writable: screen.editing.obstacle == nil
        case .suggestion: screen.judged.contains { $0.status == .suggested }
        case .dispute: screen.event?.discrepancies.contains(where: \.isContradiction) ?? false
        case .marks: !timeline.marked.isEmpty
        case .filter: !screen.query.isEmpty
        case .search: screen.search != nil
        case .suggestions: library.map { $0.suggestions > 0 } ?? false
        case .events: library.map { $0.events + $0.suggestions > 0 } ?? false
        case .problems: library.map { !$0.findings.isEmpty } ?? false
        }
    }
}

extension ScreenState {
    /// Whether a command would do more than say why it cannot.
    func canRun(_ command: Command) -> Bool { command.entry.needs.allSatisfy { $0.isMet(on: self) } }

    /// What is accepted or rejected: what is marked, else what is under the cursor.
    fileprivate var judged: [EventSummary] {
        timeline.marked.isEmpty ? [timeline.current?.event].compactMap(\.self) : timeline.marked.map(\.summary)
    }

    /// Whether what a command works on is still being read, and the panes may show something else.
    func isTooEarly(for command: Command) -> Bool {
        let needs = command.entry.needs
        let isBeside = focus != .article
        if isBeside, timeline.isSeeking, needs.contains(.row) || needs.contains(.writable) { return true }
        if waitsForRow, !needs.isDisjoint(with: [.event, .record, .suggestion, .marks]) { return true }
        if needs.contains(.record), waitsForEvent || isBeingSaved { return true }
        if isBeside, needs.contains(.row), waitsForEvent { return true }
        return waitsForArticle && (needs.contains(.source) || !isBeside && needs.contains(.paragraph))
    }

    /// Whether the event under the cursor is being changed.
    var isBeingSaved: Bool { timeline.current?.event.map { curation.pending.contains($0.id) } ?? false }

    private var waitsForArticle: Bool {
        article.source != nil && (article.record?.id != article.source || article.isStale)
    }

    /// Whether the row under the cursor is still being read, or the whole list.
    private var waitsForRow: Bool {
        timeline.current == nil && timeline.subject == .events && (timeline.count > 0 || !timeline.isOpen)
    }

    /// Whether the event under the cursor is still being read, and the panes may show another one.
    private var waitsForEvent: Bool {
        waitsForRow || timeline.current?.event.map { $0.id != event?.id } ?? false
    }
}
