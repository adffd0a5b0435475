internal import EventModel
internal import Terminal

extension ReviewPanel {
    /// Wider lines are hard to read.
    private static let widest = 96

    static func body(in size: Size) -> Rectangle {
        Rectangle(
            column: 1, row: 2, columns: max(1, min(widest, size.columns - 2)), rows: max(1, size.rows - 4))
    }

    func draw(on screen: ScreenState, into frame: inout Frame) {
        frame.fill(frame.bounds)
        let theme = screen.theme
        let size = screen.size
        let title = DisplayText.truncated(title, to: size.columns)
        frame.write(title, at: Point(column: 0, row: 0), style: theme.title)
        for row in [1, size.rows - 2] {
            frame.fill(
                Rectangle(column: 0, row: row, columns: size.columns, rows: 1), with: "─", style: theme.border)
        }
        let (lines, body) = (lines(on: screen), Self.body(in: size))
        let unseen = frame.write(lines, from: top, in: body)
        frame.write(unseen, before: Point(column: size.columns - 1, row: size.rows - 2), theme: theme)
        drawFoot(on: screen, into: &frame)
    }

    /// What is suggested and who says so; then the page, line by line.
    func spoken(on screen: ScreenState) -> String? {
        let lines = lines(on: screen).map { $0.text.trimmed }
        guard top > 0, record != nil else {
            return "\(title): " + lines.filter { !$0.isEmpty }.prefix(4).joined(separator: ". ")
        }
        let line = lines[min(top, lines.count - 1)]
        return line.isEmpty ? "empty line" : line
    }

    private var title: String {
        guard queue != nil else { return "Review of suggestions" }
        let done = decided.isEmpty ? "" : " · \(EnglishNumber.grouped(decided.count)) decided"
        return "Review of suggestions · \(EnglishNumber.grouped(left)) left" + done
    }

    /// The suggestion as a page, the paragraphs on which it rests, and why it is one.
    func lines(on screen: ScreenState) -> [StyledLine] {
        let theme = screen.theme
        guard let record else {
            return [StyledLine(text: queue == nil ? "Looking for suggestions…" : "Reading…", style: theme.faint)]
        }
        let columns = screen.isPlain ? PlainWords.columns : Self.body(in: screen.size).columns
        let page = EventPage(
            record: record, zone: screen.library?.zone, theme: theme, words: nil, openSource: nil,
            readersZone: screen.showsZone ? screen.zone : nil)
        // The sources come with their words.
        return page.facts(columns: columns, voices: true, most: Self.mostSources)
            + record.passages.flatMap { Self.lines(of: $0, theme, columns) } + page.reasons(columns)
    }

    /// So many sources of a value are named before what they say.
    private static let mostSources = 4

    private static func lines(of passage: Passage, _ theme: Theme, _ columns: Int) -> [StyledLine] {
        let source = passage.article.map(Wording.source) ?? passage.citation.article.name
        let place = Wording.place(passage.citation.paragraph)
        let spans = passage.quoted.map { [Span(range: $0, style: theme.quote)] } ?? []
        return [StyledLine(text: "", style: .plain)]
            + StyledLine.wrapping("\(source)  \(place)", columns: columns, style: theme.header, hanging: 2)
            + StyledLine.wrapping(
                passage.text ?? "(this paragraph is not in the article)", columns: columns, style: theme.text,
                spans: spans, indent: 2)
    }
}
