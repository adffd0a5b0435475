extension PortugueseWords {
    /// Peoples and parties.
    static let demonyms = WordList(
        "demonyms",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            africano
            alemã
            alemão
            americana
            americano
            angolano
            argentina
            argentino
            boliviano
            brasileira
            brasileiro
            brasileiros
            britânico
            canadense
            carioca
            chileno
            chinês
            colombiano
            cubano
            equatoriana
            equatoriano
            espanhol
            europeu
            francesa
            francês
            inglês
            iraniano
            israelense
            italiano
            japonês
            mexicano
            moçambicano
            paraguaio
            paulista
            peruano
            portuguesa
            portugueses
            português
            russo
            ucraniano
            uruguaio
            venezuelano
            árabe
            """)
}
