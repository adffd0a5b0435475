extension PersonLanguage {
    /// English.
    static let english = PersonLanguage(
        words: words, endings: WordEndings(EnglishEndings.lists), verbEndings: EnglishEndings.verbs, eponyms: eponyms,
        familiarForms: FamiliarForms(EnglishWords.familiarForms), genders: genders, syllables: syllables,
        genitive: WordHash.of("of"), model: NameWeights.model)

    private static let words: PackedWordTable<WordClass> = {
        var table = WordTable<WordClass>(capacity: 48_000)
        for case (let list, let trait?) in EnglishWords.lists {
            list.forEachHash { hash in
                var classes = table[hash] ?? []
                classes.insert(trait)
                table.insert(classes, for: hash)
            }
        }
        weaken(&table)
        return PackedWordTable(table)
    }()

    /// A given name that another list has as an ordinary word or a place counts as doubtful.
    private static func weaken(_ table: inout WordTable<WordClass>) {
        for list in [EnglishWords.doubtfulGivenNames, EnglishWords.places, EnglishWords.demonyms] {
            list.forEachHash { hash in
                guard var classes = table[hash], classes.contains(.given) else { return }
                classes.remove(.given)
                classes.insert(.doubtfulGiven)
                table.insert(classes, for: hash)
            }
        }
    }

    private static let genders: WordTable<Gender> = {
        var table = WordTable<Gender>(capacity: 4_000)
        for list in [EnglishWords.womensNames, EnglishWords.womensTitles] {
            list.forEachHash { table.insert(.woman, for: $0) }
        }
        for list in [EnglishWords.mensNames, EnglishWords.mensTitles] {
            list.forEachHash { table.insert(.man, for: $0) }
        }
        return table
    }()

    private static let syllables: WordTable<Bool> = {
        var table = WordTable<Bool>()
        EnglishWords.koreanSyllables.forEachHash { table.insert(true, for: $0) }
        return table
    }()

    private static let eponyms: Lexicon<Bool> = {
        var lexicon = Lexicon<Bool>()
        for line in EnglishWords.eponyms.lines { lexicon.insert(String(line), true) }
        return lexicon
    }()
}
