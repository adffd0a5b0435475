extension EnglishWords {
    /// Pronouns that mean a thing.
    static let thingPronouns = WordList(
        "thingPronouns",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            it
            its
            itself
            which
            """)
}
