internal import Terminal

/// How keys move the choice in a list that is narrowed by typing.
enum ListMovement {
    /// The new choice; nil where the key does not move it.
    static func selection(after key: Key, from selected: Int, count: Int) -> Int? {
        let last = max(0, count - 1)
        switch key {
        case .down, .control("n"), .tab: return min(last, selected + 1)
        case .up, .control("p"), .backtab: return max(0, selected - 1)
        case .pageDown: return min(last, selected + 10)
        case .pageUp: return max(0, selected - 10)
        default: return nil
        }
    }

    /// In lists without a line to type in, `j` and `k` move too.
    static func viKey(_ key: Key) -> Key {
        key == .character("j") ? .down : key == .character("k") ? .up : key
    }
}
