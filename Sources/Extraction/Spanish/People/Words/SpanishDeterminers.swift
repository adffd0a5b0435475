extension SpanishWords {
    /// What stands before a noun and not before a name.
    static let determiners = WordList(
        "determiners",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-28",
        words: """
            al
            alguna
            algunas
            algunos
            algún
            ambas
            ambos
            aquel
            aquella
            aquellas
            aquellos
            cada
            cualquier
            cuya
            cuyas
            cuyo
            cuyos
            das
            del
            der
            el
            esa
            esas
            ese
            esos
            esta
            estas
            este
            estos
            la
            las
            los
            mi
            mis
            ninguna
            ningún
            nuestra
            nuestras
            nuestro
            nuestros
            otra
            otras
            otro
            otros
            su
            sus
            the
            toda
            todas
            todo
            todos
            un
            una
            unas
            unos
            varias
            varios
            """)
}
