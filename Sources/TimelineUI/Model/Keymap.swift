public import Terminal

/// What each key means in each pane.
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

    /// What is wrong in it.
    public let conflicts: [Conflict]
    private let meanings: [Pane: [Key: Command]]
    private let shown: [Command: [Key]]

    /// Keys for commands; of two for one key in a pane the earlier command of the help counts.
    init(_ all: [Binding]) {
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
