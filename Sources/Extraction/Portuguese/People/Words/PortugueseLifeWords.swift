extension PortugueseWords {
    /// Words of birth, age and death.
    static let lifeWords = WordList(
        "lifeWords",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            anos
            casada
            casado
            faleceu
            idade
            morre
            morreu
            nasce
            nasceu
            nascida
            nascido
            """)
}
