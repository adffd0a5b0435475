internal import EventModel

extension ScreenState {
    /// The event under the cursor, for a command that needs it as it is in the library.
    mutating func eventUnderCursor() -> EventRecord? {
        guard let event, event.id == timeline.current?.event?.id else {
            message = Message("There is no event here; + makes a new one")
            return nil
        }
        return event
    }

    /// Carries a command out as soon as the event that is under the cursor now, or will be when it is found, has been
    /// read. What the reader's own edit makes of it meanwhile is no surprise.
    mutating func wait(for command: Command, over shown: ShownEvent?) {
        let seen = isBeingSaved ? ShownEvent(row: timeline.current?.event?.id, event: nil) : shown ?? self.shown
        awaiting = Awaited(command: command, seen: timeline.isSeeking ? nil : seen)
    }

    /// Does what had to wait, unless another event is under the cursor now.
    mutating func carryOutAwaited() -> [Effect] {
        guard let awaited = awaiting, overlay == nil, !isTooEarly(for: awaited.command) else { return [] }
        awaiting = nil
        message = nil
        return perform(awaited.command, over: awaited.seen)
    }
}
