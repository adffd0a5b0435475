internal import EventModel

/// The names in a short line that holds names and little else: `Ada Quill`, `von Ada Quill und Bo Reed`, `Ada Quill, 5 March`.
struct PersonalNames {
    let names: [String]
    /// Whether there is nothing else in the line.
    let isWhole: Bool

    init(in text: String) {
        let line = PersonalNames.withoutLabel(text.trimmed)
        var names: [String] = []
        var others = 0
        for part in PersonalNames.parts(of: line) {
            if PersonalNames.isName(part) { names.append(part) } else { others += 1 }
        }
        self.names = names
        isWhole = others == 0 && line == text.trimmed
    }

    /// Those of a line that holds nothing else.
    var whole: [String] { isWhole ? names : [] }

    private static func withoutLabel(_ line: String) -> String {
        guard let label = BylineWords.writerLabel(of: line.lowercased()) else { return line }
        return String(line.dropFirst(label.count)).trimmed(of: ": ")
    }

    /// Parted at marks, at words that join, and before numbers.
    private static func parts(of line: String) -> [String] {
        let joined = BylineNames.joinWords.reduce(line) { $0.replacing($1, with: "|") }
        return joined.split { "|,;/·•–—".contains($0) || $0.isNewline }
            .map { $0.prefix { !$0.isNumber }.trimmed }.filter { !$0.isEmpty }
    }

    /// Two to four capitalised words without a digit, joined by `de` or `van`; in scripts without capitals, a few signs.
    private static func isName(_ part: String) -> Bool {
        let words = part.split(separator: " ")
        guard part.allSatisfy({ $0.isLetter || " .'’-\u{AD}".contains($0) }) else { return false }
        guard part.contains(where: \.isCased) else { return words.count <= 4 && (2...20).contains(part.count) }
        let capitalised = words.filter { $0.first?.isUppercase == true }
        guard (2...4).contains(capitalised.count), words.first?.first?.isUppercase == true else { return false }
        return words.allSatisfy { $0.first?.isUppercase == true || particles.contains(String($0)) }
            && !words.contains { BylineWords.roles.contains($0.lowercased()) || CalendarWords.isNamed($0) }
    }

    private static let particles: Set<String> = [
        "de", "del", "della", "di", "da", "do", "dos", "la", "le", "van", "von", "der", "den", "ten", "ter", "zu", "af",
        "al", "bin", "ibn", "y",
    ]
}

extension CalendarWords {
    /// Whether a word is a month or a weekday.
    fileprivate static func isNamed(_ word: Substring) -> Bool { month(word) != nil || weekday(word) != nil }
}

extension String {
    /// Without any of these characters at its ends.
    fileprivate func trimmed(of marks: String) -> String {
        let start = drop { marks.contains($0) }
        return String(start.reversed().drop { marks.contains($0) }.reversed())
    }
}
