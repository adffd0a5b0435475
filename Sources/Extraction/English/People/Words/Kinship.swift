extension EnglishWords {
    /// Words of kinship.
    static let kinship = WordList(
        "kinship",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            aunt
            born
            boyfriend
            brother
            brother-in-law
            brothers
            child
            children
            colleague
            cousin
            cousins
            daughter
            daughters
            ex-husband
            ex-wife
            father
            father-in-law
            fiance
            fiancee
            friend
            friends
            girlfriend
            granddaughter
            grandfather
            grandmother
            grandson
            half-brother
            heir
            husband
            lover
            mentor
            mistress
            mother
            mother-in-law
            nee
            nephew
            niece
            parents
            partner
            relative
            relatives
            sibling
            siblings
            sister
            sisters
            son
            son-in-law
            sons
            stepdaughter
            stepson
            twin
            uncle
            widow
            widower
            wife
            """)
}
