internal import EventModel
internal import Terminal

/// How the screen is divided between the panes.
extension ScreenState {
    /// In percent, as one key moves a line.
    private static let step = 5

    /// Gives the list more of the screen's width, or less.
    mutating func widenList(by steps: Int) -> [Effect] {
        guard layout.divider != nil else {
            message = Message("There is nothing beside this pane to divide the screen with")
            return []
        }
        return move(.upright, to: shares.list + steps * Self.step)
    }

    /// Gives the detail more of the screen's height, or less.
    mutating func raiseDetail(by steps: Int) -> [Effect] {
        guard layout.rule != nil else {
            message = Message("There is nothing below this pane to divide the screen with")
            return []
        }
        return move(.level, to: shares.detail + steps * Self.step)
    }

    /// Moves the line that the mouse holds to where the pointer is.
    mutating func dragRule(to point: Point) -> [Effect] {
        switch heldRule {
        case .upright: return move(.upright, to: (point.column * 100 + size.columns / 2) / max(1, size.columns))
        case .level:
            let rows = size.rows - 4
            return move(.level, to: ((size.rows - 2 - point.row) * 100 + rows / 2) / max(1, rows))
        case nil: return []
        }
    }

    private mutating func move(_ rule: PaneRule, to share: Int) -> [Effect] {
        shares = shares.moved(rule, to: share)
        return relayout()
    }
}
