extension SpanishWords {
    /// Pronouns for things.
    static let thingPronouns = WordList(
        "thingPronouns",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            ello
            eso
            esto
            lo
            """)
}
