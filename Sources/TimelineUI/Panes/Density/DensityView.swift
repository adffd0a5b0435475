internal import EventModel
internal import Terminal

/// The second line: how many events fall on each span of time. Long empty spans are left out and a label tells
/// where time goes on.
enum DensityView {
    private static let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    /// Empty spans up to this many are drawn, longer ones are left out.
    private static let longestGap = 7

    /// A bucket with what stands before it: a label, or the empty spans since the one before.
    private struct Piece {
        let bucket: DensityBucket
        let lead: String
        var columns: Int { DisplayText.width(of: lead) + 1 }
        var positions: Range<Int> { bucket.position..<bucket.position + bucket.count }
    }

    static func draw(_ state: ScreenState, in area: Rectangle, into frame: inout Frame) {
        guard state.timeline.subject == .events, !state.timeline.density.isEmpty else { return }
        let scale = "[\(state.timeline.scale.rawValue)]"
        let scaleColumn = area.columns - scale.count
        frame.write(scale, at: Point(column: scaleColumn, row: area.row), style: state.theme.faint)
        let pieces = visiblePieces(of: state, columns: scaleColumn - 3)
        let highest = pieces.map(\.bucket.count).max() ?? 1
        let inView = positionsInView(of: state)
        var column = area.column
        var wasInView = false
        for piece in pieces {
            let isInView = piece.positions.overlaps(inView)
            let bracket = isInView == wasInView ? "" : isInView ? "[" : "]"
            let lead = isInView ? piece.lead + bracket : bracket + piece.lead
            column = frame.write(lead, at: Point(column: column, row: area.row), style: state.theme.faint)
            let level = piece.bucket.count * (bars.count - 1) / max(1, highest)
            let style = isInView ? state.theme.densityInView : state.theme.density
            column = frame.write(bars[level], at: Point(column: column, row: area.row), style: style)
            wasInView = isInView
        }
        if wasInView { frame.write("]", at: Point(column: column, row: area.row), style: state.theme.faint) }
    }

    /// The first event of the bucket that is drawn at a column or next to its left; nil where there is none.
    static func position(of state: ScreenState, atColumn target: Int) -> Int? {
        let columns = state.size.columns - state.timeline.scale.rawValue.count - 5
        let inView = positionsInView(of: state)
        var column = 0
        for piece in visiblePieces(of: state, columns: columns) {
            column += piece.columns
            if piece.positions.contains(inView.lowerBound) { column += 1 }
            if target < column { return piece.bucket.position }
        }
        return nil
    }

    private static func positionsInView(of state: ScreenState) -> Range<Int> {
        let rows = state.timeline.lines(height: state.timelineHeight).compactMap { line in
            if case .row(let position) = line { return position }
            return nil
        }
        return (rows.first ?? 0)..<((rows.last ?? -1) + 1)
    }

    /// As many buckets around the one under the cursor as fit.
    private static func visiblePieces(of state: ScreenState, columns: Int) -> [Piece] {
        let density = state.timeline.density
        guard !density.isEmpty, columns > 0 else { return [] }
        let scale = state.timeline.scale
        let current = (density.firstIndex { $0.position > state.timeline.cursor } ?? density.count) - 1
        var first = max(0, current)
        var last = first
        var used = piece(at: first, isFirst: true, density, scale).columns
        var goesOn = true
        while goesOn {
            goesOn = false
            if last + 1 < density.count {
                let next = piece(at: last + 1, isFirst: false, density, scale).columns
                if used + next <= columns { (last, used, goesOn) = (last + 1, used + next, true) }
            }
            if first > 0 {
                let next = piece(at: first - 1, isFirst: true, density, scale).columns
                if used + next <= columns { (first, used, goesOn) = (first - 1, used + next, true) }
            }
        }
        return (first...last).map { piece(at: $0, isFirst: $0 == first, density, scale) }
    }

    private static func piece(at index: Int, isFirst: Bool, _ density: [DensityBucket], _ scale: DensityScale) -> Piece
    {
        let bucket = density[index]
        let before = index > 0 ? density[index - 1].start : nil
        let gap = bucket.start.flatMap { start in before.map { scale.distance(from: $0, to: start) - 1 } }
        if !isFirst, let gap, gap <= longestGap {
            return Piece(bucket: bucket, lead: String(repeating: "·", count: max(0, gap)))
        }
        let label = bucket.start.map { scale.label(of: $0) } ?? "undated"
        return Piece(bucket: bucket, lead: (isFirst ? "" : "   ") + label + " ")
    }
}

extension DensityScale {
    /// How many spans lie between the spans of two days.
    func distance(from first: Day, to second: Day) -> Int {
        ordinal(of: second) - ordinal(of: first)
    }

    /// "1963", "Nov 2025", "24 Jan 2026".
    func label(of day: Day) -> String {
        let date = day.calendarDate
        let month = CalendarNames.english.shortName(ofMonth: date.month)
        switch self {
        case .year: return "\(date.year)"
        case .month: return "\(month) \(date.year)"
        case .week, .day: return "\(date.day) \(month) \(date.year)"
        }
    }

    private func ordinal(of day: Day) -> Int {
        let date = day.calendarDate
        switch self {
        case .day: return day.number
        case .week: return Int((Double(day.number + 3) / 7).rounded(.down))
        case .month: return date.year * 12 + date.month
        case .year: return date.year
        }
    }
}
