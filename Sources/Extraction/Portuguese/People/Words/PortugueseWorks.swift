extension PortugueseWords {
    /// Words of the names of works, days, things.
    static let works = WordList(
        "works",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            acordo
            acordos
            bíblia
            campeonato
            caso
            constituição
            convenção
            copa
            dia
            emenda
            final
            furacão
            guerra
            jogos
            lei
            massacre
            mundial
            operação
            plano
            programa
            projeto
            prêmio
            reforma
            revolução
            tratado
            """)
}
