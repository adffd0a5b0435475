internal import TimelineUI

/// What a lane is sent for.
enum Errand {
    case open
    case reload
    case openForEditing
    case edit(EditRequest)
    case ask(Question, Ticket)
    /// Find no more for a list.
    case stop(Ticket)

    /// Whether a frame is worth waiting for the answer.
    var isAwaited: Bool {
        if case .openForEditing = self { return false }
        return true
    }

    /// Whether nobody waits for the answer after a newer errand.
    func isPointless(after newer: Errand) -> Bool {
        guard case .ask(let question, _) = self else { return false }
        switch newer {
        case .ask(let other, _): return question.successors.contains(other.kind)
        case .stop: return question.kind == .chronology
        case .open, .reload, .openForEditing, .edit: return false
        }
    }
}

extension Question {
    /// What a question is about, whatever it asks of that.
    enum Kind: Hashable {
        case chronology, rows, window, density, position, day, words, facets, person, event, article, missing, people
        case completions, events, alike, landmark, suggestions, likenesses, passage, row, things, records
    }

    var kind: Kind {
        switch self {
        case .chronology: .chronology
        case .rows: .rows
        case .window: .window
        case .density: .density
        case .position: .position
        case .day: .day
        case .words: .words
        case .facets: .facets
        case .person: .person
        case .event: .event
        case .article: .article
        case .missing: .missing
        case .people: .people
        case .completions: .completions
        case .events: .events
        case .alike: .alike
        case .landmark: .landmark
        case .suggestions: .suggestions
        case .likenesses: .likenesses
        case .passage: .passage
        case .row: .row
        case .things: .things
        case .records: .records
        }
    }

    /// After which newer questions nobody waits for the answer any more.
    fileprivate var successors: Set<Kind> {
        switch kind {
        case .chronology, .rows, .window, .density, .event, .article, .people, .completions, .events, .likenesses,
            .alike, .things:
            [kind]
        case .words, .passage, .row, .landmark, .suggestions, .facets: [kind, .chronology]
        case .person: [.chronology]
        case .position, .day, .missing, .records: []
        }
    }

    /// Whether it is soon answered, and what is shown next depends on it.
    var isShort: Bool { isReading || kind == .window }

    /// Whether it is about what only goes with the rest of the screen, and takes from the rest while it is answered.
    var canWait: Bool { kind == .density }
}
