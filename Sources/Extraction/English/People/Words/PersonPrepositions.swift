extension EnglishWords {
    /// Words before a person as often as not.
    static let personPrepositions = WordList(
        "personPrepositions",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            after
            against
            and
            as
            because
            before
            between
            but
            by
            called
            for
            if
            including
            like
            named
            nicknamed
            of
            or
            than
            that
            to
            versus
            vs
            when
            while
            with
            """)
}
