extension EnglishWords {
    /// Articles and their like.
    static let determiners = WordList(
        "determiners",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            a
            all
            an
            any
            both
            each
            every
            her
            his
            its
            my
            no
            our
            some
            that
            the
            their
            these
            this
            those
            your
            """)
}
