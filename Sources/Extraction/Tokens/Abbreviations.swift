internal import Languages

/// Words of a language whose full stop need not end a sentence.
struct Abbreviations: Sendable {
    enum Kind: Sendable {
        /// A name follows: the full stop never ends the sentence.
        case beforeName
        /// Only an abbreviation before a number (`No. 5`).
        case beforeNumber
        /// May stand last in a sentence.
        case anywhere
    }

    let kinds: WordTable<Kind>
    /// Words that commonly open a sentence and are no names.
    let openers: WordTable<Bool>

    init(beforeName: String, beforeNumber: String, anywhere: String, openers: String) {
        var kinds = WordTable<Kind>()
        for word in beforeName.split(separator: " ") { kinds[String(word)] = .beforeName }
        for word in beforeNumber.split(separator: " ") { kinds[String(word)] = .beforeNumber }
        for word in anywhere.split(separator: " ") { kinds[String(word)] = .anywhere }
        self.kinds = kinds
        self.openers = WordTable(openers.split(separator: " ").map { (String($0), true) })
    }

    /// Those of a language; those of English where none are kept for it.
    static func of(_ language: Language) -> Abbreviations {
        switch language {
        case .spanish: spanish
        default: english
        }
    }
}
