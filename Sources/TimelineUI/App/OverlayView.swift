internal import EventModel
internal import Terminal

/// What lies over the panes: boxes with lists, and the line to type in at the foot.
enum OverlayView {
    static func draw(_ state: ScreenState, into frame: inout Frame) {
        switch state.overlay {
        case .people(let picker): PeoplePickerView.draw(picker, state, into: &frame)
        case .palette(let palette): PaletteView.draw(palette, state, into: &frame)
        case .choice(let choice): ChoiceView.draw(choice, state, into: &frame)
        case .help(let scroll): HelpView.draw(scroll, state, into: &frame)
        case .prompt(let prompt): PromptView.draw(prompt, state, into: &frame)
        case .facets(let facets): FacetsView.draw(facets, state, into: &frame)
        case .eventForm(let form): EventFormView.draw(form, state, into: &frame)
        case .personForm(let form): PersonFormView.draw(form, state, into: &frame)
        case .link(let link): LinkView.draw(link, state, into: &frame)
        case .merge(let merge): MergeView.draw(merge, state, into: &frame)
        case .split(let split): SplitView.draw(split, state, into: &frame)
        case .decision(let decision): DecisionView.draw(decision, state, into: &frame)
        case .conflict(let conflict): ConflictView.draw(conflict, state, into: &frame)
        case .compare, nil: break
        }
    }

    /// The rows of the list in the box that is open, for the mouse.
    static func listArea(of state: ScreenState) -> Rectangle? {
        switch state.overlay {
        case .people, .palette: Box(in: state.size, hasInput: true).list
        case .choice(let choice): ChoiceView.box(of: choice, in: state.size).list
        default: nil
        }
    }

    /// The first row of a list that is drawn when one is chosen.
    static func firstRow(selected: Int, height: Int) -> Int {
        max(0, selected - height + 1)
    }

    /// Writes the line of a box in which one types, with the terminal's cursor; what is wrong in it stands out.
    static func drawInput(
        _ input: LineInput, after label: String, mistake: Range<Int>? = nil, in area: Rectangle, theme: Theme,
        into frame: inout Frame
    ) {
        let start = frame.write(label, at: Point(column: area.column, row: area.row), style: theme.key)
        let line = InputLine(input, columns: max(1, area.endColumn - start))
        frame.write(line.text, at: Point(column: start, row: area.row), end: area.endColumn)
        frame.cursor = Point(column: start + line.cursor, row: area.row)
        guard let marked = mistake.map(line.columns) else { return }
        let place = Rectangle(column: start + marked.lowerBound, row: area.row, columns: marked.count, rows: 1)
        frame.restyle(place) { _ in theme.mistake }
    }
}

/// A box in the middle of the screen with a title, a line to type in and a list.
struct Box: Hashable, Sendable {
    let frame: Rectangle
    let input: Rectangle
    let list: Rectangle
    /// Below the list: what is chosen in it, in full.
    let remark: Rectangle

    /// A box for a list of `rows`, or as high as the screen allows.
    init(in size: Size, hasInput: Bool, rows wanted: Int? = nil, isWide: Bool = false, remark lines: Int = 0) {
        let columns = min(size.columns, max(40, isWide ? size.columns - 4 : size.columns * 2 / 3), 100)
        let rows = max(6, min(size.rows - 2, 24, wanted.map { $0 + 4 + lines } ?? 24))
        frame = Rectangle(
            column: (size.columns - columns) / 2, row: max(0, (size.rows - rows) / 3), columns: columns, rows: rows)
        input = Rectangle(column: frame.column + 2, row: frame.row + 1, columns: columns - 4, rows: hasInput ? 1 : 0)
        let head = hasInput ? 2 : 1
        list = Rectangle(
            column: frame.column + 1, row: frame.row + head, columns: columns - 2, rows: rows - head - 2 - lines)
        remark = Rectangle(column: input.column, row: list.endRow, columns: input.columns, rows: lines)
    }

    /// A box that leaves little of the screen free, with two lines below its list; lower where a list of `rows` needs
    /// less.
    init(filling size: Size, rows: Int? = nil) {
        let height = min(size.rows - 2, rows.map { max(6, $0 + 4) } ?? .max)
        frame = Rectangle(
            column: min(2, (size.columns - 40) / 2), row: 1,
            columns: size.columns - 2 * min(2, (size.columns - 40) / 2),
            rows: height)
        input = Rectangle(column: frame.column + 2, row: frame.row + 1, columns: frame.columns - 4, rows: 0)
        list = Rectangle(
            column: frame.column + 1, row: frame.row + 1, columns: frame.columns - 2, rows: max(1, frame.rows - 4))
        remark = Rectangle(column: input.column, row: list.endRow, columns: input.columns, rows: 0)
    }

    /// The line below the list.
    var foot: Rectangle {
        Rectangle(column: frame.column + 2, row: frame.endRow - 2, columns: frame.columns - 4, rows: 1)
    }

    func draw(title: String, theme: Theme, into screen: inout Frame) {
        screen.fill(frame)
        let style = theme.border
        screen.fill(
            Rectangle(column: frame.column, row: frame.row, columns: frame.columns, rows: 1), with: "─", style: style)
        screen.fill(
            Rectangle(column: frame.column, row: frame.endRow - 1, columns: frame.columns, rows: 1), with: "─",
            style: style)
        for column in [frame.column, frame.endColumn - 1] {
            screen.fill(
                Rectangle(column: column, row: frame.row + 1, columns: 1, rows: frame.rows - 2), with: "│", style: style
            )
        }
        let corners = [
            ("╭", frame.column, frame.row), ("╮", frame.endColumn - 1, frame.row),
            ("╰", frame.column, frame.endRow - 1), ("╯", frame.endColumn - 1, frame.endRow - 1),
        ]
        for (text, column, row) in corners { screen.write(text, at: Point(column: column, row: row), style: style) }
        screen.write(
            DisplayText.truncated(" \(title) ", to: frame.columns - 4),
            at: Point(column: frame.column + 2, row: frame.row),
            style: theme.title)
    }

    /// Draws the rows of a list around the chosen one; `row` writes one of them.
    func drawList(
        count: Int, selected: Int, theme: Theme, into screen: inout Frame,
        row: (Int, Rectangle, inout Frame) -> Void
    ) {
        let first = OverlayView.firstRow(selected: selected, height: list.rows)
        for index in first..<max(first, min(count, first + list.rows)) {
            let area = Rectangle(
                column: list.column, row: list.row + index - first, columns: list.columns, rows: 1)
            row(index, area, &screen)
            if index == selected {
                screen.write("▸", at: Point(column: area.column, row: area.row), style: theme.header)
                screen.restyle(area) { theme.selected($0, hasFocus: true) }
            }
        }
    }
}
