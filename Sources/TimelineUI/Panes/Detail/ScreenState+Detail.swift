internal import Terminal

extension ScreenState {
    mutating func moveInDetail(_ movement: Movement) -> [Effect] {
        let columns = isPlain ? PlainWords.columns : layout.detail?.columns ?? size.columns
        let lines = DetailView.lines(of: self, columns: columns).count
        let extent = ScrollExtent(lines: lines, page: page(of: layout.detail?.rows ?? size.rows))
        detail.top = ScrollMovement.top(after: movement, from: detail.top, in: extent, overlap: isPlain ? 0 : 1)
        return []
    }
}
