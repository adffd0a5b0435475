internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func openPersonForm() -> [Effect] { [] }

    mutating func take(_ key: Key, in state: PersonFormState) -> [Effect] { [] }
}
