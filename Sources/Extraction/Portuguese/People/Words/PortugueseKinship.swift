extension PortugueseWords {
    /// Words of kinship.
    static let kinship = WordList(
        "kinship",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            amiga
            amigo
            avó
            avô
            esposa
            esposo
            filha
            filhas
            filho
            filhos
            irmã
            irmão
            irmãos
            marido
            mulher
            mãe
            namorada
            namorado
            neta
            neto
            noiva
            noivo
            pai
            pais
            parentes
            prima
            primo
            sobrinha
            sobrinho
            sogra
            sogro
            tia
            tio
            viúva
            viúvo
            """)
}
