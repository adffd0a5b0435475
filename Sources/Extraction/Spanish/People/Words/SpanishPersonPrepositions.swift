extension SpanishWords {
    /// Words before a person as often as not.
    static let personPrepositions = WordList(
        "personPrepositions",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            a
            al
            ante
            antes
            apodado
            bajo
            como
            con
            contra
            cuando
            después
            excepto
            incluida
            incluido
            junto
            llamada
            llamado
            mientras
            o
            para
            pero
            por
            porque
            que
            según
            si
            sobre
            tras
            versus
            vs
            """)
}
