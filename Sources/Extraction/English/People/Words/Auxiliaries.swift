extension EnglishWords {
    /// Auxiliary verbs.
    static let auxiliaries = WordList(
        "auxiliaries",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            are
            be
            been
            can
            could
            did
            do
            does
            had
            has
            have
            is
            may
            might
            must
            should
            was
            were
            will
            would
            """)
}
