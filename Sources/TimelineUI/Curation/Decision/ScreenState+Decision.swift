internal import EventModel

extension ScreenState {
    /// Asks what is kept where the sources of the event contradict each other.
    mutating func openDecision() -> [Effect] {
        guard let record = eventUnderCursor(), let row = timeline.current?.event else { return [] }
        let contradictions = record.discrepancies.filter(\.isContradiction)
        guard !contradictions.isEmpty else {
            message = Message("Nothing to decide: no contradictions")
            return []
        }
        return open(DecisionPanel(row, record, contradictions))
    }
}
