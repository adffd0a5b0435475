internal import EventModel

extension ScreenState {
    /// The event under the cursor; where it has not been read yet, the command is carried out when it has.
    mutating func eventUnderCursor(for command: Command) -> EventRecord? {
        let row = timeline.current
        if let event, event.id == row?.event?.id, !curation.pending.contains(event.id) { return event }
        if row == nil ? timeline.count > 0 : row?.event != nil {
            wait(for: command)
            message = Message("Reading the event…")
        } else {
            message = Message("There is no event here; + makes a new one")
        }
        return nil
    }

    /// Carries a command out as soon as the event that is under the cursor now, or will be when it is found, has been read.
    mutating func wait(for command: Command) {
        awaiting = Awaited(command: command, row: timeline.isSeeking ? nil : timeline.current?.event?.id)
    }

    /// Does what had to wait for the event, unless that is not under the cursor any more.
    mutating func carryOutAwaited() -> [Effect] {
        guard let awaited = awaiting, overlay == nil, !timeline.isSeeking, event?.id == timeline.current?.event?.id
        else { return [] }
        awaiting = nil
        message = nil
        if let row = awaited.row, row != event?.id { return [] }
        return perform(awaited.command)
    }
}
