/// Endings of English words and of names in English texts.
enum EnglishEndings {
    /// Endings divided by spaces, each list with what it says of a word.
    static let lists: [(endings: String, trait: WordTrait)] = [
        (
            """
            acci adze akis ani ard ault az baum berg chuk ck cki dahl dis eau elli ello enko er ert es \
            etti eux ev eva evic ez feld field ford gren ham ian idis ier inen ini ji kar ke ks leigh ley \
            lund man mann nen oglu one oulos ov ova ovic oz quist sch sen ski sky son sson stad stein \
            strom ton tz ucci vich vili wal wicz wood worth wski yan yuk
            """, .familyEnding
        ),
        (
            """
            able al ance ary ed ence ers ful hood ible ic ics ies ing ings ions ism ist ists ity ive less \
            logy ly ment ness ogy ory ous ship sion tics tion ture
            """, .nounEnding
        ),
        (
            "abad borough burg bury chester grad haven ia land mouth nagar polis pur shire stan ville",
            .placeEnding
        ),
    ]

    /// The last four letters of verbs of headlines: `Clarifies`, `Threatens`, `Criticizes`.
    static let verbs = "fies izes ises tens dens ates"
}
