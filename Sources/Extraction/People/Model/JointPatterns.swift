/// A unit and all that stands around it.
struct Place {
    var unit: NameUnit
    var previous: WordClass
    var next: WordClass
    var before: TokenNeighbour?
    var after: TokenNeighbour?
    var known: DocumentEvidence.Kind
    var count: Int
    var pronoun: SegmentTrait

    private var own: WordClass { unit.classes }

    /// The patterns of several words that hold here; the neighbours are those of the whole segment.
    func joint(outer before: TokenNeighbour, outerAfter after: TokenNeighbour) -> JointTrait {
        count == 1 ? alone(before, after) : severals(before, after)
    }

    private func alone(_ before: TokenNeighbour, _ after: TokenNeighbour) -> JointTrait {
        var traits = shared(before, after)
        func add(_ condition: Bool, _ trait: JointTrait) { if condition { traits.insert(trait) } }
        add(own.contains(.unlisted), own.contains(.startsSentence) ? .aloneUnlistedAtStart : .aloneUnlistedInside)
        add(own.contains(.unlisted) && own.contains(.familyEnding), .aloneUnlistedFamilyEnding)
        add(own.contains(.given), .aloneGiven)
        add(own.contains(.family), .aloneFamily)
        add(!own.isDisjoint(with: .place), .alonePlace)
        add(!own.isDisjoint(with: [.demonym, .organisationPart]), .aloneDemonymOrOrganisation)
        add(!own.isDisjoint(with: [.shortCapitals, .longCapitals]), .aloneCapitals)
        add(own.contains(.common), .aloneCommon)
        add(known.contains(.lastAfterGiven), .aloneKnownFamily)
        add(known.contains(.firstAsGiven), .aloneKnownGiven)
        add(known.contains(.beforeThing), .aloneKnownOther)
        add(known.contains(.inSmallLetters), .aloneSmallElsewhere)
        add(before.near.contains(.speech) || after.near.contains(.speech), .aloneWithSpeech)
        add(after.near.contains(.human), .aloneWithHuman)
        add(after.near.contains(.pastEnding), .aloneBeforePast)
        add(before.near.contains(.placePreposition), .aloneAfterPlacePreposition)
        add(before.near.contains(.determiner), .aloneAfterArticle)
        add(after.near.contains(.possessive), .aloneBeforePossessive)
        add(before.near.contains(.comma) && !after.near.isDisjoint(with: [.comma, .conjunction]), .aloneInList)
        if own.contains(.unlisted) { addUnlistedAlone(before, after, to: &traits) }
        return traits
    }

    private func addUnlistedAlone(_ before: TokenNeighbour, _ after: TokenNeighbour, to traits: inout JointTrait) {
        func add(_ condition: Bool, _ trait: JointTrait) { if condition { traits.insert(trait) } }
        add(known.contains(.frequent), .aloneFrequentUnlisted)
        add(after.near.contains(.pastEnding) || after.near.contains(.human), .aloneUnlistedBeforePast)
        add(before.near.contains(.speech) || after.near.contains(.speech), .aloneUnlistedWithSpeech)
        add(after.near.contains(.possessive), .aloneUnlistedBeforePossessive)
        add(before.near.contains(.determiner), .aloneUnlistedAfterArticle)
        add(before.near.contains(.comma) && !after.near.isDisjoint(with: [.comma, .conjunction]), .aloneUnlistedInList)
        add(pronoun.contains(.personPronounFollows), .aloneUnlistedWithPronoun)
        add(before.near.contains(.placePreposition), .aloneUnlistedAfterPlacePreposition)
    }

    private func severals(_ before: TokenNeighbour, _ after: TokenNeighbour) -> JointTrait {
        var traits = shared(before, after)
        func add(_ condition: Bool, _ trait: JointTrait) { if condition { traits.insert(trait) } }
        let nameLike: WordClass = [.family, .given, .doubtfulGiven, .unlisted, .initial]
        add(own.contains(.given) && !next.isDisjoint(with: nameLike) && next.isDisjoint(with: .thing), .givenThenName)
        add(!own.isDisjoint(with: .anyGiven) && !next.isDisjoint(with: .thing), .givenThenThing)
        add(previous.contains(.given) && next.isEmpty && own.isDisjoint(with: .thing), .nameAfterGivenAtEnd)
        add(previous.contains(.given) && next.isEmpty && own.contains(.unlisted), .twoAtEndUnlistedAfterGiven)
        add(own.contains(.unlisted) && next.contains(.unlisted), .twoUnlisted)
        add(own.contains(.unlisted) && previous.contains(.unlisted), .unlistedAfterUnlisted)
        add(own.contains(.eastAsianFamily) && next.contains(.unlisted), .eastAsianThenSyllable)
        add(previous.contains(.eastAsianFamily) && own.contains(.unlisted), .syllableAfterEastAsian)
        add(own.contains(.eastAsianFamily) && next.contains(.pinyin), .eastAsianThenPinyin)
        add(previous.contains(.eastAsianFamily) && own.contains(.pinyin), .pinyinAfterEastAsian)
        add(own.contains(.unlisted) && next.contains(.given) && count == 2, .unlistedThenGivenAtEnd)
        add(previous.contains(.unlisted) && own.contains(.given) && count == 2, .givenAtEndAfterUnlisted)
        add(own.contains(.given) && next.contains(.unlisted) && count == 2, .givenThenUnlistedEnd)
        add(own.contains(.initial) && !previous.isEmpty && !next.isEmpty, .initialBetween)
        add(before.near.contains(.determiner), .afterArticleSeveral)
        add(previous.isEmpty && count == 2 && own.contains(.family), .familyFirstOfTwo)
        add(own.contains(.common) && own.contains(.startsSentence) && next.contains(.given), .commonAtStartThenName)
        add(!own.isDisjoint(with: .anyName) && !next.isDisjoint(with: .anyName), .nameThenName)
        add(before.near.contains(.personPreposition), .twoAfterPersonPreposition)
        add(before.near.contains(.speech) || after.near.contains(.speech), .twoWithSpeech)
        add(after.near.contains(.human), .twoWithHuman)
        add(before.near.contains(.placePreposition), .twoInPlaceList)
        return traits
    }

    private func shared(_ before: TokenNeighbour, _ after: TokenNeighbour) -> JointTrait {
        var traits: JointTrait = []
        func add(_ condition: Bool, _ trait: JointTrait) { if condition { traits.insert(trait) } }
        let personWords: WordClass = [.role, .kinship, .title]
        add(after.near.contains(.comma) && after.far.contains(.number), .ageBehind)
        add(after.near.contains(.leftParenthesis) && after.far.contains(.number), .yearsBehind)
        add(after.near.contains(.comma) && !after.far.isDisjoint(with: [.role, .determiner]), .roleBehindComma)
        add(before.near.contains(.comma) && !before.far.isDisjoint(with: personWords), .roleBeforeComma)
        let behind = after.near.contains(.leftParenthesis) ? after.far : after.near
        add(behind.contains(.life), .bornBehind)
        let unlisted = own.contains(.unlisted)
        add(unlisted && !(self.before?.near ?? previous).isDisjoint(with: [.role, .kinship]), .afterRoleUnlisted)
        add(unlisted && previous.contains(.title), .afterTitleUnlisted)
        add(previous.contains(.honorific), .honorificThenCapital)
        return traits
    }
}
