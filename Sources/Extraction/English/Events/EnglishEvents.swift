extension EventGrammar {
    /// English.
    static let english = EventGrammar(
        clauses: ClauseGrammar(
            words: ClauseWords.table(
                openers: GrammarWords.openerWords, general: GrammarWords.generalWords,
                conditions: FactualityWords.conditionWords),
            apart: GrammarWords.apart, since: "since", having: GrammarWords.having, when: "when",
            prepositions: GrammarWords.prepositions, determiners: GrammarWords.determiners, definite: "the",
            pointing: GrammarWords.pointing,
            pronouns: GrammarWords.pronouns,
            genders: WordTable([
                ("he", .man), ("him", .man), ("his", .man), ("she", .woman), ("her", .woman), ("hers", .woman),
            ]),
            subjects: TitleWords.subjects, others: GrammarWords.others, speakers: GrammarWords.speakers,
            further: "also another second third later", beforeYear: GrammarWords.beforeYear,
            dateWords: GrammarWords.dateWords, deadlines: "by until till", within: "in during at",
            through: StretchWords.through, joining: StretchWords.joining,
            opening: StretchWords.opening,
            numbers: WordTable([("two", 2), ("both", 2), ("three", 3), ("four", 4), ("five", 5)])),
        places: PlaceGrammar(
            prepositions: PlaceWords.prepositions, attributes: PlaceWords.attributes, names: PlaceWords.names),
        speech: .english,
        stems: StemGrammar(
            functionWords: StemWords.functionWords, possessives: ["'s", "\u{2019}s"],
            endings: GrammarWords.endings,
            equivalents: WordTable()),
        triggers: .shared,
        read: { tokens, entry, context in TriggerReading(tokens: tokens, entry: entry, context: context).telling })
}
