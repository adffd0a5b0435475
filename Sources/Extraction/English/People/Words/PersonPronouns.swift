extension EnglishWords {
    /// Pronouns that mean a person.
    static let personPronouns = WordList(
        "personPronouns",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            he
            her
            hers
            herself
            him
            himself
            his
            she
            who
            whom
            whose
            """)
}
