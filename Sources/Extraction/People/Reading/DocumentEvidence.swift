/// What the whole document tells of a word: whether it also stands in small letters, behind a given name, before "said".
struct DocumentEvidence {
    private var keys: [UInt64]
    private var found: [Evidence]
    private let mask: Int

    /// Room for so many words.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        found = Array(repeating: [], count: size)
        mask = size - 1
    }

    /// What is known of a word; nothing of one that was never added.
    subscript(hash: UInt64) -> Evidence {
        found[slot(hash)]
    }

    /// Adds evidence to a word.
    mutating func add(_ trait: EvidenceTrait, to hash: UInt64) {
        let slot = slot(hash)
        keys[slot] = hash
        found[slot].insert(trait)
    }

    /// Notes one more occurrence.
    mutating func count(_ hash: UInt64) {
        let slot = slot(hash)
        if keys[slot] == 0 {
            keys[slot] = hash
        } else if found[slot].contains(.repeated) {
            found[slot].insert(.frequent)
        } else {
            found[slot].insert(.repeated)
        }
    }

    /// Adds evidence only to a word that is known already.
    mutating func addIfKnown(_ trait: EvidenceTrait, to hash: UInt64) {
        let slot = slot(hash)
        if keys[slot] != 0 { found[slot].insert(trait) }
    }

    @inline(__always)
    private func slot(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 31)) & mask
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }
}

extension DocumentEvidence {
    /// Collects the evidence of a text.
    init(_ text: TokenizedText, classes: [WordClass], units: [NameUnit], segments: [NameSegment]) {
        self.init(capacity: units.count + 8)
        for unit in units { count(unit.hash) }
        for segment in segments { collect(segment, text, classes, units) }
        for (index, token) in text.tokens.enumerated()
        where token.kind == .word && !token.isCapitalized && !classes[index].contains(.function) {
            addIfKnown(.inSmallLetters, to: token.hash)
        }
    }

    private mutating func collect(
        _ segment: NameSegment, _ text: TokenizedText, _ classes: [WordClass], _ units: [NameUnit]
    ) {
        guard !segment.isInHeadline, let first = segment.units.first, let last = segment.units.last else { return }
        let before = TokenNeighbour.before(units[first].first, text, classes)
        let after = TokenNeighbour.after(units[last].end, text, classes)
        collectInside(segment, units)
        collectOutside(first: units[first], last: units[last], before: before, after: after, isOne: first == last)
    }

    private mutating func collectInside(_ segment: NameSegment, _ units: [NameUnit]) {
        let last = segment.units.upperBound - 1
        for index in segment.units {
            let unit = units[index]
            if !unit.classes.contains(.startsSentence) { add(.insideSentence, to: unit.hash) }
            if index < last, !units[index + 1].classes.isDisjoint(with: .thing) { add(.beforeThing, to: unit.hash) }
            guard index > segment.units.lowerBound else { continue }
            let previous = units[index - 1].classes
            if previous.contains(.honorific) { add(.afterHonorific, to: unit.hash) }
            if !previous.isDisjoint(with: [.title, .role]) { add(.afterRole, to: unit.hash) }
            if !previous.isDisjoint(with: [.demonym, .place]) { add(.afterDemonymOrPlace, to: unit.hash) }
            if index == last, !previous.isDisjoint(with: [.given, .rareGiven, .initial]),
                unit.classes.isDisjoint(with: .thing)
            {
                add(.lastAfterGiven, to: unit.hash)
                add(.firstAsGiven, to: units[segment.units.lowerBound].hash)
            }
        }
    }

    private mutating func collectOutside(
        first: NameUnit, last: NameUnit, before: TokenNeighbour, after: TokenNeighbour, isOne: Bool
    ) {
        if isOne { add(.alone, to: first.hash) }
        if before.near.contains(.placePreposition) { add(.afterPlacePreposition, to: first.hash) }
        if before.near.contains(.determiner) { add(.afterArticle, to: last.hash) }
        if !before.near.isDisjoint(with: [.role, .kinship]) { add(.afterRole, to: first.hash) }
        if !before.near.union(after.near).isDisjoint(with: [.speech]) { add(.besideSpeech, to: last.hash) }
        if after.near.contains(.possessive) { add(.possessive, to: last.hash) }
        if after.near.contains(.human) { add(.beforeHuman, to: last.hash) }
        if after.near.contains(.comma), after.far.contains(.number) { add(.beforeAge, to: last.hash) }
    }
}

/// The classes of the two tokens beside a name, within its sentence.
struct TokenNeighbour {
    var near: WordClass
    var far: WordClass

    /// The two before a token; the nearest first.
    static func before(_ index: Int, _ text: TokenizedText, _ classes: [WordClass]) -> TokenNeighbour {
        guard index > 0, !text.tokens[index].startsSentence else { return TokenNeighbour(near: [.boundary], far: []) }
        let near = classes[index - 1]
        guard index > 1, !text.tokens[index - 1].startsSentence else {
            return TokenNeighbour(near: near, far: [.boundary])
        }
        return TokenNeighbour(near: near, far: classes[index - 2])
    }

    /// The two from a token on; the nearest first.
    static func after(_ index: Int, _ text: TokenizedText, _ classes: [WordClass]) -> TokenNeighbour {
        let tokens = text.tokens
        guard index < tokens.count, !tokens[index].startsSentence else {
            return TokenNeighbour(near: [.boundary], far: [])
        }
        var next = index
        if classes[next].contains(.possessive), next + 1 < tokens.count { next += 1 }
        let near = classes[index]
        guard next + 1 < tokens.count, !tokens[next + 1].startsSentence else {
            return TokenNeighbour(near: near, far: [.boundary])
        }
        return TokenNeighbour(near: near, far: classes[next + 1])
    }
}
