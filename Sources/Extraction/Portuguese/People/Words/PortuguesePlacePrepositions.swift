extension PortugueseWords {
    /// Words before a place or a time and seldom before a person.
    static let placePrepositions = WordList(
        "placePrepositions",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            dentro
            desde
            em
            fora
            na
            nas
            no
            nos
            """)
}
