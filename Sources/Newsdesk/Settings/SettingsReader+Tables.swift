internal import Terminal
internal import TimelineUI
internal import TOMLKit

/// The tables `[keys]`, `[keys.PANE]` and `[styles]`.
extension SettingsReader {
    mutating func read(keys table: TOMLTable) {
        for name in table.keys {
            guard let value = table[name] else { continue }
            if let own = value.table {
                guard let pane = Pane(rawValue: name) else {
                    refuse(["keys", name], unknown("pane", name, Pane.allCases.map(\.rawValue)))
                    continue
                }
                for command in own.keys {
                    own[command].map { read(SettingValue($0), of: command, in: pane, ["keys", name, command]) }
                }
            } else {
                read(SettingValue(value), of: name, in: nil, ["keys", name])
            }
        }
        refuseConflicts()
    }

    private mutating func read(_ value: SettingValue, of name: String, in pane: Pane?, _ place: [String]) {
        guard let command = Command(rawValue: name) else {
            return refuse(place, unknown("command", name, Command.allCases.map(\.rawValue)))
        }
        let names: [String]
        switch value {
        case .text(let key): names = [key]
        case .texts(let keys): names = keys
        case .truth, .number, .other: return refuse(place, "\(name) must be a key between quotation marks, or a list")
        }
        let keys = names.compactMap { Key(named: $0) }
        if let wrong = names.first(where: { Key(named: $0) == nil }) {
            return refuse(place, "“\(wrong)” names no key; keys are written like x, Ctrl-R, Alt-x, F5, PageUp")
        }
        take(Keymap.Binding(command, in: pane, keys: keys))
    }

    /// A key that would mean two things is told where it is given.
    private mutating func refuseConflicts() {
        var told: Set<Key> = []
        for conflict in Keymap(replacing: settings.keys).conflicts where told.insert(conflict.key).inserted {
            let own = settings.keys.first { $0.keys.contains(conflict.key) && conflict.commands.contains($0.command) }
            guard let own else { continue }
            let others = conflict.commands.filter { $0 != own.command }.map { "“\($0.rawValue)”" }
            refuse(
                ["keys"] + (own.pane.map { [$0.rawValue] } ?? []) + [own.command.rawValue],
                "\(conflict.key.label) means \(others.joined(separator: ", ")) already; give that another key too")
        }
    }

    mutating func read(styles table: TOMLTable) {
        for name in table.keys {
            guard let part = Theme.Part(rawValue: name) else {
                refuse(["styles", name], unknown("part of the screen", name, Theme.Part.allCases.map(\.rawValue)))
                continue
            }
            guard let text = table[name]?.string, let style = Style(described: text) else {
                refuse(["styles", name], "\(name) must be a look, like \"bright-red bold on black\" or \"plain\"")
                continue
            }
            take(style, for: part)
        }
    }
}
