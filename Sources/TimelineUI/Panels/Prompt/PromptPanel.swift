internal import EventModel
internal import Terminal

/// A question at the foot of the screen.
struct PromptPanel: Panel {
    /// What is asked for.
    enum Purpose: Hashable {
        case filter, search, date
    }

    let purpose: Purpose
    var input: LineInput
    /// What the program makes of it, or why nothing.
    var remark: Message?
    /// What is wrong in the line, in code points, until it is changed.
    var mistake: Range<Int>?
    /// Ways to go on with what has been typed.
    var completions: [QueryCompletion] = []
    /// Which one stands in the line, and what was typed before it did.
    var chosen: Int?
    var typed: LineInput?

    /// A question, with an answer to start from.
    init(_ purpose: Purpose, text: String = "") {
        self.purpose = purpose
        input = LineInput(text)
    }

    /// A filter that is wrong, with the cursor behind the mistake.
    init(refused text: String, at place: Range<Int>, _ reason: String) {
        self.init(.filter, text: text)
        input.moveCursor(toCodePoint: place.upperBound)
        mistake = place
        let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(place.lowerBound)))
        remark = Message("character \(before.count + 1): \(reason)", isError: true)
    }

    func hints(on screen: ScreenState) -> [Hint] {
        purpose == .filter ? ["⏎ filter", "Tab completes", "Esc leave"] : ["⏎ go", "Esc leave"]
    }

    func layout(on screen: ScreenState) -> PanelLayout {
        let row = screen.size.rows - 1
        return PanelLayout(
            frame: Rectangle(column: 0, row: row, columns: screen.size.columns, rows: 1), isLeftByPressBeside: false)
    }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        if key == .enter { return answer(on: screen) }
        if purpose == .filter, key == .tab || key == .backtab {
            goOn(by: key == .tab ? 1 : -1)
            if chosen != nil { (remark, mistake) = (nil, nil) }
            return .stays
        }
        let before = input.text
        guard input.take(key) else { return .stays }
        if input.text != before {
            remark = purpose == .date ? dateRemark(on: screen) : nil
            mistake = nil
        }
        (completions, chosen) = ([], nil)
        return .stays(completing.map { [.ask($0)] } ?? [])
    }

    mutating func take(_ news: PanelNews, on screen: ScreenState) -> PanelOutcome {
        if case .listChanged(isSame: false) = news, purpose == .filter { return .closes }
        if case .answer(.completionsFound(let found), let question) = news, question == completing, chosen == nil {
            completions = found
        }
        return .stays
    }

    /// How what is typed can go on; nil where nothing is known of that.
    var completing: Question? {
        purpose == .filter ? .completions(input.text, cursor: input.codePointCursor) : nil
    }

    private mutating func answer(on screen: ScreenState) -> PanelOutcome {
        let text = input.text.trimmed
        switch purpose {
        case .filter: return .closes(.filter(text))
        case .search: return .closes(.search(text))
        case .date:
            guard !text.isEmpty else { return .closes }
            guard let day = screen.date(from: text)?.lower else {
                remark = Message("“\(text)” is no date; try 2026-01-24 or 24 jan", isError: true)
                return .stays
            }
            return .closes(.goTo(day))
        }
    }

    private func dateRemark(on screen: ScreenState) -> Message? {
        guard !input.text.trimmed.isEmpty else { return nil }
        return screen.date(from: input.text.trimmed).map { Message($0.english) }
    }

    /// Puts the next or the previous completion into the line, in place of what was typed.
    private mutating func goOn(by step: Int) {
        guard !completions.isEmpty else { return }
        if chosen == nil { typed = input }
        let next = chosen.map { $0 + step } ?? (step > 0 ? 0 : completions.count - 1)
        let index = (next + completions.count) % completions.count
        chosen = index
        input = typed ?? input
        let completion = completions[index]
        input.replace(completion.range, with: completion.text + (completion.text.hasSuffix(":") ? "" : " "))
    }
}
