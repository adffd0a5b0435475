internal import EventModel

extension ScreenState {
    mutating func openExport() -> [Effect] {
        guard !formats.isEmpty, timeline.isOpen else { return [] }
        let count = timeline.subject == .events ? timeline.count : library.map { $0.events + $0.suggestions } ?? 0
        return open(ExportPanel(formats: formats, count: count, title: library?.title ?? ""))
    }
}
