extension PortugueseWords {
    /// Words before a person as often as not.
    static let personPrepositions = WordList(
        "personPrepositions",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            ante
            antes
            após
            chamada
            chamado
            com
            como
            contra
            depois
            enquanto
            incluindo
            mas
            ou
            para
            pelo
            por
            porque
            quando
            que
            se
            segundo
            sob
            sobre
            """)
}
