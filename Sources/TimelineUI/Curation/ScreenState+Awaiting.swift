internal import EventModel

extension ScreenState {
    /// The event under the cursor; where it has not been read yet, the command is carried out when it has.
    mutating func eventUnderCursor(for command: Command) -> EventRecord? {
        let row = timeline.current
        if let event, event.id == row?.event?.id, !curation.pending.contains(event.id) { return event }
        if row == nil ? timeline.count > 0 : row?.event != nil {
            awaiting = command
            message = Message("Reading the event…")
        } else {
            message = Message("There is no event here; + makes a new one")
        }
        return nil
    }

    /// Does what had to wait for the event.
    mutating func carryOutAwaited() -> [Effect] {
        guard let command = awaiting, overlay == nil, !timeline.isSeeking, event?.id == timeline.current?.event?.id
        else { return [] }
        awaiting = nil
        message = nil
        return perform(command)
    }
}
