/// What stands in the place of lines and signs on terminals, and for readers, that have letters only.
enum PlainSigns {
    /// Those of the program; the words of articles have few of them.
    static let all: [Unicode.Scalar: Unicode.Scalar] = [
        "─": "-", "│": "|", "┬": "+", "┤": "+", "╭": "+", "╮": "+", "╰": "+", "╯": "+",
        "▁": ".", "▂": ",", "▃": ":", "▄": ";", "▅": "+", "▆": "*", "▇": "%", "█": "#", "░": ".",
        "▏": "|", "▎": "|", "▍": "|", "▌": "[", "▋": "#", "▊": "#", "▉": "#", "┊": ":",
        "●": "*", "○": "o", "◆": "+", "◇": "-", "▸": ">", "≠": "!", "≈": "~", "✓": "v", "✕": "x", "×": "x", "‹": "<",
        "›": ">", "·": "-", "…": ".", "–": "-", "—": "-", "↑": "^", "↓": "v", "“": "\"", "”": "\"", "‘": "'", "’": "'",
    ]
}
