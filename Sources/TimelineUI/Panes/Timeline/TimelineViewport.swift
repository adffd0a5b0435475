/// One line of the list on the screen.
enum TimelineLine: Hashable, Sendable {
    case header(String)
    /// The position of a row.
    case row(Int)
}

extension TimelineState {
    /// What the list shows in `height` lines: the header of the first row stays at the top.
    func lines(height: Int) -> [TimelineLine] {
        var lines: [TimelineLine] = []
        var header: String?
        var position = top
        while lines.count < height, position < count {
            let next = self.header(at: position)
            if let next, next != header {
                lines.append(.header(next))
                header = next
            }
            if lines.count < height { lines.append(.row(position)) }
            position += 1
        }
        return lines
    }

    /// Moves the view as little as possible so that the row under the cursor is in it.
    mutating func scrollToCursor(height: Int) {
        cursor = max(0, min(cursor, count - 1))
        guard height > 1 else {
            top = cursor
            return
        }
        if cursor < top { top = cursor }
        if cursor - top >= height { top = cursor - height + 1 }
        while top < cursor, !lines(height: height).contains(.row(cursor)) { top += 1 }
        while top > 0, lastPosition(height: height) == count - 1, fits(from: top - 1, height: height) { top -= 1 }
    }

    /// The rows that must be read for a view of this height; nil where all have been.
    func missingRows(height: Int) -> Range<Int>? {
        guard isOpen, count > 0 else { return nil }
        let first = max(0, top - 1)
        let last = min(count, top + height + 1)
        let loaded = windowStart..<windowStart + rows.count
        if loaded.lowerBound <= first, loaded.upperBound >= last, !rows.isEmpty { return nil }
        return max(0, top - height * 4)..<min(count, top + height * 5)
    }

    /// The position of the first row of the next or the previous group; nil where the window does not reach it.
    func groupBoundary(forward: Bool) -> Int? {
        guard let header = self.header(at: cursor) else { return nil }
        var position = cursor
        if forward {
            while let next = self.header(at: position), next == header { position += 1 }
            return position < count ? position : nil
        }
        while let previous = self.header(at: position - 1), previous == header { position -= 1 }
        guard position == cursor, let before = self.header(at: position - 1) else { return position }
        while let previous = self.header(at: position - 1), previous == before { position -= 1 }
        return position
    }

    private func lastPosition(height: Int) -> Int? {
        lines(height: height).reversed().lazy.compactMap { line in
            if case .row(let position) = line { return position }
            return nil
        }.first
    }

    /// Whether everything from a row to the end fits, which leaves no empty lines below the end.
    private func fits(from first: Int, height: Int) -> Bool {
        guard row(at: first) != nil else { return false }
        var moved = self
        moved.top = first
        return moved.lastPosition(height: height) == count - 1
    }
}
