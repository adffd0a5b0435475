internal import EventModel
internal import Terminal

/// The picker of people: a line to type in and the people that match it.
struct PeoplePanel: NarrowedList {
    var input = LineInput()
    /// Who matches, best first; nil until the first answer.
    var hits: [PersonHit]?
    /// Whether the hits answer what has been typed.
    var isAnswered = false
    /// Whether Enter was pressed before the answer came.
    var isAccepted = false
    var selected = 0

    var rows: [PersonHit] { hits ?? [] }

    func hints(on screen: ScreenState) -> [Hint] {
        ["⏎ only their events", "↑↓ choose", "Ctrl-E edit", "Esc back"]
    }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        if let row = ListMovement.selection(after: key, from: selected, count: hits?.count ?? 0) {
            selected = row
            return .stays
        }
        if key == .control("e"), let person = chosen {
            return .closes(.editPerson(person.summary.person, isEntered: true))
        }
        guard key != .enter else {
            isAccepted = true
            return accept()
        }
        let before = input.text
        guard input.take(key), input.text != before else { return .stays }
        selected = 0
        isAnswered = false
        return .stays(.ask(.people(input.text)))
    }

    mutating func take(_ news: PanelNews, on screen: ScreenState) -> PanelOutcome {
        guard case .answer(.peopleFound(let found), .people(input.text)) = news else { return .stays }
        hits = found
        isAnswered = true
        selected = min(selected, max(0, found.count - 1))
        return isAccepted ? accept() : .stays
    }

    private var chosen: PersonHit? { hits.flatMap { $0.indices.contains(selected) ? $0[selected] : nil } }

    /// Narrows the list to the chosen person, as soon as the hits are those of what has been typed.
    private mutating func accept() -> PanelOutcome {
        guard isAnswered else { return .stays }
        guard let chosen else {
            isAccepted = false
            return .stays
        }
        return .closes(.filter("person:\(chosen.id.name)"))
    }
}
