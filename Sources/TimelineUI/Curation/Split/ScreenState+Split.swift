internal import EventModel

extension ScreenState {
    /// Asks which sources of the event become an event of their own.
    mutating func openSplit() -> [Effect] {
        guard let record = eventUnderCursor(), let row = timeline.current?.event else { return [] }
        let event = record.event
        guard event.citations.count > 1 else {
            message = Message("Nothing to split: one passage is cited")
            return []
        }
        return open(SplitPanel(MarkedEvent(row, record: record), record))
    }
}
