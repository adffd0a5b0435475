extension PersonLanguage {
    /// Portuguese. The weights are those of English: they weigh classes, shapes and neighbours of words, never words.
    static let portuguese = PersonLanguage(
        words: words, endings: WordEndings(endings), verbEndings: "", eponyms: eponyms, familiarForms: .shared,
        genders: genders(women: [EnglishWords.womensNames], men: [EnglishWords.mensNames]), syllables: syllables,
        genitive: WordHash.of("de"), genitives: "e", pastEndings: "ou eu iu aram eram iram",
        articles: "o a os as um uma uns umas do da dos das no na nos nas ao aos pelo pela",
        saints: "são santo santa san", model: NameWeights.model)

    private static let words = words(
        of: PortugueseWords.lists,
        doubtful: [
            PortugueseWords.doubtfulGivenNames, PortugueseWords.places, PortugueseWords.countries,
            PortugueseWords.demonyms,
        ],
        sure: [PortugueseWords.functionWords], ordinary: [PortugueseWords.commonWords, PortugueseWords.roles],
        foreign: [EnglishWords.commonWords, EnglishWords.ordinaryWords])

    private static let endings: [(endings: String, trait: WordTrait)] =
        EnglishEndings.lists.filter { $0.trait != .nounEnding } + [
            (
                """
                able ável ando agem aram ário ários ção ções dade dades ência ente eram idade ido idos indo iram ismo ista istas \
                mente mento rá rão tura ou
                """, .nounEnding
            )
        ]
}
