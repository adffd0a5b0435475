extension PortugueseWords {
    /// Verbs of contests.
    static let contestVerbs = WordList(
        "contestVerbs",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            derrota
            derrotou
            empatou
            ganhou
            vence
            venceu
            """)
}
