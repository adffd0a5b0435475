public import Languages

extension TimexGrammar {
    /// The grammar of a language; nil where its temporal expressions are not read.
    public static func of(_ language: Language) -> TimexGrammar? {
        switch language {
        case .english: .english
        case .spanish: .spanish
        case .portuguese: .portuguese
        default: nil
        }
    }
}
