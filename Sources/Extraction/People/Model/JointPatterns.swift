/// A unit and all that stands around it.
struct Place {
    var unit: NameUnit
    var previous: WordClass
    var next: WordClass
    var before: TokenNeighbour?
    var after: TokenNeighbour?
    var known: Evidence
    var count: Int
    var pronoun: SegmentTraits

    private var own: WordClass { unit.classes }

    /// The patterns of several words that hold here; the neighbours are those of the whole segment.
    func joint(outer before: TokenNeighbour, outerAfter after: TokenNeighbour) -> JointTraits {
        count == 1 ? alone(before, after) : severals(before, after)
    }

    private func alone(_ before: TokenNeighbour, _ after: TokenNeighbour) -> JointTraits {
        var traits = shared(before, after)
        func add(_ condition: Bool, _ trait: JointTrait) { traits.insert(trait, if: condition) }
        add(!own.isDisjoint(with: .open), own.contains(.startsSentence) ? .aloneOpenAtStart : .aloneOpenInside)
        add(!own.isDisjoint(with: .open) && own.contains(.familyEnding), .aloneOpenFamilyEnding)
        add(!own.isDisjoint(with: .sureGiven), .aloneGiven)
        add(!own.isDisjoint(with: .anyFamily), .aloneFamily)
        add(!own.isDisjoint(with: [.place]), .alonePlace)
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
        if !own.isDisjoint(with: .open) { addOpenAlone(before, after, to: &traits) }
        return traits
    }

    private func addOpenAlone(_ before: TokenNeighbour, _ after: TokenNeighbour, to traits: inout JointTraits) {
        func add(_ condition: Bool, _ trait: JointTrait) { traits.insert(trait, if: condition) }
        add(known.contains(.frequent), .aloneFrequentOpen)
        add(after.near.contains(.pastEnding) || after.near.contains(.human), .aloneOpenBeforePast)
        add(before.near.contains(.speech) || after.near.contains(.speech), .aloneOpenWithSpeech)
        add(after.near.contains(.possessive), .aloneOpenBeforePossessive)
        add(before.near.contains(.determiner), .aloneOpenAfterArticle)
        add(before.near.contains(.comma) && !after.near.isDisjoint(with: [.comma, .conjunction]), .aloneOpenInList)
        add(pronoun.contains(.personPronounFollows), .aloneOpenWithPronoun)
        add(before.near.contains(.placePreposition), .aloneOpenAfterPlacePreposition)
    }

    private func severals(_ before: TokenNeighbour, _ after: TokenNeighbour) -> JointTraits {
        var traits = shared(before, after)
        func add(_ condition: Bool, _ trait: JointTrait) { traits.insert(trait, if: condition) }
        let nameLike = WordClass.anyName.union([.unlisted, .initial])
        add(
            !own.isDisjoint(with: .sureGiven) && !next.isDisjoint(with: nameLike) && next.isDisjoint(with: .thing),
            .givenThenName)
        add(!own.isDisjoint(with: .anyGiven) && !next.isDisjoint(with: .thing), .givenThenThing)
        add(
            !previous.isDisjoint(with: .sureGiven) && next.isEmpty && own.isDisjoint(with: .thing), .nameAfterGivenAtEnd
        )
        add(
            !previous.isDisjoint(with: .sureGiven) && next.isEmpty && !own.isDisjoint(with: .open),
            .twoAtEndOpenAfterGiven)
        add(!own.isDisjoint(with: .open) && !next.isDisjoint(with: .open), .twoOpen)
        add(!own.isDisjoint(with: .open) && !previous.isDisjoint(with: .open), .openAfterOpen)
        add(own.contains(.eastAsianFamily) && !next.isDisjoint(with: .open), .eastAsianThenSyllable)
        add(previous.contains(.eastAsianFamily) && !own.isDisjoint(with: .open), .syllableAfterEastAsian)
        add(own.contains(.eastAsianFamily) && next.contains(.pinyin), .eastAsianThenPinyin)
        add(previous.contains(.eastAsianFamily) && own.contains(.pinyin), .pinyinAfterEastAsian)
        add(!own.isDisjoint(with: .open) && !next.isDisjoint(with: .sureGiven) && count == 2, .openThenGivenAtEnd)
        add(!previous.isDisjoint(with: .open) && !own.isDisjoint(with: .sureGiven) && count == 2, .givenAtEndAfterOpen)
        add(!own.isDisjoint(with: .sureGiven) && !next.isDisjoint(with: .open) && count == 2, .givenThenOpenEnd)
        add(own.contains(.initial) && !previous.isEmpty && !next.isEmpty, .initialBetween)
        let isFamily = !next.isDisjoint(with: WordClass.open.union([.family, .eastAsianFamily]))
        let isOther = !next.isDisjoint(with: WordClass.thing.union([.place, .demonym, .ordinary, .common]))
        add(own.contains(.doubtfulGiven) && isFamily && !isOther, .doubtfulThenName)
        add(before.near.contains(.determiner), .afterArticleSeveral)
        add(previous.isEmpty && count == 2 && !own.isDisjoint(with: .anyFamily), .familyFirstOfTwo)
        add(
            own.contains(.common) && own.contains(.startsSentence) && !next.isDisjoint(with: .sureGiven),
            .commonAtStartThenName)
        add(!own.isDisjoint(with: .anyName) && !next.isDisjoint(with: .anyName), .nameThenName)
        add(before.near.contains(.personPreposition), .twoAfterPersonPreposition)
        add(before.near.contains(.speech) || after.near.contains(.speech), .twoWithSpeech)
        add(after.near.contains(.human), .twoWithHuman)
        add(before.near.contains(.placePreposition), .twoInPlaceList)
        return traits
    }

    private func shared(_ before: TokenNeighbour, _ after: TokenNeighbour) -> JointTraits {
        var traits: JointTraits = []
        func add(_ condition: Bool, _ trait: JointTrait) { traits.insert(trait, if: condition) }
        let personWords: WordClass = [.role, .kinship, .title]
        add(after.near.contains(.comma) && after.far.contains(.number), .ageBehind)
        add(after.near.contains(.leftParenthesis) && after.far.contains(.number), .yearsBehind)
        add(after.near.contains(.comma) && !after.far.isDisjoint(with: [.role, .determiner]), .roleBehindComma)
        add(before.near.contains(.comma) && !before.far.isDisjoint(with: personWords), .roleBeforeComma)
        let behind = after.near.contains(.leftParenthesis) ? after.far : after.near
        add(behind.contains(.life), .bornBehind)
        let isOpen = !own.isDisjoint(with: .open)
        add(isOpen && !(self.before?.near ?? previous).isDisjoint(with: [.role, .kinship]), .afterRoleOpen)
        add(isOpen && previous.contains(.title), .afterTitleOpen)
        add(previous.contains(.honorific), .honorificThenCapital)
        return traits
    }
}
