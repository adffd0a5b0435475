extension SpanishWords {
    /// Small words inside names.
    static let particles = WordList(
        "particles",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            abu
            al
            ben
            bin
            da
            das
            de
            del
            den
            der
            di
            do
            dos
            du
            e
            el
            ibn
            la
            las
            le
            lo
            los
            san
            ten
            ter
            van
            von
            y
            zu
            """)
}
