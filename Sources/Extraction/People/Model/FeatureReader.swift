/// Computes the features of units.
struct FeatureReader {
    let text: TokenizedText
    let classes: [WordClass]
    let units: [NameUnit]
    let segments: [NameSegment]
    let evidence: DocumentEvidence
    private let lines: LineReader
    private let isStoryOfPerson: Bool

    init(
        text: TokenizedText, classes: [WordClass], units: [NameUnit], segments: [NameSegment],
        evidence: DocumentEvidence, language: PersonLanguage
    ) {
        self.segments = segments
        lines = LineReader(text: text, classes: classes, units: units, segments: segments, genitive: language.genitive)
        self.text = text
        self.classes = classes
        self.units = units
        self.evidence = evidence
        var pronouns = 0
        for own in classes where own.contains(.personPronoun) { pronouns += 1 }
        isStoryOfPerson = pronouns >= 2 && pronouns * 60 > classes.count
    }

    /// The features of every unit of a segment, in order, into a buffer that is emptied first.
    func read(_ number: Int, into features: inout [NameFeatures]) {
        features.removeAll(keepingCapacity: true)
        let segment = segments[number]
        let range = segment.units
        let before = TokenNeighbour.before(units[range.lowerBound].first, text, classes)
        let after = TokenNeighbour.after(units[range.upperBound - 1].end, text, classes)
        var earlier: WordClass = []
        let line = lines.traits(of: number)
        let pronoun = pronounBehind(units[range.upperBound - 1].end)
        for index in range {
            features.append(
                unit(
                    index, segment, before: before, after: after, earlier: earlier, pronoun: pronoun,
                    line: line))
            earlier.formUnion(units[index].classes)
        }
    }

    /// The first pronoun for a person or a thing within some twenty words; empty where there is none.
    private func pronounBehind(_ start: Int) -> SegmentTraits {
        for index in start..<max(start, min(start + 22, classes.count)) {
            if classes[index].contains(.personPronoun) { return [.personPronounFollows] }
            if classes[index].contains(.thingPronoun) { return [.thingPronounFollows] }
        }
        return []
    }

    private func unit(
        _ index: Int, _ segment: NameSegment, before: TokenNeighbour, after: TokenNeighbour, earlier: WordClass,
        pronoun: SegmentTraits, line: LineTraits
    ) -> NameFeatures {
        let range = segment.units
        let own = units[index].classes
        let isFirst = index == range.lowerBound
        let isLast = index == range.upperBound - 1
        let previous = isFirst ? [] : units[index - 1].classes
        let next = isLast ? [] : units[index + 1].classes
        let place = Place(
            unit: units[index], previous: previous, next: next, before: isFirst ? before : nil,
            after: isLast ? after : nil, known: evidence[units[index].hash], count: range.count, pronoun: pronoun)
        var trait = segmentTraits(index, segment, earlier: earlier, before: before, after: after).union(pronoun)
        if isStoryOfPerson { trait.insert(.storyOfPerson) }
        var joint = place.joint(outer: before, outerAfter: after)
        if startsWithInitials(range) { joint.insert(.startsWithInitials) }
        return NameFeatures(
            bits: (
                own.bits, previous.bits, next.bits, place.before?.near.bits ?? 0,
                place.before?.far.bits ?? 0, place.after?.near.bits ?? 0, place.after?.far.bits ?? 0,
                place.known.bits, trait.bits, joint.bits, line.bits
            ))
    }

    /// "J. R. Whitcombe": full stops behind the initials, no organisation at the end.
    private func startsWithInitials(_ range: Range<Int>) -> Bool {
        guard range.count > 1, units[range.lowerBound].classes.contains(.initial) else { return false }
        return units[range.lowerBound].end > units[range.lowerBound].word + 1
            && units[range.upperBound - 1].classes.isDisjoint(with: .thing)
    }

    private func segmentTraits(
        _ index: Int, _ segment: NameSegment, earlier: WordClass, before: TokenNeighbour, after: TokenNeighbour
    ) -> SegmentTraits {
        let range = segment.units
        var traits = position(index, range)
        if segment.isInHeadline { traits.insert(.headline) }
        if before.near.contains(.quote), after.near.contains(.quote) { traits.insert(.quoted) }
        if before.near.contains(.comma) || after.near.contains(.comma) { traits.insert(.listed) }
        if !units[range.upperBound - 1].classes.isDisjoint(with: .thing) { traits.insert(.endsInThing) }
        let start = units[range.lowerBound].classes
        if !start.isDisjoint(with: .sureGiven) { traits.insert(.startsWithGiven) }
        if start.contains(.eastAsianFamily) { traits.insert(.eastAsianStart) }
        if !earlier.isDisjoint(with: .thing) { traits.insert(.thingEarlier) }
        if !earlier.isDisjoint(with: [.place, .demonym]) { traits.insert(.placeEarlier) }
        if !earlier.isDisjoint(with: .sureGiven) { traits.insert(.givenEarlier) }
        if earlier.contains(.office) { traits.insert(.titleEarlier) }
        addLater(index, range, to: &traits)
        addGlue(index, range, to: &traits)
        return traits
    }

    private func position(_ index: Int, _ range: Range<Int>) -> SegmentTraits {
        var traits: SegmentTraits = []
        switch range.count {
        case 1: return [.only]
        case 2: traits = [.ofTwo]
        case 3: traits = [.ofThree]
        default: traits = [.ofMore]
        }
        if index == range.lowerBound { traits.insert(.first) }
        if index == range.lowerBound + 1 { traits.insert(.second) }
        if index == range.upperBound - 1 { traits.insert(.last) }
        return traits
    }

    private func addLater(_ index: Int, _ range: Range<Int>, to traits: inout SegmentTraits) {
        var later: WordClass = []
        for other in index + 1..<max(range.upperBound, index + 1) { later.formUnion(units[other].classes) }
        if !later.isDisjoint(with: .thing) { traits.insert(.thingLater) }
        if !later.isDisjoint(with: [.place, .demonym]) { traits.insert(.placeLater) }
        if !later.isDisjoint(with: .sureGiven) { traits.insert(.givenLater) }
        if later.contains(.office) { traits.insert(.titleLater) }
        if !later.isDisjoint(with: .open) { traits.insert(.openLater) }
        if later.contains(.initial) { traits.insert(.initialLater) }
    }

    private func addGlue(_ index: Int, _ range: Range<Int>, to traits: inout SegmentTraits) {
        switch units[index].glue {
        case .none: break
        case .hyphen: traits.insert(.hyphenBefore)
        case .particle: traits.insert(.particleBefore)
        case .nickname: traits.insert(.nicknameBefore)
        }
        guard index + 1 < range.upperBound else { return }
        if units[index + 1].glue == .hyphen { traits.insert(.hyphenAfter) }
        if units[index + 1].glue == .particle { traits.insert(.particleAfter) }
        if units[index].classes.union(units[index + 1].classes).contains(.common) { traits.insert(.commonBoth) }
    }
}
