/// Words of saying in a language.
struct SpeechGrammar: Sendable {
    /// Verbs of saying.
    var cues: WordTable<CueVerbs.Kind>
    /// Nouns that can speak: a role, an office, a paper.
    var nouns: WordTable<Bool>
    /// Words that end a noun phrase to the left: conjunctions, relatives, verbs of being.
    var stops: WordTable<Bool>
    /// Words between a speaker and the verb: auxiliaries and adverbs.
    var between: WordTable<Bool>
    /// The end of adverbs.
    var adverbEnding: [UInt8]
    /// "That".
    var that: UInt64
    /// "According to", word by word.
    var according: [[UInt64]]
    /// Pronouns of a speaker; those of several.
    var pronouns: WordTable<Bool>
    var plural: WordTable<Bool>
    /// What begins a noun phrase.
    var determiners: WordTable<Bool>
    /// Indefinite articles.
    var articles: WordTable<Bool>
    /// Verbs that are of saying before an article too: "said a man", not "added a lane".
    var saying: WordTable<Bool>
    /// "On" before a day, and all that opens a phrase of time.
    var on: WordTable<Bool>
    var times: WordTable<Bool>
    /// Prepositions that open a phrase of the clause, and those that go on with a noun.
    var clausePrepositions: WordTable<Bool>
    var nounPrepositions: WordTable<Bool>
    /// Whether the speaker may stand behind the verb without a quotation: "…, dijo el ministro".
    var isInverted: Bool
}
