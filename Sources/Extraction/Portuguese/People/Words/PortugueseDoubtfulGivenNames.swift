extension PortugueseWords {
    /// Given names that are ordinary words or places too.
    static let doubtfulGivenNames = WordList(
        "doubtfulGivenNames",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            Abril
            Alba
            Amparo
            Aurora
            Clara
            Conceição
            Cruz
            Domingos
            Esperança
            Estrela
            Glória
            Graça
            Israel
            Jesus
            Luz
            Mercedes
            Natal
            Paz
            Pilar
            Rosa
            Rosário
            Salvador
            Santiago
            Sol
            Violeta
            Vitória
            """)
}
