/// A program and its arguments as a person writes them in one line, in a setting or a variable: cut at blanks, but neither
/// between quotation marks nor behind a backslash. No other character means anything; no shell reads them.
enum ProgramLine {
    /// The program and its arguments; nil where the line names none.
    static func words(of line: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var rest = Substring(line)
        while let character = rest.popFirst() {
            switch character {
            case " ", "\t", "\n":
                word.map { words.append($0) }
                word = nil
            case "\\": word = (word ?? "") + String(rest.popFirst() ?? character)
            case "'", "\"":
                // Without another half it stands for itself.
                guard let end = end(of: rest, quotedBy: character) else {
                    word = (word ?? "") + String(character)
                    continue
                }
                word = (word ?? "") + unescaped(rest[..<end], in: character)
                rest = rest[rest.index(after: end)...]
            default: word = (word ?? "") + String(character)
            }
        }
        word.map { words.append($0) }
        guard let program = words.first, !program.isEmpty else { return nil }
        return words
    }

    private static func end(of text: Substring, quotedBy mark: Character) -> Substring.Index? {
        var isEscaped = false
        return text.indices.first { index in
            defer { isEscaped = text[index] == "\\" && !isEscaped && mark == "\"" }
            return text[index] == mark && !isEscaped
        }
    }

    /// Between double marks a backslash stands before a mark or another backslash, else for itself.
    private static func unescaped(_ text: Substring, in mark: Character) -> String {
        guard mark == "\"" else { return String(text) }
        var result = ""
        var rest = text
        while let character = rest.popFirst() {
            let isSign = character == "\\" && (rest.first == "\"" || rest.first == "\\")
            result.append(isSign ? rest.popFirst() ?? character : character)
        }
        return result
    }
}
