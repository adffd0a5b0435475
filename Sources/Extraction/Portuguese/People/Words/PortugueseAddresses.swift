extension PortugueseWords {
    /// Forms of address that only a person's name follows.
    static let addresses = WordList(
        "addresses",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            dom
            dona
            senhor
            senhora
            senhores
            sr
            sra
            """)
}
