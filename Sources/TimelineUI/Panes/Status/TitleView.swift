internal import EventModel
internal import Terminal

/// The first line: the library, its size, and the filter that narrows it.
enum TitleView {
    static func draw(_ state: ScreenState, into frame: inout Frame) {
        let theme = state.theme
        let filter = filterText(of: state)
        let room = filter == nil ? state.size.columns : max(0, filterStart(of: state) - 1)
        guard let library = state.library else {
            let text = state.activity?.text ?? "Opening the library…"
            frame.write(text, at: Point(column: 0, row: 0), style: theme.title)
            return
        }
        let mark = state.editing.mark.map { DisplayText.truncated($0 + " ", to: max(0, room - 8)) } ?? ""
        let start = frame.write(mark, at: Point(column: 0, row: 0), style: theme.dispute)
        let column = frame.write(
            DisplayText.truncated(library.title, to: max(0, room - start)), at: Point(column: start, row: 0),
            style: theme.title)
        for count in counts(of: library) where column < room {
            let text = " · " + count.joined(separator: " · ")
            guard column + DisplayText.width(of: text) <= room else { continue }
            frame.write(text, at: Point(column: column, row: 0), style: theme.faint)
            break
        }
        drawActivity(state, before: filter == nil ? state.size.columns : room, into: &frame)
        if let filter { frame.write(filter, at: Point(column: filterStart(of: state), row: 0), style: theme.filter) }
    }

    /// At the right end, or before the filter as far as there is room beside the library's name.
    private static func drawActivity(_ state: ScreenState, before end: Int, into frame: inout Frame) {
        guard let activity = state.activity, !state.showsActivityBelow, let library = state.library else { return }
        let most = state.size.columns * 2 / 5
        let texts = [activity.text, activity.shortText]
        let fitting = texts.first { DisplayText.width(of: $0) <= most } ?? activity.shortText
        let text = DisplayText.truncated(fitting, to: most)
        let column = end - DisplayText.width(of: text)
        guard state.query.isEmpty || column > DisplayText.width(of: library.title) + 1 else { return }
        frame.write(" " + text, at: Point(column: max(0, column - 1), row: 0), style: state.theme.faint)
    }

    /// The columns of the filter, where a click clears it; nil without one.
    static func filterRange(of state: ScreenState) -> Range<Int>? {
        filterText(of: state).map { _ in filterStart(of: state)..<state.size.columns }
    }

    private static func filterText(of state: ScreenState) -> String? {
        guard !state.query.isEmpty else { return nil }
        return DisplayText.truncated(state.query, to: max(8, state.size.columns / 2)) + " ✕"
    }

    private static func filterStart(of state: ScreenState) -> Int {
        max(0, state.size.columns - DisplayText.width(of: filterText(of: state) ?? ""))
    }

    /// The counts, longest list first, so that the longest that fits can be shown. What is wrong is left out last.
    private static func counts(of library: LibraryOverview) -> [[String]] {
        var all = [EnglishNumber.count(library.events, "event")]
        if library.suggestions > 0 { all.append(EnglishNumber.count(library.suggestions, "suggestion")) }
        all.append(EnglishNumber.count(library.articles, "article"))
        if library.people > 0 { all.append(EnglishNumber.count(library.people, "person", "people")) }
        let problems = library.findings.isEmpty ? [] : [problems(of: library)]
        return (0..<all.count).map { Array(all.prefix(all.count - $0)) + problems } + [problems].filter { !$0.isEmpty }
    }

    /// Those of reading alone: whether all fits together is a question of its own.
    private static func problems(of library: LibraryOverview) -> String {
        EnglishNumber.count(library.findings.count, "problem") + " in the files"
    }
}
