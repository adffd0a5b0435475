extension PersonLanguage {
    /// Spanish. The weights are those of English: they weigh classes, shapes and neighbours of words, never words.
    static let spanish = PersonLanguage(
        words: words, endings: WordEndings(SpanishEndings.lists), verbEndings: "", eponyms: eponyms,
        familiarForms: .shared, genders: genders, syllables: syllables, genitive: WordHash.of("de"),
        genitives: "de del y e la las los el", pastEndings: "ó aron ieron eron",
        articles: "el la los las un una unos unas del al", saints: "san santo santa sto sta", model: NameWeights.model)

    private static let words = words(
        of: SpanishWords.lists,
        doubtful: [
            SpanishWords.doubtfulGivenNames, SpanishWords.places, SpanishWords.countries, SpanishWords.demonyms,
        ],
        sure: [SpanishWords.functionWords],
        ordinary: [SpanishWords.commonWords, SpanishWords.ordinaryWords, SpanishWords.roles, SpanishWords.kinship],
        foreign: [EnglishWords.commonWords, EnglishWords.ordinaryWords])

    private static let genders = genders(
        women: [EnglishWords.womensNames, EnglishWords.womensTitles, SpanishWords.womensTitles],
        men: [EnglishWords.mensNames, SpanishWords.mensTitles])
}
