internal import Terminal

extension Box {
    /// As many keys as fit, or what is the matter; that is not said in the last line of the screen too.
    func drawFoot(_ hints: [Hint], on state: ScreenState, into frame: inout Frame) {
        frame.fill(Rectangle(column: 0, row: frame.size.rows - 1, columns: frame.size.columns, rows: 1))
        guard let message = state.message else {
            frame.write(hints, in: foot, theme: state.theme)
            return
        }
        let text = DisplayText.truncated(message.text, to: foot.columns)
        frame.write(
            text, at: Point(column: foot.column, row: foot.row),
            style: message.isError ? state.theme.error : state.theme.faint, end: foot.endColumn)
    }
}
