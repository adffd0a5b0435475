extension EnglishWords {
    /// Words between two who meet in a contest.
    static let contestVerbs = WordList(
        "contestVerbs",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            beat
            beating
            beats
            bt
            d
            def
            defeated
            defeating
            defeats
            downed
            edged
            overcame
            thrashed
            trounced
            v
            versus
            vs
            """)
}
