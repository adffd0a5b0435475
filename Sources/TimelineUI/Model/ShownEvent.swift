internal import EventModel

/// What was under the cursor when a key was pressed. Answers may have come since the screen was drawn; what changes the
/// library must not be done to something else than what the reader saw.
public struct ShownEvent: Equatable, Sendable {
    /// The row under the cursor; nil where it had not been read.
    let row: EventID?
    /// The event as the panes showed it.
    let event: Event?
}

extension ScreenState {
    /// What is under the cursor now.
    public var shown: ShownEvent {
        let row = timeline.current?.event?.id
        return ShownEvent(row: row, event: event.flatMap { $0.id == row ? $0.event : nil })
    }

    /// Whether something else is under the cursor than a reader saw, or the same as it was changed meanwhile.
    func hasChanged(since seen: ShownEvent) -> Bool {
        guard let row = seen.row else { return false }
        let now = shown
        if now.row != row { return true }
        guard let event = seen.event, let other = now.event else { return false }
        return event != other
    }
}
