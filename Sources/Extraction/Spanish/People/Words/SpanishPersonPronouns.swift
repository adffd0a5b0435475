extension SpanishWords {
    /// Pronouns for persons.
    static let personPronouns = WordList(
        "personPronouns",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            ella
            ellas
            ellos
            le
            quien
            quienes
            él
            """)
}
