internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func take(_ key: Key, in state: CompareState) -> [Effect] {
        var comparison = state
        let sources = event?.sources.count ?? 0
        let shown = CompareView.visibleColumns(in: size, sources: sources)
        switch key {
        case .character("q"), .character("s"):
            overlay = nil
            return []
        case .right, .character("l"), .character("]"), .tab:
            comparison.firstColumn = min(max(0, sources - shown), comparison.firstColumn + 1)
        case .left, .character("h"), .character("["), .backtab:
            comparison.firstColumn = max(0, comparison.firstColumn - 1)
        default:
            guard let command = CommandTable.command(for: key) else { return [] }
            let extent = CompareView.extent(of: self)
            comparison.top = ScrollMovement.top(
                after: command, from: comparison.top, lines: extent.lines, page: extent.page)
        }
        overlay = .compare(comparison)
        return []
    }
}
