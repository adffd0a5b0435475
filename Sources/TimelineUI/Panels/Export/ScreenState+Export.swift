internal import EventModel

extension ScreenState {
    mutating func openExport() -> [Effect] {
        guard !formats.isEmpty, timeline.isOpen else { return [] }
        let count = timeline.subject == .events ? timeline.count : library.map { $0.events + $0.suggestions } ?? 0
        var panel = ExportPanel(formats: formats, count: count, title: library?.title ?? "")
        if let order = refusedExport { panel.take(order) }
        refusedExport = nil
        return open(panel)
    }

    /// What was typed comes back, to be mended; where the reader is in something else, as soon as it is asked for.
    mutating func exportRefused(_ order: ExportOrder, _ reason: String) -> [Effect] {
        message = Message(reason, isError: true)
        refusedExport = order
        return overlay == nil ? openExport() : []
    }
}
