extension EnglishWords {
    /// Titles and roles that only men have.
    static let mensTitles = WordList(
        "mensTitles",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            Baron
            Brother
            Duke
            Earl
            Father
            Herr
            King
            Lord
            Messrs
            Mister
            Monsieur
            Mr
            Prince
            Senor
            Signor
            Sir
            Uncle
            anchorman
            assemblyman
            brother
            businessman
            chairman
            congressman
            councilman
            father
            grandfather
            grandson
            husband
            monk
            nephew
            policeman
            priest
            son
            spokesman
            stepfather
            stepson
            uncle
            widower
            """)
}
