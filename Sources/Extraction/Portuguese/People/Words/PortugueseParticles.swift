extension PortugueseWords {
    /// Small words inside names.
    static let particles = WordList(
        "particles",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            da
            das
            de
            del
            di
            do
            dos
            e
            van
            von
            """)
}
