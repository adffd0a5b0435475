/// The names of features as the table of weights and explanations use them, in the order of their bits.
enum FeatureNames {
    /// Of `WordClass`.
    static let wordClasses = """
        given doubtfulGiven family eastAsianFamily place placePart demonym organisationPart work honorific title \
        role kinship speech human function calendar common particle suffix placePreposition personPreposition \
        determiner initial shortCapitals longCapitals innerCapital digits familyEnding nounEnding placeEnding \
        foreignLetter capitalized startsSentence unlisted long short compound comma leftParenthesis rightParenthesis \
        quote fullStop dash colon semicolon possessive number boundary conjunction otherMark auxiliary personPronoun \
        thingPronoun pastEnding namePrefix pinyin life address acronym syllables office
        """
    /// Of `DocumentEvidence.Kind`.
    static let evidence = """
        inSmallLetters lastAfterGiven afterHonorific besideSpeech afterPlacePreposition beforeThing afterArticle \
        insideSentence repeated frequent alone afterRole possessive beforeHuman beforeAge firstAsGiven \
        afterDemonymOrPlace _ _ _ familyOfPerson givenOfPerson partOfOther
        """
    /// Of `SegmentTrait`.
    static let segmentTraits = """
        only first last ofTwo ofThree ofMore endsInThing thingLater thingEarlier placeLater placeEarlier \
        givenEarlier givenLater titleEarlier titleLater startsWithGiven hyphenBefore particleBefore nicknameBefore _ \
        hyphenAfter headline quoted second listed particleAfter unlistedLater eastAsianStart initialLater commonBoth \
        personPronounFollows thingPronounFollows storyOfPerson
        """
    /// Of `JointTrait`.
    static let jointTraits = """
        givenThenName givenThenThing nameAfterGivenAtEnd aloneUnlistedAtStart aloneUnlistedInside aloneGiven \
        aloneFamily aloneKnownFamily aloneWithSpeech aloneWithHuman ageBehind yearsBehind roleBehindComma \
        roleBeforeComma eastAsianThenSyllable syllableAfterEastAsian twoUnlisted unlistedAfterUnlisted alonePlace \
        aloneAfterPlacePreposition aloneAfterArticle initialBetween afterArticleSeveral familyFirstOfTwo \
        aloneSmallElsewhere commonAtStartThenName nameThenName aloneUnlistedFamilyEnding afterRoleUnlisted \
        afterTitleUnlisted aloneKnownGiven aloneKnownOther honorificThenCapital aloneInList \
        twoAfterPersonPreposition twoWithSpeech twoWithHuman twoInPlaceList aloneBeforePossessive \
        twoAtEndUnlistedAfterGiven aloneCommon aloneDemonymOrOrganisation aloneCapitals eastAsianThenPinyin \
        pinyinAfterEastAsian unlistedThenGivenAtEnd givenAtEndAfterUnlisted aloneFrequentUnlisted aloneBeforePast \
        aloneUnlistedBeforePast aloneUnlistedWithSpeech aloneUnlistedBeforePossessive aloneUnlistedAfterArticle \
        aloneUnlistedInList bornBehind aloneUnlistedWithPronoun unlistedAfterConjunctionOfPerson \
        givenThenUnlistedEnd aloneUnlistedAfterPlacePreposition startsWithInitials
        """
}
