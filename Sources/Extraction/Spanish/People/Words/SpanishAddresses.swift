extension SpanishWords {
    /// Forms of address that only a person's name follows.
    static let addresses = WordList(
        "addresses",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            d
            don
            doña
            dña
            frau
            herr
            madame
            mister
            monsieur
            mr
            mrs
            ms
            míster
            señor
            señora
            señores
            señorita
            sr
            sra
            sres
            srta
            """)
}
