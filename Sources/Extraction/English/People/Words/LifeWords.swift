extension EnglishWords {
    /// Words of birth, age and death.
    static let lifeWords = WordList(
        "lifeWords",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            age
            aged
            born
            died
            dies
            married
            née
            """)
}
