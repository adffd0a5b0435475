internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func showConflict(_ conflict: EditConflict, _ edit: Edit) -> [Effect] { [] }

    mutating func take(_ key: Key, in state: ConflictState) -> [Effect] { [] }
}
