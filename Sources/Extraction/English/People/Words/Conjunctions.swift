extension EnglishWords {
    /// Conjunctions and the mark that stands for one.
    static let conjunctions = WordList(
        "conjunctions",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            &
            and
            or
            with
            """)
}
