/// A text with the names of persons that the model found in it.
struct NameReading {
    /// One name: its units and its tokens, without titles.
    struct Found {
        var units: Range<Int>
        var tokens: Range<Int>
    }

    let text: TokenizedText
    let language: PersonLanguage
    let classes: [WordClass]
    let units: [NameUnit]
    private(set) var names: [Found] = []
    let segments: [NameSegment]
    let evidence: DocumentEvidence
    /// Whether rules take off what the model takes for names: offices alone, verbs of headlines.
    private let isRuled: Bool

    /// Reads a text; the model is trained without the rules.
    init(_ text: TokenizedText, language: PersonLanguage, model: NameModel, isRuled: Bool = true) {
        self.text = text
        self.isRuled = isRuled
        self.language = language
        classes = TokenClasses.of(text, language)
        var scanner = SegmentScanner(text, classes: classes, language: language)
        scanner.run()
        units = scanner.units
        segments = scanner.segments
        evidence = DocumentEvidence(text, classes: classes, units: units, segments: segments)
        decode(model)
        dropPlaces()
        if isRuled { dropDetermined() }
        addRepeats()
    }

    private mutating func decode(_ model: NameModel) {
        let reader = FeatureReader(
            text: text, classes: classes, units: units, segments: segments, evidence: evidence, language: language)
        var features: [NameFeatures] = []
        var decoder = NameDecoder(model)
        for (number, segment) in segments.enumerated() {
            reader.read(number, into: &features)
            decoder.decode(features)
            take(decoder.tags, segment)
        }
    }

    private mutating func take(_ tags: [NameModel.Tag], _ segment: NameSegment) {
        var start: Int?
        for (offset, tag) in tags.enumerated() where tag != .inside {
            let unit = segment.units.lowerBound + offset
            if let begun = start { append(begun..<(tag == .outside ? behindGeneration(unit) : unit), segment) }
            start = tag == .begin ? unit : nil
        }
        if let begun = start { append(begun..<segment.units.upperBound, segment) }
    }

    /// Behind the `III` that stands right behind a name.
    private func behindGeneration(_ unit: Int) -> Int {
        let isNumeral = units[unit].classes.isSuperset(of: [.suffix, .shortCapitals]) && !units[unit].isDegree
        return isNumeral && units[unit].glue == .none ? unit + 1 : unit
    }

    /// Adds a name without the titles before it.
    private mutating func append(_ tagged: Range<Int>, _ segment: NameSegment) {
        let range = isRuled && segment.isInHeadline ? withoutVerbs(tagged) : tagged
        guard !range.isEmpty else { return }
        var first = range.lowerBound
        while first + 1 < range.upperBound, units[first].isBareTitle { first += 1 }
        var last = range.upperBound - 1
        while last > first, units[last].classes.isSuperset(of: [.suffix, .shortCapitals]), units[last].isDegree {
            last -= 1
        }
        guard !isPrefixed(first, range), first < last || !isRuled || !units[first].isOnlyOffice else { return }
        names.append(Found(units: first..<last + 1, tokens: units[first].first..<units[last].end))
    }

    /// Without the `Clarifies` or `Threatens` behind the name in a headline: in no list, with the ending of a verb.
    private func withoutVerbs(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, isVerb(units[end - 1]) { end -= 1 }
        return range.lowerBound..<end
    }

    private func isVerb(_ unit: NameUnit) -> Bool {
        let token = text.tokens[unit.word]
        guard unit.classes.contains(.unlisted), token.end - token.start > 6 else { return false }
        return language.isVerb(ending: text.bytes[Int(token.end) - 4..<Int(token.end)])
    }

    /// `Anti-Mubarak`
    private func isPrefixed(_ first: Int, _ range: Range<Int>) -> Bool {
        first + 1 < range.upperBound && units[first + 1].glue == .hyphen && units[first].isPrefix
    }

    /// Drops a place's name that stands alone before any person of that name was told: "Jordan was shelled".
    private mutating func dropPlaces() {
        var told: Set<UInt64> = []
        names = names.filter { name in
            if name.units.count > 1 {
                for unit in name.units { told.insert(units[unit].hash) }
                return true
            }
            let unit = units[name.units.lowerBound]
            guard !unit.classes.isDisjoint(with: [.place, .demonym]), !told.contains(unit.hash) else { return true }
            return isAddressed(name)
        }
    }

    /// Drops a single word behind an article, where a language has none before names: "el Pentágono".
    private mutating func dropDetermined() {
        names = names.filter { !isDetermined($0) }
    }

    private func isDetermined(_ name: Found) -> Bool {
        let before = name.tokens.lowerBound - 1
        if isSaint(name.tokens.lowerBound) || before >= 0 && isSaint(before) { return true }
        return name.units.count == 1 && before >= 0 && !text.tokens[before + 1].startsSentence
            && language.articles[text.tokens[before].hash] != nil
            && units[name.units.lowerBound].classes.isDisjoint(with: .sureGiven)
    }

    /// "San Roque" is a place as often as not.
    private func isSaint(_ token: Int) -> Bool {
        text.tokens[token].isCapitalized && language.saints[text.tokens[token].hash] != nil
    }

    /// Whether a title stands right before a name.
    private func isAddressed(_ name: Found) -> Bool {
        var index = name.tokens.lowerBound - 1
        while index >= 0, text.tokens[index].isMark(.fullStop) { index -= 1 }
        return index >= 0 && index + 3 > name.tokens.lowerBound
            && !classes[index].isDisjoint(with: [.honorific, .title, .role, .kinship])
    }

    /// Adds words that stand alone elsewhere and are the last word of a full name found in this text.
    private mutating func addRepeats() {
        var families: Set<UInt64> = []
        for name in names where name.units.count > 1 {
            if name.units.count == 2, units[name.units.lowerBound].classes.contains(.initial) { continue }
            families.insert(units[familyUnit(of: name)].hash)
            if let first = NameParts(name, in: self).firstFamily { families.insert(first) }
        }
        guard !families.isEmpty else { return }
        let taken = Set(names.flatMap { Array($0.units) })
        for segment in segments where segment.units.count == 1 || segment.isInHeadline {
            for index in segment.units where families.contains(units[index].hash) && !taken.contains(index) {
                guard mayRepeat(units[index]), !isBeforeThing(index, segment) else { continue }
                names.append(Found(units: index..<index + 1, tokens: units[index].first..<units[index].end))
            }
        }
        names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func isFamilyFirst(_ name: Found) -> Bool {
        let first = units[name.units.lowerBound].classes
        return first.contains(.eastAsianFamily) && first.isDisjoint(with: .anyGiven)
    }

    /// The unit of the family name: the first in names like Chinese ones, else the last but for `III`.
    private func familyUnit(of name: Found) -> Int {
        if isFamilyFirst(name) { return name.units.lowerBound }
        let last = name.units.upperBound - 1
        return name.units.count > 2 && units[last].classes.contains(.suffix) ? last - 1 : last
    }

    private func isBeforeThing(_ index: Int, _ segment: NameSegment) -> Bool {
        index + 1 < segment.units.upperBound && !units[index + 1].classes.isDisjoint(with: .thing)
    }

    private func mayRepeat(_ unit: NameUnit) -> Bool {
        guard unit.classes.isDisjoint(with: [.place, .demonym, .suffix]),
            !unit.classes.isSuperset(of: [.nounEnding, .long])
        else { return false }
        return !(unit.classes.contains(.startsSentence) && unit.classes.contains(.common))
    }
}
