extension SpanishWords {
    /// Auxiliaries.
    static let auxiliaries = WordList(
        "auxiliaries",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            debe
            deben
            era
            eran
            es
            estaba
            estaban
            estado
            estará
            estarán
            estuvieron
            estuvo
            está
            están
            fue
            fueron
            ha
            haber
            habrá
            habrán
            habría
            había
            habían
            han
            hay
            hemos
            hubo
            podrá
            podría
            pudo
            pueda
            puede
            pueden
            será
            serán
            sería
            sido
            son
            tendrá
            tiene
            tienen
            tuvo
            va
            van
            """)
}
