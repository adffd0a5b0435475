/// The lists of English and of names in English texts; each is a file in the folder `Words`.
enum EnglishWords {
    /// All lists, each with what it says of a word; nil where it says nothing of single words.
    static let lists: [(list: WordList, trait: WordTrait?)] = [
        (acronyms, .acronym), (addresses, .address), (auxiliaries, .auxiliary), (calendarWords, .calendar),
        (cities, .place), (commonWords, .common), (conjunctions, .conjunction), (contestVerbs, .contest),
        (demonyms, .demonym),
        (determiners, .determiner), (doubtfulGivenNames, .doubtfulGiven), (eastAsianFamilyNames, .eastAsianFamily),
        (eponyms, nil), (familiarForms, nil), (familyNames, .family), (functionWords, .function),
        (generations, .suffix), (givenNames, .given), (honorifics, .honorific), (humanVerbs, .human),
        (kinship, .kinship), (koreanSyllables, nil),
        (lifeWords, .life), (mensNames, nil), (mensTitles, nil), (ordinaryWords, .ordinary),
        (organisationParts, .organisationPart), (particles, .particle),
        (personPrepositions, .personPreposition), (personPronouns, .personPronoun), (placeParts, .placePart),
        (placePrepositions, .placePreposition), (places, .place), (rareFamilyNames, .rareFamily),
        (rareGivenNames, .rareGiven), (roles, .role), (speechVerbs, .speech), (thingPronouns, .thingPronoun),
        (titles, .title), (womensNames, nil), (womensTitles, nil),
        (works, .work),
    ]
}

extension EnglishWords {
    /// Names of persons, organisations and places of the world, which other languages share.
    static let ofTheWorld: [(list: WordList, trait: WordTrait?)] = [
        (acronyms, .acronym),
        (cities, .place),
        (eastAsianFamilyNames, .eastAsianFamily),
        (familyNames, .family),
        (generations, .suffix),
        (givenNames, .given),
        (honorifics, .honorific),
        (organisationParts, .organisationPart),
        (placeParts, .placePart),
        (places, .place),
        (rareFamilyNames, .rareFamily),
        (rareGivenNames, .rareGiven),
        (works, .work),
    ]
}
