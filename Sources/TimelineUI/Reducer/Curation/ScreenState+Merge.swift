internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func mark() -> [Effect] { [] }

    mutating func openMerge() -> [Effect] { [] }

    mutating func take(_ key: Key, in state: MergeState) -> [Effect] { [] }
}
