/// Whether the clause around a timex looks forward or back.
enum ClauseOutlook: Sendable {
    case forward, back, open
    /// Something was to come, and may have come: weekdays still look ahead, dates are the nearest.
    case planned
}
