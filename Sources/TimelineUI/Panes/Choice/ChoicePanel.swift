internal import EventModel
internal import Terminal

/// A choice between a few things to go to: the events that one paragraph reports, the files with problems.
struct ChoicePanel: Panel {
    /// One of them.
    struct Choice: Equatable {
        /// Where it leads.
        enum Target: Equatable {
            case event(EventID)
            case person(PersonID)
            case file(path: String)
            case citation(Citation)
            case merge([EventSummary])
            case nothing
        }

        var label: String
        var target: Target
    }

    /// What they have in common.
    let title: String
    /// What Enter does; nil where it only leads back.
    var hint: String?
    let choices: [Choice]
    var selected = 0

    func hints(on screen: ScreenState) -> [Hint] { (hint.map { [Hint("⏎", $0)] } ?? []) + ["Esc back"] }

    func layout(on screen: ScreenState) -> PanelLayout {
        let box = box(in: screen.size)
        return PanelLayout(frame: box.frame, targets: box.rows(count: choices.count, selected: selected))
    }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        let moved = ListMovement.selection(after: ListMovement.viKey(key), from: selected, count: choices.count)
        if let moved {
            selected = moved
        } else if key == .enter, choices.indices.contains(selected) {
            return PanelOutcome(fate: .closes, requests: request(for: choices[selected].target).map { [$0] } ?? [])
        } else if key == .character("q") {
            return .closes
        }
        return .stays
    }

    mutating func press(_ target: Int, on screen: ScreenState) -> PanelOutcome {
        selected = target
        return take(.enter, on: screen)
    }

    private func request(for target: Choice.Target) -> PanelRequest? {
        switch target {
        case .event(let event): .show(event)
        case .person(let person): .editParticipant(person)
        case .file(let path): .terminal(.openInEditor(path: path))
        case .citation(let citation): .unlink(citation)
        case .merge(let events): .merge(events)
        case .nothing: nil
        }
    }
}
