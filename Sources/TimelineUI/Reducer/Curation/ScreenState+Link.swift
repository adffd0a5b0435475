internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func openLinking() -> [Effect] { [] }

    mutating func startSelecting() -> [Effect] { [] }

    mutating func unlink() -> [Effect] { [] }

    mutating func eventsFound(_ generation: Int, _ events: [EventSummary]) -> [Effect] { [] }

    mutating func take(_ key: Key, in state: LinkState) -> [Effect] { [] }
}
