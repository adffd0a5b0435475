extension EnglishWords {
    /// What stands behind a name and tells namesakes apart, and degrees.
    static let generations = WordList(
        "generations",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            Esq
            II
            III
            IV
            IX
            Jr
            Junior
            KC
            MD
            PhD
            QC
            Senior
            Sr
            V
            VI
            VII
            VIII
            X
            XI
            XII
            XIII
            XIV
            XVI
            """)
}
