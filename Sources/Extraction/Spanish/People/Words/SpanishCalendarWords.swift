extension SpanishWords {
    /// Months and days.
    static let calendarWords = WordList(
        "calendarWords",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            abr
            abril
            ago
            agosto
            dic
            diciembre
            domingo
            ene
            enero
            feb
            febrero
            invierno
            jueves
            jul
            julio
            jun
            junio
            lunes
            mar
            martes
            marzo
            mayo
            miércoles
            navidad
            nochebuena
            nochevieja
            nov
            noviembre
            oct
            octubre
            otoño
            pascua
            primavera
            sept
            septiembre
            setiembre
            sábado
            verano
            viernes
            """)
}
