public import Terminal

/// What each key means in each pane: the keys of ``CommandTable``, with those of the reader's settings in their place.
public struct Keymap: Equatable, Sendable {
    /// Keys for a command: in one pane, or everywhere instead of all those in the table.
    public struct Binding: Hashable, Sendable {
        /// Which command.
        public var command: Command
        /// In which pane; nil for everywhere.
        public var pane: Pane?
        /// The first one is shown in hints. None takes the command's keys away.
        public var keys: [Key]

        /// Keys for a command.
        public init(_ command: Command, in pane: Pane? = nil, keys: [Key]) {
            self.command = command
            self.pane = pane
            self.keys = keys
        }
    }

    /// A key that would mean several commands in a pane; the first one is what it means.
    public struct Conflict: Hashable, Sendable {
        /// Which key.
        public let key: Key
        /// In which pane.
        public let pane: Pane
        /// In the order of the help.
        public let commands: [Command]
    }

    /// The keys of the table.
    public static let standard = Keymap()

    /// What is wrong in it.
    public let conflicts: [Conflict]
    private let meanings: [Pane: [Key: Command]]
    private let shown: [Command: [Key]]

    /// The table's keys with others in their place.
    public init(replacing bindings: [Binding] = []) {
        let replaced = Set(bindings.filter { $0.pane == nil }.map(\.command))
        let standard = CommandTable.entries.filter { !replaced.contains($0.command) }.flatMap(Keymap.bindings)
        let all = standard + bindings
        shown = Dictionary(grouping: all.filter { $0.pane == nil }, by: \.command).mapValues { $0.flatMap(\.keys) }
        var meanings: [Pane: [Key: Command]] = [:]
        var conflicts: [Conflict] = []
        for pane in Pane.allCases {
            let found = Keymap.meanings(in: pane, of: all)
            meanings[pane] = found.compactMapValues(\.first)
            let several = found.filter { $1.count > 1 }
            conflicts += several.map { Conflict(key: $0, pane: pane, commands: $1) }
        }
        self.meanings = meanings
        self.conflicts = conflicts.sorted { ($0.key.label, $0.pane.rawValue) < ($1.key.label, $1.pane.rawValue) }
    }

    /// What a key means in a pane; nil where nothing.
    public func command(for key: Key, in pane: Pane) -> Command? { meanings[pane]?[key] }

    /// The keys of a command, the one that hints show first.
    public func keys(of command: Command) -> [Key] { shown[command] ?? [] }

    /// The key of a command as hints show it; empty where it has none.
    func label(of command: Command) -> String { keys(of: command).first?.label ?? "" }

    /// How a key moves the list, and long texts in panels with it.
    func movement(for key: Key) -> Movement? { command(for: key, in: .timeline)?.entry.movement }

    private static func bindings(of entry: CommandEntry) -> [Binding] {
        [Binding(entry.command, keys: entry.keys)]
            + entry.paneKeys.map { Binding(entry.command, in: $0.key, keys: $0.value) }
    }

    /// The commands of each key; what is said for the pane alone counts before what is said for all.
    private static func meanings(in pane: Pane, of bindings: [Binding]) -> [Key: [Command]] {
        let order = Dictionary(uniqueKeysWithValues: Command.allCases.enumerated().map { ($1, $0) })
        func grouped(_ wanted: Pane?) -> [Key: [Command]] {
            let pairs = bindings.filter { $0.pane == wanted }.flatMap { binding in
                binding.keys.map { (key: $0, command: binding.command) }
            }
            return Dictionary(grouping: pairs, by: \.key).mapValues { pairs in
                Set(pairs.map(\.command)).sorted { order[$0, default: 0] < order[$1, default: 0] }
            }
        }
        return grouped(nil).merging(grouped(pane)) { _, own in own }
    }
}
