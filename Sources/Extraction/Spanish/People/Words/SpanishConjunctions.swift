extension SpanishWords {
    /// What joins two names.
    static let conjunctions = WordList(
        "conjunctions",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            &
            e
            o
            u
            y
            """)
}
