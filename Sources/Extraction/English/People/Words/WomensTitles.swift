extension EnglishWords {
    /// Titles and roles that only women have.
    static let womensTitles = WordList(
        "womensTitles",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            Aunt
            Baroness
            Countess
            Dame
            Duchess
            Frau
            Lady
            Madame
            Miss
            Mlle
            Mme
            Mother
            Mrs
            Ms
            Princess
            Queen
            Senora
            Signora
            Sister
            actress
            anchorwoman
            assemblywoman
            aunt
            businesswoman
            chairwoman
            congresswoman
            councilwoman
            daughter
            granddaughter
            grandmother
            heroine
            mother
            niece
            nun
            policewoman
            sister
            spokeswoman
            stepdaughter
            stepmother
            widow
            wife
            """)
}
