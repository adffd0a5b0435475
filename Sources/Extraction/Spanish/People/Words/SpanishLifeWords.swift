extension SpanishWords {
    /// Words of birth, age and death.
    static let lifeWords = WordList(
        "lifeWords",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            años
            casada
            casado
            edad
            fallece
            fallecida
            fallecido
            falleció
            muere
            murió
            nace
            nacida
            nacido
            nació
            """)
}
