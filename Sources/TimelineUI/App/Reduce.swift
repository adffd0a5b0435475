internal import EventModel
internal import Terminal

/// Takes in what happened: the one place where the screen's state changes.
///
/// - Returns: what the world is asked for. Answers come back as actions; those to a former question are dropped by
///   their generation or because nobody waits for them any more.
public func reduce(_ state: inout ScreenState, _ action: Action) -> [Effect] {
    let (overlay, place) = (state.overlay, state.article.place)
    let effects = state.take(action)
    if state.article.place != place { state.article.selection = nil }
    state.noteEdits(in: effects, askedFrom: overlay)
    if effects.contains(where: \.isSeeking) { state.timeline.isSeeking = true }
    return effects
}

extension Effect {
    /// Whether the cursor goes where the answer says.
    fileprivate var isSeeking: Bool {
        switch self {
        case .findDay, .findWords, .findEvent: true
        default: false
        }
    }
}

extension ScreenState {
    fileprivate mutating func take(_ action: Action) -> [Effect] {
        switch action {
        case .key(let key, let shown):
            timeline.askedRows = []
            return take(key, over: shown)
        case .libraryOpened(let library):
            self.library = library
            timeline.subject = library.events + library.suggestions == 0 ? .articles : .events
            return openChronology()
        case .libraryReloaded(let library):
            return reloaded(library)
        case .failed(let reason):
            message = Message(reason, isError: true)
            timeline.isSeeking = false
            forgetPending()
            return []
        case .activityChanged(let activity):
            self.activity = activity
            return []
        case .noted(let message):
            self.message = message
            return []
        default:
            return takeAnswer(action)
        }
    }

    private mutating func reloaded(_ library: LibraryOverview) -> [Effect] {
        let wasEmpty = self.library.map { $0.events + $0.suggestions == 0 } ?? true
        self.library = library
        if wasEmpty, library.events + library.suggestions > 0 { timeline.subject = .events }
        event = nil
        article.isStale = true
        article.kept = article.source
        let effects = openChronology(keeping: curation.following ?? timeline.current?.event?.id)
        timeline.staysInPlace = true
        return effects + checkMarks()
    }

    mutating func takeAnswer(_ action: Action) -> [Effect] {
        switch action {
        case .chronologyOpened(let generation, let overview, let position):
            guard generation == timeline.generation else { return [] }
            return chronologyOpened(overview, at: position)
        case .matchesFound(let generation, let overview, let isComplete):
            guard generation == timeline.generation else { return [] }
            return matchesFound(overview, isComplete: isComplete)
        case .windowRead(let generation, let count, let start, let rows, let former, let position):
            guard generation == timeline.shown else { return [] }
            return windowRead(count, start, rows, movedBy: position - former)
        case .queryRefused(let generation, let place, let reason):
            guard generation == timeline.generation else { return [] }
            return queryRefused(at: place, reason)
        case .rowsRead(let generation, let start, let rows):
            guard generation == timeline.shown else { return [] }
            timeline.rows = rows
            timeline.windowStart = start
            return cursorMoved()
        case .densityRead(let generation, let scale, let density):
            guard generation == timeline.shown else { return [] }
            (timeline.scale, timeline.density) = (scale, density)
            return []
        case .eventRead(let record): return eventRead(record) + carryOutAwaited()
        case .eventsMissed(let ids):
            unmark(ids)
            return []
        case .articleRead(let record): return articleRead(record) + carryOutAwaited()
        case .articlePrepared(let record, let layout): return articleRead(record, laidOut: layout) + carryOutAwaited()
        case .peopleFound(let generation, let hits): return tellPanel(.people(generation: generation, hits))
        case .completionsFound(let generation, let completions):
            return tellPanel(.completions(generation: generation, completions))
        case .personSummarised(let generation, let summary):
            if generation == timeline.generation { person = summary }
            return []
        case .positionFound(let generation, let position):
            timeline.isSeeking = false
            guard generation == timeline.shown else { return [] }
            return positionFound(position) + carryOutAwaited()
        case .facetsCounted(let generation, let groups):
            return tellPanel(.facets(generation: generation, groups))
        default: return takeEditingAnswer(action)
        }
    }

    /// Asks the query anew and forgets the former answer.
    mutating func openChronology(keeping event: EventID? = nil) -> [Effect] {
        timeline.generation += 1
        timeline.wanted = event
        timeline.growth = nil
        timeline.staysInPlace = false
        timeline.askedAt = timeline.cursor
        var effects: [Effect] = [
            .openChronology(
                generation: timeline.generation, query: query, timeline.subject, timeline.scale, keeping: event)
        ]
        person = nil
        if let id = ScreenState.solePerson(of: query) {
            effects.append(.summarisePerson(generation: timeline.generation, id))
        }
        return effects
    }

    /// The person a query consists of, as the picker writes it: `person:id`.
    static func solePerson(of query: String) -> PersonID? {
        let prefix = "person:"
        guard query.hasPrefix(prefix), !query.contains(where: { $0 == " " || $0 == "\"" }) else { return nil }
        return PersonID(String(query.dropFirst(prefix.count)))
    }

    private mutating func chronologyOpened(_ overview: ChronologyOverview, at found: Int?) -> [Effect] {
        let position = place(of: found, among: overview.count)
        let shift = timeline.staysInPlace && found != nil ? position - timeline.cursor : 0
        let isSame = timeline.staysInPlace
        timeline.staysInPlace = false
        curation.following = nil
        timeline.isOpen = true
        timeline.isSeeking = false
        timeline.shown = timeline.generation
        timeline.query = query
        timeline.count = overview.count
        timeline.density = overview.density
        timeline.rows = []
        timeline.askedRows = []
        timeline.windowStart = 0
        timeline.cursor = position
        timeline.top = max(0, min(timeline.top + shift, position))
        if overview.count == 0 {
            event = nil
            article = ArticleState()
        }
        return cursorMoved() + tellPanel(.listChanged(isSame: isSame))
    }

    /// Where the cursor goes: to the event that was asked for. When the library was only read again, as far from it as the
    /// reader has moved meanwhile; or nowhere, if the event is gone.
    private func place(of found: Int?, among count: Int) -> Int {
        guard timeline.staysInPlace else { return found ?? 0 }
        let moved = timeline.cursor - timeline.askedAt
        return max(0, min(found.map { $0 + moved } ?? timeline.cursor, count - 1))
    }

    /// The line comes back with its mistake marked. The list goes on as it was, and is asked for anew: its own query may
    /// have been stopped by the wrong one.
    private mutating func queryRefused(at place: Range<Int>, _ reason: String) -> [Effect] {
        overlay = Overlay(PromptPanel(refused: query, at: place, reason))
        query = timeline.query
        let effects = openChronology(keeping: timeline.current?.event?.id)
        timeline.staysInPlace = true
        return effects
    }
}
