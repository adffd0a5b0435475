internal import EventModel

extension ScreenState {
    mutating func compare() -> [Effect] {
        guard let event, !event.sources.isEmpty else {
            message = Message("There are no sources to compare")
            return []
        }
        return open(ComparePanel())
    }
}
