extension EnglishWords {
    /// Small words inside names.
    static let particles = WordList(
        "particles",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            abu
            af
            al
            av
            ben
            bin
            bint
            binte
            bte
            da
            das
            de
            degli
            del
            della
            dello
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
            ould
            st
            ten
            ter
            ul
            und
            ur
            uz
            van
            von
            y
            zu
            zum
            zur
            """)
}
