internal import EventModel
internal import Terminal

/// Takes in what happened: the one place where the screen's state changes.
///
/// - Returns: what the world is asked for. Answers come back as actions; those to a former question are dropped by
///   their ticket or because nobody waits for them any more.
public func reduce(_ state: inout ScreenState, _ action: Action) -> [Effect] {
    let place = state.article.place
    var effects = state.noting { $0.take(action) }
    if case .answered = action { effects += state.noting { $0.carryOutAwaited() } }
    effects += state.noting { $0.comeBack() }
    if state.article.place != place { state.article.selection = nil }
    return effects
}

extension ScreenState {
    /// Runs a step and notes what it asks for: the edits under way, and whether the list is being looked for.
    fileprivate mutating func noting(_ step: (inout Self) -> [Effect]) -> [Effect] {
        let overlay = overlay
        let effects = step(&self)
        noteEdits(in: effects, askedFrom: overlay)
        for case .ask(let question, _) in effects where question.isSeeking { timeline.isSeeking = true }
        return effects
    }

    fileprivate mutating func take(_ action: Action) -> [Effect] {
        switch action {
        case .key(let key, let shown):
            timeline.askedRows = []
            return take(key, over: shown)
        case .libraryOpened(let library):
            self.library = library
            timeline.subject = library.events + library.suggestions == 0 ? .articles(by: articleOrder) : .events
            if let restored { return open(at: restored) }
            query = firstQuery
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
        case .preferencesChanged(let preferences): return take(preferences)
        case .noted(let message):
            self.message = message
            return []
        case .answered(let question, let answer, let ticket):
            if question.isSeeking { timeline.isSeeking = false }
            return ticket == self.ticket(for: question) ? take(answer, to: question) : []
        case .edited(let outcome): return edited(outcome)
        case .editConflicted(let conflict, let edit): return editConflicted(conflict, edit)
        case .editRefused(let reason): return editRefused(reason)
        case .exportRefused(let order, let reason): return exportRefused(order, reason)
        case .editingChanged(let status):
            editing = status
            return []
        }
    }

    private mutating func reloaded(_ library: LibraryOverview) -> [Effect] {
        sayWhatWentAlong(library)
        let wasEmpty = self.library.map { $0.events + $0.suggestions == 0 } ?? true
        self.library = library
        readings += 1
        if wasEmpty, library.events + library.suggestions > 0 { eventsCame(to: library) }
        event = nil
        article.isStale = true
        article.kept = article.source
        let kept = [curation.following].compactMap { $0 } + timeline.nearest
        return openChronology(keeping: kept, stayingInPlace: true) + checkMarks()
    }

    /// The first events of a library have come: they are shown, unless the reader is in the articles.
    private mutating func eventsCame(to library: LibraryOverview) {
        guard !isTouched else {
            let found = EnglishNumber.count(library.events + library.suggestions, "event")
            message = Message("\(found) found in the articles; \(keymap.label(of: .listArticles)) shows them")
            return
        }
        timeline.subject = .events
        if query.isEmpty { query = firstQuery }
    }

    private mutating func take(_ answer: Answer, to question: Question) -> [Effect] {
        switch answer {
        case .chronologyOpened(let overview, let position): return chronologyOpened(overview, at: position)
        case .matchesFound(let overview, let isComplete): return matchesFound(overview, isComplete: isComplete)
        case .windowRead(let count, let start, let rows, let former, let position):
            return windowRead(count, start, rows, movedBy: position - former)
        case .queryRefused(let place, let reason): return queryRefused(at: place, reason)
        case .rowsRead(let start, let rows):
            timeline.rows = rows
            timeline.windowStart = start
            // How they are spread over time takes longer, and is seen beside the first rows only.
            return cursorMoved() + (timeline.askedScale == nil && timeline.growth == nil ? readDensity() : [])
        case .densityRead(let scale, let density): (timeline.scale, timeline.density) = (scale, density)
        case .eventRead(let record): return eventRead(record)
        case .recordsRead(let records): return goOn(with: records)
        case .eventsMissed(let ids): unmark(ids)
        case .articleRead(let record): return articleRead(record)
        case .articlePrepared(let record, let layout): return articleRead(record, laidOut: layout)
        case .articleMissed(let id): message = Message("The article “\(id)” is not in the library", isError: true)
        case .personSummarised(let summary): person = summary
        case .positionFound(let position): return positionFound(position, for: question)
        case .passageFound(let article, let place): return passageFound(in: article, at: place)
        case .suggestionsFound(let found, _) where question == .suggestions(most: Self.mostMarks):
            if overlay == nil { markAll(found) }
        case .copyFound(let copy, let original): article.likeness = (copy == article.source ? original : nil)
        case .suggestionsFound, .peopleFound, .completionsFound, .facetsCounted, .eventsFound, .likenessesFound,
            .thingsFound:
            return tellPanel(.answer(answer, question))
        }
        return []
    }

