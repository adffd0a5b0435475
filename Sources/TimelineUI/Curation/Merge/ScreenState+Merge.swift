internal import EventModel

extension ScreenState {
    /// Asks which of the events remains.
    mutating func openMerge(_ events: [MarkedEvent]) -> [Effect] {
        guard events.count > 1 else {
            message = Message("Mark the events that are one with m, then press M")
            return []
        }
        return open(MergePanel(events))
    }
}
