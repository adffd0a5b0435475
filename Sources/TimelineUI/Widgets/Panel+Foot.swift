internal import Terminal

extension Panel {
    /// The last line of a panel that covers the screen: what was said last, or the keys.
    func drawFoot(on screen: ScreenState, into frame: inout Frame) {
        let foot = Rectangle(column: 0, row: screen.size.rows - 1, columns: screen.size.columns, rows: 1)
        guard let message = screen.message else {
            frame.write(hints(on: screen), gap: 2, in: foot, theme: screen.theme)
            return
        }
        frame.write(
            DisplayText.truncated(message.text, to: foot.columns), at: Point(column: 0, row: foot.row),
            style: message.isError ? screen.theme.error : screen.theme.title)
    }
}
