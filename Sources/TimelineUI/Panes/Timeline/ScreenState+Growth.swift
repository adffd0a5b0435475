internal import EventModel

extension ScreenState {
    /// The list grows around the event under the cursor. A reader who has not moved stays at the first row, and in the end
    /// comes to the event that was to be under the cursor.
    mutating func matchesFound(_ overview: ChronologyOverview, isComplete: Bool) -> [Effect] {
        guard timeline.growth != .stopped else { return [] }
        timeline.growth = isComplete ? nil : .growing
        timeline.take(months: overview.density)
        let hasMoved = timeline.cursor > 0
        let kept = hasMoved ? timeline.current?.event?.id : isComplete ? timeline.asked.wanted : nil
        return [ask(.window(around: kept, at: timeline.cursor, height: timelineHeight))]
            + (isComplete ? readDensity() + tellPanel(.listChanged(isSame: true)) : [])
    }

    /// What is read stays in its line of the screen.
    mutating func windowRead(_ count: Int, _ start: Int, _ rows: [TimelineRow], movedBy shift: Int) -> [Effect] {
        timeline.count = count
        timeline.rows = rows
        timeline.askedRows = []
        timeline.windowStart = start
        let isFirst = timeline.cursor == 0
        timeline.cursor = max(0, timeline.cursor + shift)
        timeline.asked.cursor += shift
        timeline.top = max(0, isFirst ? timeline.cursor - timelineHeight / 3 : timeline.top + shift)
        return cursorMoved()
    }

    mutating func stopFinding() -> [Effect] {
        timeline.growth = .stopped
        message = Message("Stopped; there may be more")
        return [.stop(.list(timeline.asked.number))]
    }
}
