/// What the whole document tells of a word: whether it also stands in small letters, behind a given name, before "said".
enum EvidenceTrait: UInt8, FeatureTrait {
    case inSmallLetters, lastAfterGiven, afterHonorific, besideSpeech, afterPlacePreposition, beforeThing,
        afterArticle, insideSentence, repeated, frequent, alone, afterRole, possessive, beforeHuman,
        beforeAge, firstAsGiven, afterDemonymOrPlace
}

/// Where a unit stands in its segment and what the segment is made of.
enum SegmentTrait: UInt8, FeatureTrait {
    case only, first, last, ofTwo, ofThree, ofMore, endsInThing, thingLater, thingEarlier, placeLater,
        placeEarlier, givenEarlier, givenLater, titleEarlier, titleLater, startsWithGiven, hyphenBefore,
        particleBefore, nicknameBefore, hyphenAfter, headline, quoted, second, listed, particleAfter,
        openLater, eastAsianStart, initialLater, commonBoth, personPronounFollows, thingPronounFollows,
        storyOfPerson
}

/// Patterns of several words. "Alone" is a segment of one word, "two" one of several; "open" are words of no list or of one
/// that seldom decides.
enum JointTrait: UInt8, FeatureTrait {
    case givenThenName, givenThenThing, nameAfterGivenAtEnd, aloneOpenAtStart, aloneOpenInside, aloneGiven,
        aloneFamily, aloneKnownFamily, aloneWithSpeech, aloneWithHuman, ageBehind, yearsBehind,
        roleBehindComma, roleBeforeComma, eastAsianThenSyllable, syllableAfterEastAsian, twoOpen,
        openAfterOpen, alonePlace, aloneAfterPlacePreposition, aloneAfterArticle, initialBetween,
        afterArticleSeveral, familyFirstOfTwo, aloneSmallElsewhere, commonAtStartThenName, nameThenName,
        aloneOpenFamilyEnding, afterRoleOpen, afterTitleOpen, aloneKnownGiven, aloneKnownOther,
        honorificThenCapital, aloneInList, twoAfterPersonPreposition, twoWithSpeech, twoWithHuman,
        twoInPlaceList, aloneBeforePossessive, twoAtEndOpenAfterGiven, aloneCommon,
        aloneDemonymOrOrganisation, aloneCapitals, eastAsianThenPinyin, pinyinAfterEastAsian,
        openThenGivenAtEnd, givenAtEndAfterOpen, aloneFrequentOpen, aloneBeforePast, aloneOpenBeforePast,
        aloneOpenWithSpeech, aloneOpenBeforePossessive, aloneOpenAfterArticle, aloneOpenInList, bornBehind,
        aloneOpenWithPronoun, openAfterConjunctionOfPerson, givenThenOpenEnd, aloneOpenAfterPlacePreposition,
        startsWithInitials, doubtfulThenName
}

/// What the line is like in which a unit stands, and what stands in it beside the segment.
enum LineTrait: UInt8, FeatureTrait {
    case listItem, nameAlone, startsLine, endsLine, inCapitals, numberBefore, numberBehind, countryBehind,
        countryBehindComma, scores, fewSmallWords, contestBefore, contestBehind, siblingPerson, siblingPlace,
        siblingThing, ageBefore, colonBefore, conjunctionBefore, conjunctionBehind, inParentheses, ofOffice
}

typealias Evidence = TraitSet<EvidenceTrait>
typealias SegmentTraits = TraitSet<SegmentTrait>
typealias JointTraits = TraitSet<JointTrait>
typealias LineTraits = TraitSet<LineTrait>
