extension PortugueseWords {
    /// Months and days.
    static let calendarWords = WordList(
        "calendarWords",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            abril
            agosto
            dezembro
            domingo
            feira
            fevereiro
            janeiro
            julho
            junho
            maio
            março
            natal
            novembro
            outubro
            páscoa
            quarta
            quinta
            segunda
            setembro
            sexta
            sábado
            terça
            """)
}
