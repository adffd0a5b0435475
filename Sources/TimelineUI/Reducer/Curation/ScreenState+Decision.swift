internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func openDecision() -> [Effect] { [] }

    mutating func take(_ key: Key, in state: DecisionState) -> [Effect] { [] }
}
