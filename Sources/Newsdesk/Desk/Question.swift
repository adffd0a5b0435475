internal import TimelineUI

/// What a lane is asked for.
enum Question {
    case open
    case reload
    case openForEditing
    case edit(Effect)
    /// `asOf` counts how often the library had been read again when it was asked.
    case effect(Effect, asOf: Int)

    var asOf: Int {
        if case .effect(_, let asOf) = self { return asOf }
        return .max
    }

    /// Whether a frame is worth waiting for the answer.
    var isAwaited: Bool {
        if case .openForEditing = self { return false }
        return true
    }

    /// Whether nobody waits for the answer after a newer question.
    func isPointless(after newer: Question) -> Bool {
        guard case .effect(let old, _) = self, case .effect(let new, _) = newer else { return false }
        switch (old, new) {
        case (.readEvent, .readEvent), (.readArticle, .readArticle), (.readRows, .readRows),
            (.readDensity, .readDensity), (.findPeople, .findPeople), (.complete, .complete),
            (.findWords, .findWords), (.findEvents, .findEvents), (.countFacets, .countFacets),
            (.openChronology, .openChronology), (.summarisePerson, .openChronology),
            (.findWords, .openChronology), (.countFacets, .openChronology), (.readWindow, .readWindow),
            (.openChronology, .stopFinding):
            return true
        default: return false
        }
    }
}

extension Effect {
    /// Whether it is soon answered, and what is shown next depends on it.
    var isShort: Bool {
        if case .readWindow = self { return true }
        return isReading
    }

    /// Whether it changes the library: never dropped, and in the order in which it was asked for.
    var isEdit: Bool {
        switch self {
        case .perform, .undo, .redo: true
        default: false
        }
    }
}
