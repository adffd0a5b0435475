internal import EventModel

extension Passage {
    /// What its article has not of what is cited; nil where all is there, and where there is no article.
    var missing: String? {
        guard article != nil else { return nil }
        if text == nil { return "no such paragraph" }
        return isQuoteLost ? "quote not found" : nil
    }

    /// Whether the words that it quotes do not stand, or not for sure, where they are said to.
    var isQuoteLost: Bool { citation.selector != nil && quoted == nil }
}
