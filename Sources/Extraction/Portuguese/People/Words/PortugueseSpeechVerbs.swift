extension PortugueseWords {
    /// Verbs of saying.
    static let speechVerbs = WordList(
        "speechVerbs",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            acrescentou
            admitiu
            afirma
            afirmam
            afirmaram
            afirmou
            alegou
            alertou
            anunciaram
            anunciou
            argumentou
            assegurou
            comentou
            concluiu
            confirmou
            contou
            declara
            declararam
            declarou
            defendeu
            denunciou
            destacou
            disse
            disseram
            diz
            dizem
            escreveu
            explica
            explicou
            informa
            informaram
            informou
            insistiu
            lamentou
            lembrou
            negou
            observou
            pediu
            perguntou
            reconheceu
            relatou
            repetiu
            respondeu
            ressaltou
            revelou
            salientou
            """)
}
