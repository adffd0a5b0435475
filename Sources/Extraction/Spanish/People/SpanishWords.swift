/// The lists of Spanish; each is a file in the folder `Words`. Names of persons, organisations and places of the world are
/// shared with English.
enum SpanishWords {
    /// All lists of its own, each with what it says of a word; nil where it says nothing of single words.
    static let own: [(list: WordList, trait: WordTrait?)] = [
        (acronyms, .acronym),
        (addresses, .address),
        (auxiliaries, .auxiliary),
        (brands, .organisationPart),
        (calendarWords, .calendar),
        (commonWords, .common),
        (conjunctions, .conjunction),
        (contestVerbs, .contest),
        (countries, .place),
        (demonyms, .demonym),
        (determiners, .determiner),
        (doubtfulGivenNames, .doubtfulGiven),
        (familiarForms, nil),
        (familyNames, .family),
        (functionWords, .function),
        (honorifics, .honorific),
        (humanVerbs, .human),
        (kinship, .kinship),
        (lifeWords, .life),
        (mensTitles, nil),
        (ordinaryWords, .ordinary),
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
        (womensTitles, nil),
        (works, .work),
    ]

    /// Its own lists and those that it shares with English.
    static let lists: [(list: WordList, trait: WordTrait?)] =
        own + EnglishWords.ofTheWorld
}
