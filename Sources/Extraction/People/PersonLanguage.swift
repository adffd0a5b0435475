/// What the finding of persons knows of a language; a folder a language holds its tables.
final class PersonLanguage: Sendable {
    /// What the lists say of each word.
    let words: PackedWordTable<WordClass>
    /// What the ends of words say.
    let endings: WordEndings
    /// The last four letters of verbs that follow names in headlines.
    private let verbEndings: WordTable<Bool>
    /// Names of organisations that look like persons.
    let eponyms: Lexicon<Bool>
    /// Given names and what they are shortened to.
    let familiarForms: FamiliarForms
    /// Whom given names, titles and roles tell to be a woman or a man.
    let genders: WordTable<Gender>
    /// Syllables of given names in languages that write them apart or with a hyphen.
    let syllables: WordTable<Bool>
    /// The hash of the word that joins an office to where it is held: "of".
    let genitive: UInt64
    /// The weights.
    let model: NameModel

    init(
        words: PackedWordTable<WordClass>, endings: WordEndings, verbEndings: String, eponyms: Lexicon<Bool>,
        familiarForms: FamiliarForms,
        genders: WordTable<Gender>, syllables: WordTable<Bool>, genitive: UInt64, model: NameModel
    ) {
        self.words = words
        self.endings = endings
        self.verbEndings = WordTable(verbEndings.split(separator: " ").map { (String($0), true) })
        self.eponyms = eponyms
        self.familiarForms = familiarForms
        self.genders = genders
        self.syllables = syllables
        self.genitive = genitive
        self.model = model
    }

    /// Whether the last four letters of a word are those of a verb.
    func isVerb(ending: ArraySlice<UInt8>) -> Bool { verbEndings[WordHash.of(ending)] != nil }
}
