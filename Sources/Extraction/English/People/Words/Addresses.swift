extension EnglishWords {
    /// Forms of address that only a person's name follows.
    static let addresses = WordList(
        "addresses",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            Frau
            Herr
            Madame
            Messrs
            Miss
            Mister
            Mlle
            Mme
            Monsieur
            Mr
            Mrs
            Ms
            Mx
            Senor
            Senora
            Signor
            Signora
            """)
}
