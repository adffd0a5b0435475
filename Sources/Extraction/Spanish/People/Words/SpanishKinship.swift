extension SpanishWords {
    /// Words of kinship.
    static let kinship = WordList(
        "kinship",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            abuela
            abuelo
            amiga
            amigo
            amigos
            cuñada
            cuñado
            cónyuge
            esposa
            esposo
            esposos
            exesposa
            exmarido
            exmujer
            familiares
            hermana
            hermanas
            hermanastro
            hermano
            hermanos
            hija
            hijas
            hijastro
            hijo
            hijos
            madrastra
            madre
            marido
            mujer
            nieta
            nieto
            novia
            novio
            nuera
            padrastro
            padre
            padres
            pareja
            parientes
            prima
            primo
            sobrina
            sobrino
            suegra
            suegro
            tía
            tío
            viuda
            viudo
            yerno
            """)
}
