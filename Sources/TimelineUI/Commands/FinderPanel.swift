internal import EventModel
internal import Terminal

/// One line to find anything by what it is called: commands, events, people, articles, places.
struct FinderPanel: NarrowedList {
    var input = LineInput()
    var selected = 0
    /// What the library has of that name; that of the words typed before until the answer comes.
    var things: [FoundThing] = []
    /// Whether they answer what has been typed.
    var isAnswered = true
    /// Whether Enter was pressed before the answer came.
    var isAccepted = false

    /// A row of the list.
    enum Row: Hashable {
        case command(Command)
        case thing(FoundThing.Thing)
    }

    /// So many commands go before what fits equally well.
    private static let firstCommands = 3

    /// Best first; a few commands go before what fits equally well, the others behind it. All commands where nothing was
    /// typed.
    var rows: [Row] {
        let words = TypedWords(input.text)
        let commands = CommandTable.entries.filter { ![.findAnything, .palette].contains($0.command) }
        guard !words.isEmpty else { return commands.map { .command($0.command) } }
        let kinds = commands.map { words.kind(in: $0.name) }
        return NameMatch.Kind.allCases.flatMap { kind in
            let fitting = zip(commands, kinds).filter { $0.1 == kind }.map { Row.command($0.0.command) }
            let things = things.filter { $0.kind == kind }.map { Row.thing($0.thing) }
            return fitting.prefix(Self.firstCommands) + things + fitting.dropFirst(Self.firstCommands)
        }
    }

    func hints(on screen: ScreenState) -> [Hint] { ["⏎ go there", "↑↓ choose", "Esc back"] }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        if let row = ListMovement.selection(after: key, from: selected, count: rows.count) {
            selected = row
            return .stays
        }
        guard key != .enter else {
            isAccepted = true
            return accept()
        }
        let before = input.text
        guard input.take(key), input.text != before else { return .stays }
        selected = 0
        isAccepted = false
        isAnswered = input.text.trimmed.isEmpty
        if isAnswered { things = [] }
        return isAnswered ? .stays : .stays(.ask(.things(input.text)))
    }

    mutating func take(_ news: PanelNews, on screen: ScreenState) -> PanelOutcome {
        guard case .answer(.thingsFound(let found), .things(input.text)) = news else { return .stays }
        let chosen = rows.indices.contains(selected) && selected > 0 ? rows[selected] : nil
        things = found
        isAnswered = true
        selected = chosen.flatMap { rows.firstIndex(of: $0) } ?? 0
        return isAccepted ? accept() : .stays
    }

    /// Goes to what is chosen, as soon as the list is that of what has been typed.
    private mutating func accept() -> PanelOutcome {
        guard isAnswered else { return .stays }
        guard rows.indices.contains(selected) else {
            isAccepted = false
            return .stays
        }
        switch rows[selected] {
        case .command(let command): return .closes(.run(command))
        case .thing(.event(let event)): return .closes(.reveal(event.id))
        case .thing(.person(let person, _)): return .closes(.filter("person:\(person.id.name)"))
        case .thing(.article(let article)): return .closes(.showArticle(article.id))
        case .thing(.place(let place, _)): return .closes(.filter("place:\(Self.quoted(place))"))
        }
    }

    /// A name as a query has it.
    private static func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }
}
