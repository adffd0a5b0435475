extension PortugueseWords {
    /// Auxiliaries.
    static let auxiliaries = WordList(
        "auxiliaries",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            deve
            devem
            era
            eram
            estava
            estavam
            está
            estão
            foi
            foram
            havia
            haviam
            há
            pode
            podem
            seria
            será
            serão
            sido
            são
            tem
            tinha
            tinham
            têm
            vai
            vão
            é
            """)
}
