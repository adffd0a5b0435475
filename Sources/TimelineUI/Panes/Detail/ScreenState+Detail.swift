internal import Terminal

extension ScreenState {
    mutating func moveInDetail(_ movement: Movement) -> [Effect] {
        let height = layout.detail?.rows ?? size.rows
        let lines = DetailView.lines(of: self, columns: layout.detail?.columns ?? size.columns).count
        let extent = ScrollExtent(lines: lines, page: height)
        detail.top = ScrollMovement.top(after: movement, from: detail.top, in: extent, overlap: 1)
        return []
    }
}
