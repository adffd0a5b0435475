internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func take(_ event: MouseEvent) -> [Effect] {
        switch event.action {
        case .wheelUp: return wheel(-3, at: event.point)
        case .wheelDown: return wheel(3, at: event.point)
        case .press: return click(at: event.point)
        case .drag: return heldRule == nil ? dragInArticle(to: event.point) : dragRule(to: event.point)
        case .release:
            heldRule = nil
            return releaseInArticle()
        }
    }

    private mutating func wheel(_ lines: Int, at point: Point) -> [Effect] {
        if overlay != nil { return wheelInPanel(lines, at: point) }
        if layout.article?.contains(point) == true { return scrollArticle(by: lines) }
        if layout.timeline?.contains(point) == true { return moveCursor(by: lines) }
        if layout.detail?.contains(point) == true {
            for _ in 0..<abs(lines) { _ = moveInDetail(lines < 0 ? .up : .down) }
        }
        return []
    }

    private mutating func click(at point: Point) -> [Effect] {
        if let key = draw(self).buttons.first(where: { $0.place.contains(point) })?.key {
            return take(key, over: nil)
        }
        message = nil
        // What is only told has no places to press.
        if isPlain { return [] }
        if overlay != nil { return pressInPanel(at: point) }
        let layout = layout
        if let rule = layout.rule(at: point) {
            heldRule = rule
            return []
        }
        if layout.title.contains(point) {
            return TitleView.filterRange(of: self)?.contains(point.column) == true ? clearFilter() : []
        }
        if layout.density.contains(point) {
            guard let position = DensityView.position(of: self, atColumn: point.column) else { return [] }
            return positionFound(position)
        }
        if let area = layout.timeline, area.contains(point) { return clickTimeline(row: point.row - area.row) }
        if let area = layout.article, area.contains(point) { return pressArticle(at: point) }
        if layout.detail?.contains(point) == true {
            focus = .detail
            return relayout()
        }
        return []
    }

    private mutating func clickTimeline(row: Int) -> [Effect] {
        let lines = timeline.lines(height: timelineHeight)
        guard lines.indices.contains(row), case .row(let position) = lines[row] else { return [] }
        let opens = focus == .timeline && position == timeline.cursor
        focus = .timeline
        return opens ? perform(.open) : moveCursor(to: position)
    }
}
