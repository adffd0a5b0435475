extension PersonLanguage {
    /// English.
    static let english = PersonLanguage(
        words: words, endings: WordEndings(EnglishEndings.lists), verbEndings: EnglishEndings.verbs, eponyms: eponyms,
        familiarForms: .shared, genders: genders, syllables: syllables,
        genitive: WordHash.of("of"), pastEndings: "ed", model: NameWeights.model)

    private static let words = PackedWordTable(
        words(
            of: EnglishWords.lists,
            doubtful: [EnglishWords.doubtfulGivenNames, EnglishWords.places, EnglishWords.demonyms], capacity: 48_000))

    private static let genders = genders(
        women: [EnglishWords.womensNames, EnglishWords.womensTitles],
        men: [EnglishWords.mensNames, EnglishWords.mensTitles])

    static let syllables: WordTable<Bool> = {
        var table = WordTable<Bool>()
        EnglishWords.koreanSyllables.forEachHash { table.insert(true, for: $0) }
        return table
    }()

    static let eponyms: Lexicon<Bool> = {
        var lexicon = Lexicon<Bool>()
        for line in EnglishWords.eponyms.lines { lexicon.insert(String(line), true) }
        return lexicon
    }()
}
