/// The words of a name by their part in it; words are hashes as in `WordHash`.
struct NameParts: Hashable, Sendable {
    /// All words but suffixes, in order.
    private(set) var words: [UInt64] = []
    /// For each word, the hash of its first letter: an initial agrees with a word that begins with it.
    private(set) var letters: [UInt8] = []
    /// For each word, whether it is an initial.
    private(set) var initials: [Bool] = []
    /// `Jr`, `Sr`, `II` and so on; nil where there is none.
    private(set) var suffix: UInt64?
    /// Whether the family name comes first.
    private(set) var familyFirst = false

    /// The parts of a name that was found in a text.
    init(_ found: NameReading.Found, in reading: NameReading) {
        for index in found.units {
            let unit = reading.units[index]
            add(
                unit.hash, LetterTable.lowered(reading.text.bytes[Int(reading.text.tokens[unit.word].start)]),
                unit.classes)
        }
        suffix = suffix ?? found.units.last.flatMap { reading.units[$0].suffix }
        let first = reading.units[found.units.lowerBound].classes
        setOrder(first)
    }

    /// The parts of a name on its own.
    init(_ name: String, language: PersonLanguage = .english) {
        let text = TokenizedText(name)
        var first: WordClass = []
        for token in text.tokens where token.kind == .word {
            let classes = (language.words[token.hash] ?? []).union(
                WordShape.classes(of: token, in: text.bytes, language))
            guard token.isCapitalized else { continue }
            if words.isEmpty { first = classes }
            add(token.hash, LetterTable.lowered(text.bytes[Int(token.start)]), classes)
        }
        setOrder(first)
    }

    private mutating func add(_ hash: UInt64, _ letter: UInt8, _ classes: WordClass) {
        if words.isEmpty, classes.contains(.particle), classes.isDisjoint(with: .anyName) { return }
        if !words.isEmpty, classes.contains(.suffix), !classes.contains(.initial) || words.count > 1 {
            suffix = hash
            return
        }
        words.append(hash)
        letters.append(letter)
        initials.append(classes.contains(.initial))
    }

    private mutating func setOrder(_ first: WordClass) {
        familyFirst = words.count > 1 && first.contains(.eastAsianFamily) && first.isDisjoint(with: .anyGiven)
    }

    /// Whether it has a given and a family name.
    var isFull: Bool { words.count > 1 }
    /// The family name.
    var family: UInt64? { familyFirst ? words.first : words.last }
    /// The first of two family names, as in "Rafael Correa Delgado": the one that stays where only one is told.
    var firstFamily: UInt64? {
        guard !familyFirst, words.count > 2, words.suffix(2).allSatisfy({ Self.pairedFamilies[$0] != nil }) else {
            return nil
        }
        return words[words.count - 2]
    }

    /// Family names of countries where one has two.
    private static let pairedFamilies: WordTable<Bool> = {
        var table = WordTable<Bool>(capacity: 1500)
        SpanishWords.familyNames.forEachHash { table.insert(true, for: $0) }
        return table
    }()

    /// The first given name.
    var given: UInt64? { isFull ? (familyFirst ? words[1] : words[0]) : nil }

    /// What it means that only one of two names has `Jr` or the like.
    enum Namesakes {
        /// They are two persons.
        case areTold
        /// It was left out.
        case areOne

        fileprivate var areOne: Bool { self == .areOne }
    }

    /// Whether two full names can be one person's: same family name, given names equal, familiar or an initial, no middle
    /// name that contradicts.
    func agrees(with other: NameParts, _ namesakes: Namesakes = .areTold) -> Bool {
        guard isFull, other.isFull, familyFirst == other.familyFirst else { return false }
        guard family == other.family else {
            if firstFamily != nil, firstFamily == other.family {
                return withoutSecondFamily.agrees(with: other, namesakes)
            }
            if other.firstFamily != nil, other.firstFamily == family {
                return agrees(with: other.withoutSecondFamily, namesakes)
            }
            return false
        }
        if suffix != other.suffix, suffix != nil && other.suffix != nil || !namesakes.areOne { return false }
        let mine = givenIndices
        let theirs = other.givenIndices
        guard agree(mine.lowerBound, other, theirs.lowerBound) else { return false }
        for (own, their) in zip(mine.dropFirst(), theirs.dropFirst()) where !agree(own, other, their) { return false }
        return true
    }

    private var withoutSecondFamily: NameParts {
        var copy = self
        copy.words.removeLast()
        copy.letters.removeLast()
        copy.initials.removeLast()
        return copy
    }

    /// Whether a single word, or fewer words, can be short for this name.
    func accepts(short: NameParts) -> Bool {
        guard let word = short.words.first, short.words.count == 1 else { return false }
        return words.contains(word)
    }

    private var givenIndices: Range<Int> { familyFirst ? 1..<words.count : 0..<words.count - 1 }

    private func agree(_ index: Int, _ other: NameParts, _ theirs: Int) -> Bool {
        if words[index] == other.words[theirs] { return true }
        if initials[index] || other.initials[theirs] { return letters[index] == other.letters[theirs] }
        return FamiliarForms.shared.same(words[index], other.words[theirs])
    }
}
