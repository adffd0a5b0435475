internal import Terminal

/// A panel with a line to type in and, below it, the list of what fits: how it is drawn, and what can be pressed in it.
protocol NarrowedList: Panel {
    associatedtype Row
    static var title: String { get }
    /// Before what is typed.
    static var prompt: String { get }
    var input: LineInput { get }
    /// What fits, best first.
    var rows: [Row] { get }
    /// The number of the row that is chosen.
    var selected: Int { get set }
    /// What is said where none fits; nil where nobody knows yet.
    var nothing: String? { get }
    func draw(_ row: Row, on screen: ScreenState, in area: Rectangle, into frame: inout Frame)
    /// The last line of the box.
    func drawFoot(on screen: ScreenState, in area: Rectangle, into frame: inout Frame)
}

extension NarrowedList {
    func box(in size: Size) -> Box { Box(in: size, hasInput: true) }

    func layout(on screen: ScreenState) -> PanelLayout {
        let box = box(in: screen.size)
        return PanelLayout(frame: box.frame, targets: box.rows(count: rows.count, selected: selected))
    }

    mutating func press(_ target: Int, on screen: ScreenState) -> PanelOutcome {
        selected = target
        return take(.enter, on: screen)
    }

    func draw(on screen: ScreenState, into frame: inout Frame) {
        let theme = screen.theme
        let box = box(in: screen.size)
        box.draw(title: Self.title, theme: theme, into: &frame)
        input.draw(after: Self.prompt, in: box.input, theme: theme, into: &frame)
        let rows = rows
        box.drawList(count: rows.count, selected: selected, theme: theme, into: &frame) { index, area, frame in
            draw(rows[index], on: screen, in: area, into: &frame)
        }
        if rows.isEmpty, let nothing {
            frame.write(nothing, at: Point(column: box.list.column + 2, row: box.list.row), style: theme.faint)
        }
        drawFoot(on: screen, in: box.foot, into: &frame)
    }

    func drawFoot(on screen: ScreenState, in area: Rectangle, into frame: inout Frame) {
        frame.write(hints(on: screen), in: area, theme: screen.theme)
    }
}
