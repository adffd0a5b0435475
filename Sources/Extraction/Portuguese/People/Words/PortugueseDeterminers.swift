extension PortugueseWords {
    /// What stands before a noun and not before a name.
    static let determiners = WordList(
        "determiners",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            a
            algum
            alguma
            algumas
            alguns
            ambos
            ao
            aos
            aquela
            aquele
            as
            cada
            da
            das
            do
            dos
            essa
            esse
            esta
            este
            na
            nas
            nenhum
            nenhuma
            no
            nos
            nossa
            nosso
            o
            os
            outra
            outro
            seu
            seus
            sua
            suas
            the
            toda
            todas
            todo
            todos
            um
            uma
            uns
            várias
            vários
            """)
}
