internal import Terminal

/// How keys move the view over a long text.
enum ScrollMovement {
    /// The first line in view after a key that moves the panes too; others leave it where it is.
    static func top(after key: Key, from top: Int, in extent: ScrollExtent) -> Int {
        guard let movement = CommandTable.command(for: key)?.movement else { return top }
        let moved =
            switch movement {
            case .down: top + 1
            case .up: top - 1
            case .pageDown: top + extent.page
            case .pageUp: top - extent.page
            case .first: 0
            case .last: extent.lines
            case .nextGroup, .previousGroup: top
            }
        return max(0, min(moved, extent.lines - extent.page))
    }
}

/// Which part of a text that is longer than its place is in view.
struct ScrollExtent {
    var lines: Int
    var page: Int
}
