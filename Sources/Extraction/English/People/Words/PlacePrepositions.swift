extension EnglishWords {
    /// Words before a place or a time and seldom before a person.
    static let placePrepositions = WordList(
        "placePrepositions",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            across
            around
            at
            from
            in
            inside
            into
            near
            off
            onto
            outside
            through
            throughout
            toward
            towards
            via
            within
            """)
}
