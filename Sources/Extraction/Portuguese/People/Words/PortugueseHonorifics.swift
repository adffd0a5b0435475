extension PortugueseWords {
    /// Forms of address and ranks before names.
    static let honorifics = WordList(
        "honorifics",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            arcebispo
            bispo
            cap
            cardeal
            cel
            conde
            dom
            dona
            doutor
            doutora
            dr
            dra
            duque
            eng
            gen
            imperador
            padre
            papa
            princesa
            prof
            profa
            professor
            professora
            príncipe
            rainha
            rei
            senhor
            senhora
            sgt
            sr
            sra
            """)
}
