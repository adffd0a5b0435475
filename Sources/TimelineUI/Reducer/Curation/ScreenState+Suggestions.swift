internal import EventModel

extension ScreenState {
    mutating func accept() -> [Effect] { [] }

    mutating func reject() -> [Effect] { [] }

    mutating func deleteEvent() -> [Effect] { [] }
}
