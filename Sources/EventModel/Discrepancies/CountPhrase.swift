/// A count and the words that follow it, read from what a source says: "at least two agents".
struct CountPhrase: Hashable, Sendable {
    let count: CountRange
    /// What is counted, as far as it was written, without plural endings; "" where nothing follows.
    let noun: String

    /// Reads a count at the start of a text; nil where there is none.
    init?(_ text: String) {
        if let number = Self.plainNumber(text) {
            count = CountRange(.exactly, Double(number))
            noun = ""
            return
        }
        var reader = CountReader(tokens: CountToken.split(text))
        guard let count = reader.count() else { return nil }
        let rest = reader.rest.filter { $0 != "of" && $0 != "the" }
        guard !rest.contains(where: { $0.utf8.contains { (0x30...0x39).contains($0) } }) else { return nil }
        self.count = count
        noun = rest.map { $0.last == "s" && $0.utf8.count > 3 ? String($0.dropLast()) : $0 }.joined(separator: " ")
    }
}

extension CountPhrase {
    private static func plainNumber(_ text: String) -> Int? {
        text.utf8.count <= 15 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }
}

/// Cuts a folded text into words, numbers and signs.
enum CountToken {
    static func split(_ text: String) -> [String] {
        var tokens: [String] = []
        var current = ""
        var kind = Kind.space
        let characters = Array(text.folded)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            let found = Kind(character, inside: kind, before: next)
            if found != kind {
                if kind != .space { tokens.append(current) }
                current = ""
            }
            kind = found
            current.append(character)
        }
        if kind != .space { tokens.append(current) }
        return tokens.filter { !$0.isEmpty }
    }

    private enum Kind {
        case space, word, number, sign

        init(_ character: Character, inside kind: Kind, before next: Character) {
            if character.isNumber {
                self = .number
            } else if kind == .number, character == "." || character == ",", next.isNumber {
                self = .number
            } else if character.isLetter || kind == .word && character == "'" {
                self = .word
            } else if " ,;\"".contains(character) || character == "." && kind != .sign && next != "." {
                self = .space
            } else {
                self = .sign
            }
        }
    }
}
