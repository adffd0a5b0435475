/// Whether a noun only refers to an event that the reader knows already, to say something else of it: "after the flood", "the
/// victims of Haiti's earthquake".
struct ReferenceReading {
    let first: Int
    let context: EventContext

    /// So many words may stand between a preposition and the noun that it governs.
    private static let longestPhrase = 7

    /// Whether a preposition governs the noun, which has a definite article, a name or an owner.
    var isReference: Bool {
        let clauses = context.grammar.clauses
        var isDefinite = false
        for index in stride(
            from: first - 1, through: max(context.tokens.lowerBound, first - Self.longestPhrase), by: -1)
        {
            let token = context.text.tokens[index]
            guard token.kind != .punctuation || token.isMark(.apostrophe) || token.isMark(.leftSingleQuote) else {
                return false
            }
            let governs = clauses.prepositions[token.hash] != nil || clauses.apart[token.hash] != nil
            if clauses.definite[token.hash] != nil || context.isGenitive(index) || clauses.pointing[token.hash] != nil {
                isDefinite = true
                if !governs { continue }
            }
            if governs { return isDefinite }
            if clauses.determiners[token.hash] != nil || clauses.opener(token.hash) != nil { return false }
            if token.isCapitalized, !token.startsSentence { isDefinite = true }
        }
        return false
    }
}
