internal import EventModel

/// Words in the place of lines and signs, for whoever hears them or has no letters for them.
enum PlainWords {
    /// A line that is heard may be as long as a paragraph.
    static let columns = 1000

    /// What a sign is called; the words of articles have few of them.
    private static let signs: [Character: String] = [
        "●": "confirmed", "○": "suggested", "◆": "confirmed, to come", "◇": "suggested, to come", "≠": "disagree",
        "≈": "about the same", "✓": "decided", "✕": "", "⏎": "Enter", "▌": "", "┊": "", "·": ",", "…": "...",
        "–": "-", "—": "-", "↑": "Up", "↓": "Down", "←": "Left", "→": "Right", "‹": "", "›": "", "“": "\"", "”": "\"",
        "‘": "'", "’": "'", "≥": "at least ", "≤": "at most ", "¶": "paragraph ", "█": "", "░": "", "×": "x", "▸": "",
    ]

    /// A text with words for its signs.
    static func text(of text: String) -> String {
        text.map { signs[$0] ?? String($0) }.joined()
            .split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
            .replacing(" ,", with: ",")
    }

    /// A line of the screen as words: without the lines of boxes; what stands in columns is told one after the other.
    static func line(_ drawn: String) -> (words: String, indent: Int) {
        let bare = drawn.map { isLine($0) ? " " : $0 }
        let indent = bare.prefix { $0 == " " }.count
        let columns = String(bare).trimmed.split(separator: "  ").map { text(of: String($0)) }
        return (columns.filter { !$0.isEmpty }.joined(separator: ", "), indent)
    }

    /// What boxes, rules and bars are drawn with.
    private static func isLine(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { (0x2500...0x259F).contains($0.value) } || character == "▸"
    }
}
