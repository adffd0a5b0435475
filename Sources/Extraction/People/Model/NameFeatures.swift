/// What the model looks at for one unit: bits in blocks. A weight belongs to one bit of one block.
struct NameFeatures {
    /// The blocks, in the order of the weights.
    enum Block: Int, CaseIterable {
        case own, previous, next, before, beforeThat, after, afterThat, document, segment, joint

        /// The names of its bits, in order.
        var featureNames: [Substring] {
            switch self {
            case .document: FeatureNames.evidence.split(separator: " ")
            case .segment: FeatureNames.segmentTraits.split(separator: " ")
            case .joint: FeatureNames.jointTraits.split(separator: " ")
            default: FeatureNames.wordClasses.split(separator: " ")
            }
        }
    }

    /// One word of bits a block.
    var bits: InlineBlocks

    /// Room for all blocks without a heap.
    typealias InlineBlocks = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)
}

/// Where a unit stands in its segment and what the segment is made of.
struct SegmentTrait: OptionSet, Sendable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    static let only = SegmentTrait(bit: 0)
    static let first = SegmentTrait(bit: 1)
    static let last = SegmentTrait(bit: 2)
    static let ofTwo = SegmentTrait(bit: 3)
    static let ofThree = SegmentTrait(bit: 4)
    static let ofMore = SegmentTrait(bit: 5)
    static let endsInThing = SegmentTrait(bit: 6)
    static let thingLater = SegmentTrait(bit: 7)
    static let thingEarlier = SegmentTrait(bit: 8)
    static let placeLater = SegmentTrait(bit: 9)
    static let placeEarlier = SegmentTrait(bit: 10)
    static let givenEarlier = SegmentTrait(bit: 11)
    static let givenLater = SegmentTrait(bit: 12)
    static let titleEarlier = SegmentTrait(bit: 13)
    static let titleLater = SegmentTrait(bit: 14)
    static let startsWithGiven = SegmentTrait(bit: 15)
    static let hyphenBefore = SegmentTrait(bit: 16)
    static let particleBefore = SegmentTrait(bit: 17)
    static let nicknameBefore = SegmentTrait(bit: 18)
    static let hyphenAfter = SegmentTrait(bit: 20)
    static let headline = SegmentTrait(bit: 21)
    static let quoted = SegmentTrait(bit: 22)
    static let second = SegmentTrait(bit: 23)
    static let listed = SegmentTrait(bit: 24)
    static let particleAfter = SegmentTrait(bit: 25)
    static let unlistedLater = SegmentTrait(bit: 26)
    static let eastAsianStart = SegmentTrait(bit: 27)
    static let initialLater = SegmentTrait(bit: 28)
    static let commonBoth = SegmentTrait(bit: 29)
    static let personPronounFollows = SegmentTrait(bit: 30)
    static let thingPronounFollows = SegmentTrait(bit: 31)
    static let storyOfPerson = SegmentTrait(bit: 32)
}

/// Patterns of several words.
struct JointTrait: OptionSet, Sendable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    static let givenThenName = JointTrait(bit: 0)
    static let givenThenThing = JointTrait(bit: 1)
    static let nameAfterGivenAtEnd = JointTrait(bit: 2)
    static let aloneUnlistedAtStart = JointTrait(bit: 3)
    static let aloneUnlistedInside = JointTrait(bit: 4)
    static let aloneGiven = JointTrait(bit: 5)
    static let aloneFamily = JointTrait(bit: 6)
    static let aloneKnownFamily = JointTrait(bit: 7)
    static let aloneWithSpeech = JointTrait(bit: 8)
    static let aloneWithHuman = JointTrait(bit: 9)
    static let ageBehind = JointTrait(bit: 10)
    static let yearsBehind = JointTrait(bit: 11)
    static let roleBehindComma = JointTrait(bit: 12)
    static let roleBeforeComma = JointTrait(bit: 13)
    static let eastAsianThenSyllable = JointTrait(bit: 14)
    static let syllableAfterEastAsian = JointTrait(bit: 15)
    static let twoUnlisted = JointTrait(bit: 16)
    static let unlistedAfterUnlisted = JointTrait(bit: 17)
    static let alonePlace = JointTrait(bit: 18)
    static let aloneAfterPlacePreposition = JointTrait(bit: 19)
    static let aloneAfterArticle = JointTrait(bit: 20)
    static let initialBetween = JointTrait(bit: 21)
    static let afterArticleSeveral = JointTrait(bit: 22)
    static let familyFirstOfTwo = JointTrait(bit: 23)
    static let aloneSmallElsewhere = JointTrait(bit: 24)
    static let commonAtStartThenName = JointTrait(bit: 25)
    static let nameThenName = JointTrait(bit: 26)
    static let aloneUnlistedFamilyEnding = JointTrait(bit: 27)
    static let afterRoleUnlisted = JointTrait(bit: 28)
    static let afterTitleUnlisted = JointTrait(bit: 29)
    static let aloneKnownGiven = JointTrait(bit: 30)
    static let aloneKnownOther = JointTrait(bit: 31)
    static let honorificThenCapital = JointTrait(bit: 32)
    static let aloneInList = JointTrait(bit: 33)
    static let twoAfterPersonPreposition = JointTrait(bit: 34)
    static let twoWithSpeech = JointTrait(bit: 35)
    static let twoWithHuman = JointTrait(bit: 36)
    static let twoInPlaceList = JointTrait(bit: 37)
    static let aloneBeforePossessive = JointTrait(bit: 38)
    static let twoAtEndUnlistedAfterGiven = JointTrait(bit: 39)
    static let aloneCommon = JointTrait(bit: 40)
    static let aloneDemonymOrOrganisation = JointTrait(bit: 41)
    static let aloneCapitals = JointTrait(bit: 42)
    static let eastAsianThenPinyin = JointTrait(bit: 43)
    static let pinyinAfterEastAsian = JointTrait(bit: 44)
    static let unlistedThenGivenAtEnd = JointTrait(bit: 45)
    static let givenAtEndAfterUnlisted = JointTrait(bit: 46)
    static let aloneFrequentUnlisted = JointTrait(bit: 47)
    static let aloneBeforePast = JointTrait(bit: 48)
    static let aloneUnlistedBeforePast = JointTrait(bit: 49)
    static let aloneUnlistedWithSpeech = JointTrait(bit: 50)
    static let aloneUnlistedBeforePossessive = JointTrait(bit: 51)
    static let aloneUnlistedAfterArticle = JointTrait(bit: 52)
    static let aloneUnlistedInList = JointTrait(bit: 53)
    static let bornBehind = JointTrait(bit: 54)
    static let aloneUnlistedWithPronoun = JointTrait(bit: 55)
    static let unlistedAfterConjunctionOfPerson = JointTrait(bit: 56)
    static let givenThenUnlistedEnd = JointTrait(bit: 57)
    static let aloneUnlistedAfterPlacePreposition = JointTrait(bit: 58)
    static let startsWithInitials = JointTrait(bit: 59)
}
