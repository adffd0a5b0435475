public import Terminal

extension Keymap {
    /// The keys of ``CommandTable``.
    public static let standard = Keymap(replacing: [])

    /// The table's keys with others in their place, those of the reader's settings.
    public init(replacing bindings: [Binding]) {
        let replaced = Set(bindings.filter { $0.pane == nil }.map(\.command))
        let standard = CommandTable.entries.filter { !replaced.contains($0.command) }
        self.init(standard.flatMap(\.bindings) + bindings)
    }

    /// How a key moves the list, and long texts in panels with it.
    func movement(for key: Key) -> Movement? { command(for: key, in: .timeline)?.entry.movement }
}

extension CommandEntry {
    fileprivate var bindings: [Keymap.Binding] {
        [Keymap.Binding(command, keys: keys)] + paneKeys.map { Keymap.Binding(command, in: $0.key, keys: $0.value) }
    }
}

extension ScreenState {
    /// A screen on which nothing has been opened yet, with the keys of the table.
    public init(size: Size, theme: Theme = Theme()) { self.init(size: size, theme: theme, keymap: .standard) }
}