    /// Asks the query anew and forgets the former answer.
    mutating func openChronology(keeping events: [EventID] = [], stayingInPlace: Bool = false) -> [Effect] {
        timeline.asked = TimelineState.Asked(
            number: timeline.asked.number + 1, wanted: events.first, staysInPlace: stayingInPlace,
            cursor: timeline.cursor)
        timeline.growth = nil
        person = nil
        let list = ask(.chronology(query: query, timeline.subject, .month, keeping: events))
        return [list] + (ScreenState.solePerson(of: query).map { [ask(.person($0))] } ?? [])
    }

    /// The person a query consists of, as the picker writes it: `person:id`.
    static func solePerson(of query: String) -> PersonID? {
        let prefix = "person:"
        guard query.hasPrefix(prefix), !query.contains(where: { $0 == " " || $0 == "\"" }) else { return nil }
        return PersonID(String(query.dropFirst(prefix.count)))
    }

    private mutating func chronologyOpened(_ overview: ChronologyOverview, at found: Int?) -> [Effect] {
        let isFirst = !timeline.isOpen || timeline.subject == .events && timeline.rows.contains { $0.event == nil }
        let left = restored.map { timeline.subject != .events ? max(0, min($0.row, overview.count - 1)) : 0 }
        let position =
            isFirst && found == nil
            ? left.flatMap { $0 > 0 ? $0 : nil } ?? beginning(of: overview) : place(of: found, among: overview.count)
        restored = nil
        let isSame = timeline.asked.staysInPlace
        let shift = isSame && found != nil ? position - timeline.cursor : 0
        let top = timeline.top + shift + min(rejectedAboveCursor, max(0, -shift))
        timeline.asked.staysInPlace = false
        // The list may have been asked for before the edit whose event is followed.
        if timeline.asked.wanted == curation.following { curation.following = nil }
        timeline.isSeeking = false
        timeline.shown = timeline.asked.number
        timeline.query = query
        timeline.count = overview.count
        timeline.take(months: overview.density)
        timeline.beginning = beginning(of: overview)
        timeline.rows = []
        timeline.askedRows = []
        timeline.windowStart = 0
        timeline.askedScale = nil
        timeline.cursor = position
        timeline.top = max(0, min(isFirst ? position : top, position))
        if overview.count == 0 {
            event = nil
            article = ArticleState()
        }
        return cursorMoved() + askForSought() + tellPanel(.listChanged(isSame: isSame))
    }

    /// How many rows between the first one in view and the cursor are about to go, as they were rejected: what goes there
    /// moves nothing above it.
    private var rejectedAboveCursor: Int {
        (timeline.top..<max(timeline.top, timeline.cursor)).count { position in
            timeline.row(at: position)?.event.map { curation.rejected.contains($0.id) } ?? false
        }
    }

    /// Where the cursor goes: to the event that was asked for. When the library was only read again, as far from it as the
    /// reader has moved meanwhile; or nowhere, if the event is gone.
    private func place(of found: Int?, among count: Int) -> Int {
        guard timeline.asked.staysInPlace else { return found ?? 0 }
        let moved = timeline.cursor - timeline.asked.cursor
        return max(0, min(found.map { $0 + moved } ?? timeline.cursor, count - 1))
    }

    /// The line comes back with its mistake marked. The list goes on as it was, and is asked for anew: its own query may
    /// have been stopped by the wrong one.
    private mutating func queryRefused(at place: Range<Int>, _ reason: String) -> [Effect] {
        overlay = Overlay(PromptPanel(refused: query, at: place, reason))
        query = timeline.query
        return openChronology(keeping: Array(timeline.nearest.prefix(1)), stayingInPlace: true)
    }
}

extension ScreenState {
    /// Asks a question, with the ticket by which it is seen whether its answer still counts.
    func ask(_ question: Question) -> Effect { .ask(question, ticket(for: question)) }

    /// The ticket that a question gets now.
    private func ticket(for question: Question) -> Ticket {
        switch question {
        case .chronology, .person, .facets: .list(timeline.asked.number)
        case .rows, .window, .density, .position, .day, .words, .passage, .row, .landmark, .suggestions:
            .list(timeline.shown)
        case .event, .records, .article, .likenesses, .missing, .alike: .library(readings)
        case .people, .completions, .events, .things: .typed
        }
    }
}
