extension EventGrammar {
    /// Spanish.
    static let spanish = EventGrammar(
        clauses: clauses,
        places: PlaceGrammar(
            prepositions: "en cerca desde hacia fuera dentro",
            attributes: """
                de del la el las los ciudad localidad población pueblo puerto capital provincia estado distrito región barrio centro
                norte sur este oeste
                """, names: placeNames),
        speech: .spanish, stems: .spanish, triggers: .spanish,
        read: { tokens, entry, context in
            SpanishTriggerReading(tokens: tokens, entry: entry, context: context).telling
        })

    private static let clauses = ClauseGrammar(
        words: ClauseWords.table(
            openers: [
                (.coordinate, "y e pero luego entonces o sino"),
                (.relative, "que quien quienes cual cuales donde cuyo cuya cuyos cuyas"),
                (.subordinate, "después antes tras mientras cuando porque si aunque desde hasta pese salvo como"),
            ],
            general: "generalmente habitualmente normalmente suele suelen siempre tradicionalmente rutinariamente",
            conditions: "si salvo"),
        apart: "después antes tras desde pese aunque si porque salvo mientras", since: "desde", having: "",
        when: "cuando cuándo",
        prepositions:
            "de del para desde en sobre contra por a al con sin hacia durante entre según hasta ante bajo mediante",
        determiners: SpanishGrammarWords.articles, definite: "el la los las al del",
        pointing: "este esta estos estas ese esa esos esas aquel aquella su sus",
        pronouns: "él ella", genders: WordTable([("ella", .woman)]), subjects: "ella",
        others: "ellos ellas nosotros ustedes quienes personas",
        speakers: "yo nosotros usted ustedes tú vosotros te nos me",
        further: "también otro otra segundo segunda tercer tercera después",
        beforeYear: "en desde durante de del hasta antes después hacia a", dateWords: "el en del",
        deadlines: "hasta", within: "en durante", through: "a al hasta",
        joining: "y e", opening: "entre",
        numbers: WordTable([("dos", 2), ("ambos", 2), ("ambas", 2), ("tres", 3), ("cuatro", 4), ("cinco", 5)]))

    private static let placeNames: Set<UInt64> = {
        var names: Set<UInt64> = []
        for list in [EnglishWords.places, EnglishWords.cities, SpanishWords.places, SpanishWords.countries] {
            list.forEachHash { names.insert($0) }
        }
        return names
    }()
}
