internal import EventModel
internal import Terminal

/// Forms that were left without saving, before the program is left: the reader goes on with one, or gives them up.
struct DraftsPanel: Panel {
    let drafts: [Overlay]
    var selected = 0

    func hints(on screen: ScreenState) -> [Hint] {
        ["⏎ go on with it", "q leave, and lose \(drafts.count == 1 ? "it" : "them")", "Esc stay"]
    }

    func layout(on screen: ScreenState) -> PanelLayout {
        let box = box(in: screen.size)
        return PanelLayout(frame: box.frame, targets: box.rows(count: drafts.count, selected: selected))
    }

    private func box(in size: Size) -> Box { Box(in: size, hasInput: false, rows: drafts.count) }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        let moved = ListMovement.selection(after: ListMovement.viKey(key), from: selected, count: drafts.count)
        if let moved {
            selected = moved
        } else if key == .enter {
            return goOn()
        } else if key == .character("q") {
            return .closes(.terminal(.quit))
        }
        return .stays
    }

    mutating func press(_ target: Int, on screen: ScreenState) -> PanelOutcome {
        selected = target
        return goOn()
    }

    /// Who presses Ctrl-C a second time wants to leave.
    mutating func leave(by key: Key, on screen: ScreenState) -> PanelOutcome {
        key == .escape ? .closes : .closes(.terminal(.quit))
    }

    private func goOn() -> PanelOutcome {
        guard drafts.indices.contains(selected), var form = drafts[selected].panel as? any Form else { return .closes }
        let question = form.question().map { [PanelRequest.ask($0)] } ?? []
        return .givesWay(to: form, [.dropDraft(form)] + question)
    }

    func draw(on screen: ScreenState, into frame: inout Frame) {
        let theme = screen.theme
        let box = box(in: screen.size)
        box.draw(title: "Not saved yet", theme: theme, into: &frame)
        box.drawList(count: drafts.count, selected: selected, theme: theme, into: &frame) { index, area, frame in
            let title = (drafts[index].panel as? any Form)?.draftTitle ?? ""
            frame.write(
                DisplayText.truncated(title, to: area.columns - 3), at: Point(column: area.column + 2, row: area.row),
                style: theme.text, end: area.endColumn)
        }
        frame.write(hints(on: screen), in: box.foot, theme: theme)
    }
}
