/// What a word is in the lists, what shape it has, and which mark a token is.
enum WordTrait: UInt8, FeatureTrait {
    // From the lists.
    case given, doubtfulGiven, family, eastAsianFamily, place, placePart, demonym, organisationPart, work,
        honorific, title, role, kinship, speech, human, function, calendar, common, particle, suffix,
        placePreposition, personPreposition, determiner
    case rareFamily, rareGiven, auxiliary, personPronoun, thingPronoun, life, address, acronym, contest, ordinary

    // From the shape.
    case initial, shortCapitals, longCapitals, innerCapital, familyEnding, nounEnding, placeEnding,
        foreignLetter, capitalized, startsSentence, unlisted, long, short, compound
    case pastEnding, namePrefix, pinyin, syllables, office

    // Marks and numbers beside a name.
    case comma, leftParenthesis, rightParenthesis, quote, fullStop, dash, colon, possessive,
        number, boundary, conjunction, otherMark
}

/// The traits of one word, number or mark.
typealias WordClass = TraitSet<WordTrait>

extension WordClass {
    /// All that a list can say but that a word is a name.
    @inline(__always)
    static var words: WordClass {
        [
            .place, .placePart, .demonym, .organisationPart, .work, .honorific, .title, .role, .kinship, .speech,
            .human, .function, .calendar, .common, .particle, .suffix, .placePreposition, .personPreposition,
            .determiner,
        ]
    }
    /// All that a list can say.
    @inline(__always)
    static var lexical: WordClass {
        words.union([.given, .doubtfulGiven, .family, .eastAsianFamily, .rareFamily, .rareGiven])
    }
    /// Any given name.
    @inline(__always)
    static var anyGiven: WordClass { [.given, .doubtfulGiven, .rareGiven] }
    /// A given name that is no other word.
    @inline(__always)
    static var sureGiven: WordClass { [.given, .rareGiven] }
    /// Any family name.
    @inline(__always)
    static var anyFamily: WordClass { [.family, .rareFamily] }
    /// Any part of a person's name.
    @inline(__always)
    static var anyName: WordClass { [.given, .doubtfulGiven, .family, .rareFamily, .rareGiven] }
    /// A word of no list, or of one that is long and seldom decides.
    @inline(__always)
    static var open: WordClass { [.unlisted, .rareFamily, .rareGiven] }
    /// What a family name behind a particle is not.
    @inline(__always)
    static var notFamily: WordClass {
        thing.union([
            .place, .demonym, .calendar, .function, .common, .ordinary, .title, .role, .shortCapitals, .longCapitals,
        ])
    }
    /// What ends a name that is no person's.
    @inline(__always)
    static var thing: WordClass { [.organisationPart, .placePart, .work] }
}
