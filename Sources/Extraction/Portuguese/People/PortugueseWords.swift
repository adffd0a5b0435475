/// The lists of Portuguese; each is a file in the folder `Words`. Names of persons, organisations and places of the world are
/// shared with English, companies and acronyms with Spanish.
enum PortugueseWords {
    /// All lists of its own, each with what it says of a word.
    static let own: [(list: WordList, trait: WordTrait?)] = [
        (addresses, .address),
        (auxiliaries, .auxiliary),
        (calendarWords, .calendar),
        (commonWords, .common),
        (conjunctions, .conjunction),
        (contestVerbs, .contest),
        (countries, .place),
        (demonyms, .demonym),
        (determiners, .determiner),
        (doubtfulGivenNames, .doubtfulGiven),
        (functionWords, .function),
        (honorifics, .honorific),
        (humanVerbs, .human),
        (kinship, .kinship),
        (lifeWords, .life),
        (organisationParts, .organisationPart),
        (particles, .particle),
        (personPrepositions, .personPreposition),
        (personPronouns, .personPronoun),
        (placeParts, .placePart),
        (placePrepositions, .placePreposition),
        (places, .place),
        (roles, .role),
        (speechVerbs, .speech),
        (thingPronouns, .thingPronoun),
        (titles, .title),
        (works, .work),
    ]

    /// Its own lists and those that it shares.
    static let lists: [(list: WordList, trait: WordTrait?)] =
        own + [
            (SpanishWords.brands, .organisationPart), (SpanishWords.acronyms, .acronym),
            (SpanishWords.familyNames, .family),
        ] + EnglishWords.ofTheWorld
}
