internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func openSplit() -> [Effect] { [] }

    mutating func take(_ key: Key, in state: SplitState) -> [Effect] { [] }
}
