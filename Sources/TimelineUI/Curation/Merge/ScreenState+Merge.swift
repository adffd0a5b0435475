internal import EventModel
internal import Terminal

extension ScreenState {
    /// Asks which of the events remains.
    mutating func openMerge(_ events: [MarkedEvent]) -> [Effect] {
        guard events.count > 1 else {
            message = Message("Mark the events that are one with m, then press M")
            return []
        }
        overlay = .merge(MergeState(events))
        return []
    }

    mutating func take(_ key: Key, in state: MergeState) -> [Effect] {
        var merge = state
        let count = merge.events.count
        if let selected = ListMovement.selection(after: ListMovement.viKey(key), from: merge.selected, count: count) {
            merge.selected = selected
            overlay = .merge(merge)
        } else if key == .enter {
            overlay = nil
            curation.following = merge.kept.event?.status == .confirmed ? merge.kept.id : nil
            return [.perform(merge.edit, seen: merge.events.compactMap(\.event).inFiles)]
        } else if key == .character("q") {
            overlay = nil
        }
        return []
    }
}
