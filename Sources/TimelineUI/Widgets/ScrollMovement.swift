/// How keys move the view over a long text.
enum ScrollMovement {
    /// The first line in view after a movement; a page leaves `overlap` lines in view.
    static func top(
        after movement: Movement, from top: Int, in extent: ScrollExtent, overlap: Int = 0
    ) -> Int {
        let page = max(1, extent.page - overlap)
        let moved =
            switch movement {
            case .down: top + 1
            case .up: top - 1
            case .pageDown: top + page
            case .pageUp: top - page
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

extension ScreenState {
    /// How many lines of a long text are read at a time: as many as there is room for, or one where it is heard.
    func page(of rows: Int) -> Int { isPlain ? 1 : max(1, rows) }
}
