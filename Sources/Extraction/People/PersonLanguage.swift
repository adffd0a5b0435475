internal import Languages

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
    /// Particles of names that are also common words: they join only what can be a family name.
    let genitives: WordTable<Bool>
    /// Articles before which no single name of a person stands; none in English.
    let articles: WordTable<Bool>
    /// Saints, by whom places are called: "barrio San Roque".
    let saints: WordTable<Bool>
    /// The last letters of verbs in the past tense.
    private let pastEndings: [[UInt8]]
    /// The weights.
    let model: NameModel

    init(
        words: PackedWordTable<WordClass>, endings: WordEndings, verbEndings: String, eponyms: Lexicon<Bool>,
        familiarForms: FamiliarForms, genders: WordTable<Gender>, syllables: WordTable<Bool>, genitive: UInt64,
        genitives: String = "", pastEndings: String, articles: String = "", saints: String = "",
        model: NameModel
    ) {
        self.words = words
        self.endings = endings
        self.verbEndings = WordTable(verbEndings.split(separator: " ").map { (String($0), true) })
        self.eponyms = eponyms
        self.familiarForms = familiarForms
        self.genders = genders
        self.syllables = syllables
        self.genitive = genitive
        self.genitives = WordTable(genitives.split(separator: " ").map { (String($0), true) })
        self.articles = WordTable(articles.split(separator: " ").map { (String($0), true) })
        self.saints = WordTable(saints.split(separator: " ").map { (String($0), true) })
        self.pastEndings = pastEndings.split(separator: " ").map { Array($0.utf8) }
        self.model = model
    }

    /// What is known of a language; nil where persons are not read in it.
    static func of(_ language: Language) -> PersonLanguage? {
        switch language {
        case .english: .english
        case .spanish: .spanish
        case .portuguese: .portuguese
        default: nil
        }
    }

    /// Whether a word ends as verbs in the past tense do.
    @inline(__always)
    func isPast(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        pastEndings.contains { ending in
            end - start > ending.count + 2 && bytes[(end - ending.count)..<end].elementsEqual(ending)
        }
    }

    /// Whether the last four letters of a word are those of a verb.
    func isVerb(ending: ArraySlice<UInt8>) -> Bool { verbEndings[WordHash.of(ending)] != nil }
}

extension PersonLanguage {
    /// A table of lists, each with what it says of its words. A given name that one of some lists has as well counts as
    /// doubtful.
    static func words(
        of lists: [(list: WordList, trait: WordTrait?)], doubtful: [WordList], capacity: Int
    ) -> WordTable<WordClass> {
        var table = WordTable<WordClass>(capacity: capacity)
        for case (let list, let trait?) in lists {
            list.forEachHash { hash in
                var classes = table[hash] ?? []
                classes.insert(trait)
                table.insert(classes, for: hash)
            }
        }
        for list in doubtful {
            list.forEachHash { hash in
                guard var classes = table[hash], classes.contains(.given) else { return }
                classes.remove(.given)
                classes.insert(.doubtfulGiven)
                table.insert(classes, for: hash)
            }
        }
        return table
    }

    /// A table for a language that shares the lists of names with English. `sure` words are no names, `ordinary` ones none of
    /// the long lists; what `foreign` lists have as words of another language is with a capital the name of a thing: "Apple
    /// Store".
    static func words(
        of lists: [(list: WordList, trait: WordTrait?)], doubtful: [WordList], sure: [WordList], ordinary: [WordList],
        foreign: [WordList]
    ) -> PackedWordTable<WordClass> {
        var table = words(of: lists, doubtful: doubtful, capacity: 64_000)
        func change(_ lists: [WordList], _ changed: (WordClass) -> WordClass) {
            for list in lists {
                list.forEachHash { table.insert(changed(table[$0] ?? []), for: $0) }
            }
        }
        let names: WordClass = [.given, .doubtfulGiven, .family, .title, .role, .function]
        change(foreign) { $0.isDisjoint(with: names) ? $0.union([.ordinary]) : $0 }
        change(sure) { $0.subtracting(WordClass.anyName.union([.eastAsianFamily])) }
        change(ordinary) { known in
            let own = known.subtracting([.rareGiven, .rareFamily, .eastAsianFamily])
            return known.contains(.given) ? own.subtracting([.given]).union([.doubtfulGiven]) : own
        }
        return PackedWordTable(table)
    }

    /// Whom some words tell to be a woman or a man; the later list decides.
    static func genders(women: [WordList], men: [WordList]) -> WordTable<Gender> {
        var table = WordTable<Gender>(capacity: 4_000)
        for list in women { list.forEachHash { table.insert(.woman, for: $0) } }
        for list in men { list.forEachHash { table.insert(.man, for: $0) } }
        return table
    }
}
