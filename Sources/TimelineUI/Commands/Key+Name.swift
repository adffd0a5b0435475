public import Terminal

extension Key {
    /// The key of a name: a character, `Space`, `Enter`, `Ctrl-R`, `Alt-x`, `F5`, `PageUp`, or as the help writes it; nil
    /// for what names none.
    public init?(named name: String) {
        if name.count == 1, let character = name.first, !character.isWhitespace, Key.named[name] == nil {
            self = .character(character)
            return
        }
        let folded = name.lowercased()
        if let known = Key.named[folded] {
            self = known
            return
        }
        guard let key = Key.modified(folded, name.last) else { return nil }
        self = key
    }

    /// `ctrl-r`, `alt-x`, `f5`.
    private static func modified(_ folded: String, _ last: Character?) -> Key? {
        guard let last else { return nil }
        if folded.count == 6, folded.hasPrefix("ctrl-"), let letter = folded.last, ("a"..."z").contains(letter) {
            return unreachable.contains(letter) ? nil : .control(letter)
        }
        if folded.count == 5, folded.hasPrefix("alt-"), !last.isWhitespace { return .alt(last) }
        if folded.first == "f", let number = Int(folded.dropFirst()), (1...12).contains(number) {
            return .function(number)
        }
        return nil
    }

    /// A terminal sends these as Backspace, Tab and Enter.
    private static let unreachable: Set<Character> = ["h", "i", "j", "m"]

    private static let named: [String: Key] = [
        "space": .character(" "), "enter": .enter, "return": .enter, "⏎": .enter, "esc": .escape, "escape": .escape,
        "tab": .tab, "shift-tab": .backtab, "backspace": .backspace, "del": .delete, "delete": .delete, "ins": .insert,
        "insert": .insert, "up": .up, "↑": .up, "down": .down, "↓": .down, "left": .left, "←": .left, "right": .right,
        "→": .right, "home": .home, "end": .end, "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown,
        "pagedown": .pageDown, "ctrl-left": .controlLeft, "ctrl-←": .controlLeft, "ctrl-right": .controlRight,
        "ctrl-→": .controlRight,
    ]
}
