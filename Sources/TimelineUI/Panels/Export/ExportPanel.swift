internal import EventModel
internal import Terminal

/// A format to choose and a file to name: what is shown is written there for others.
struct ExportPanel: Panel {
    let formats: [ExportChoice]
    /// How many events are shown.
    let count: Int
    var selected = 0
    var place: LineInput

    /// With a file of the library's name in the current folder.
    init(formats: [ExportChoice], count: Int, title: String) {
        self.formats = formats
        self.count = count
        place = LineInput(ExportPanel.fileName(of: title) + (formats.first.map { ".\($0.fileExtension)" } ?? ""))
    }

    /// With the format and the file of an order.
    mutating func take(_ order: ExportOrder) {
        selected = formats.firstIndex { $0.name == order.format } ?? selected
        place = LineInput(order.path)
    }

    func hints(on screen: ScreenState) -> [Hint] { ["⏎ write the file", "↑↓ format", "Esc back"] }

    func layout(on screen: ScreenState) -> PanelLayout {
        let box = box(in: screen.size)
        return PanelLayout(frame: box.frame, targets: box.rows(count: formats.count, selected: selected))
    }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        if let row = ListMovement.selection(after: key, from: selected, count: formats.count) {
            choose(row)
        } else if key == .enter {
            return export(from: screen)
        } else {
            _ = place.take(key)
            if let typed = formats.firstIndex(where: { place.text.hasSuffix(".\($0.fileExtension)") }),
                formats[typed].fileExtension != formats[selected].fileExtension
            {
                selected = typed
            }
        }
        return .stays
    }

    mutating func press(_ target: Int, on screen: ScreenState) -> PanelOutcome {
        choose(target)
        return .stays
    }

    /// The file's ending follows the format, where it is that of the one before.
    private mutating func choose(_ row: Int) {
        let ending = ".\(formats[selected].fileExtension)"
        selected = row
        guard place.text.hasSuffix(ending) else { return }
        place = LineInput(place.text.dropLast(ending.count) + ".\(formats[row].fileExtension)")
    }

    private func export(from screen: ScreenState) -> PanelOutcome {
        guard formats.indices.contains(selected) else { return .closes }
        let path = place.text.trimmed
        guard !path.isEmpty, !path.hasSuffix("/") else { return .refuses("Name a file") }
        return .closes(.export(ExportOrder(query: screen.timeline.query, format: formats[selected].name, path: path)))
    }

    /// The title's letters and digits, with hyphens for what is between them.
    private static func fileName(of title: String) -> String {
        let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
        let name = words.joined(separator: "-").prefix(60)
        return name.isEmpty ? "chronology" : String(name)
    }
}
