internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func openNewEvent() -> [Effect] { [] }

    mutating func openEventForm() -> [Effect] { [] }

    mutating func take(_ key: Key, in state: EventFormState) -> [Effect] { [] }
}
