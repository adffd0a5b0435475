/// What may stand between the words of a name.
struct NameJoints {
    let tokens: [Token]
    let classes: [WordClass]
    /// Particles that are common words too.
    let genitives: WordTable<Bool>

    /// A word with a capital that is not just the start of a sentence.
    @inline(__always)
    func startsUnit(_ index: Int) -> Bool {
        let own = classes[index]
        guard own.contains(.capitalized), !tokens[index].traits.contains(.hasDigit) else { return false }
        if own.isDisjoint(with: [.function, .calendar]) || !own.isDisjoint(with: .anyName) { return true }
        if own.contains(.initial) { return tokens[index].traits.contains(.abbreviated) }
        if own.contains(.calendar) { return isGivenDay(index) }
        guard !own.contains(.startsSentence) else { return false }
        return own.contains(.eastAsianFamily) || own.contains(.function) && !own.contains(.short)
    }

    /// "Friday Osagie": a day before what can only be a family name, where no time is told.
    private func isGivenDay(_ index: Int) -> Bool {
        let next = index + 1
        guard next < tokens.count, tokens[next].isCapitalized, tokens[next].isAfterSpace, !tokens[next].startsSentence,
            !classes[next].isDisjoint(with: WordClass.open.union([.family, .eastAsianFamily])),
            classes[next].isDisjoint(with: WordClass.thing.union([.place, .demonym, .common, .function, .calendar]))
        else { return false }
        guard index > 0, !tokens[index].startsSentence else { return true }
        return !classes[index - 1].isDisjoint(with: [
            .comma, .conjunction, .honorific, .title, .role, .kinship, .speech, .human,
        ])
    }

    @inline(__always)
    func isHyphen(_ index: Int) -> Bool {
        tokens[index].isMark(.hyphen) && !tokens[index].isAfterSpace
    }

    /// Whether a small word behind a hyphen is a syllable of the name (`Chan-o-cha`).
    func isTail(_ index: Int) -> Bool {
        let token = tokens[index]
        return !token.isAfterSpace && token.end - token.start <= 5 && classes[index].isDisjoint(with: .words)
    }

    func tailEnd(_ hyphen: Int, _ limit: Int) -> Int {
        var end = hyphen
        while end + 1 < limit, isHyphen(end), tokens[end + 1].kind == .word, isTail(end + 1) { end += 2 }
        return end
    }

    /// The token at which a name with an article before a hyphen begins (`al-Assad`).
    func articleStart(before word: Int) -> Int {
        guard word >= 2, !tokens[word].isAfterSpace, isHyphen(word - 1), tokens[word - 2].kind == .word,
            tokens[word - 2].end - tokens[word - 2].start == 2, !tokens[word - 2].isCapitalized,
            classes[word - 2].contains(.particle) || isTail(word - 2)
        else { return word }
        return word - 2
    }

    /// The word behind a capital article and its hyphen (`Al-Assad`); else the word itself.
    func behindArticle(_ word: Int, _ limit: Int) -> Int {
        guard word + 2 < limit, tokens[word].end - tokens[word].start <= 3, classes[word].contains(.particle),
            isHyphen(word + 1), !tokens[word + 2].isAfterSpace, startsUnit(word + 2)
        else { return word }
        return word + 2
    }

    /// `Jr.` or `Sr.` behind a name, with or without a comma.
    func generation(at index: Int, _ limit: Int) -> (end: Int, hash: UInt64)? {
        let word = index < limit && tokens[index].isMark(.comma) ? index + 1 : index
        guard word < limit, tokens[word].kind == .word, tokens[word].isCapitalized, isGenerational(word) else {
            return nil
        }
        let end = word + 1 < limit && tokens[word + 1].isMark(.fullStop) ? word + 2 : word + 1
        return (end, tokens[word].hash)
    }

    /// The next word of the same segment, the token at which it begins, and what joins it.
    func continuation(at index: Int, limit: Int, after last: WordClass) -> (word: Int, first: Int, glue: NameUnit.Glue)?
    {
        guard index < limit else { return nil }
        let token = tokens[index]
        if token.startsSentence { return nil }
        if token.kind == .word { return wordContinuation(at: index, limit: limit) }
        guard token.kind == .punctuation else { return nil }
        return markContinuation(at: index, limit: limit, after: last)
    }

    private func wordContinuation(at index: Int, limit: Int) -> (Int, Int, NameUnit.Glue)? {
        if startsUnit(index) { return (index, index, .none) }
        var next = index
        while next < limit, next < index + 3, !tokens[next].isCapitalized, classes[next].contains(.particle) {
            next += 1
        }
        if next > index, next < limit, isHyphen(next), next + 1 < limit { next += 1 }
        guard next > index, next < limit, startsUnit(next), !tokens[next].startsSentence else { return nil }
        guard genitives[tokens[index].hash] == nil || joinsName(next, after: index - 1) else { return nil }
        return (next, index, .particle)
    }

    /// "Pérez de Cuéllar", not "presidente Correa de Ecuador": a particle that is a common word too stands between a name and
    /// what can be nothing else than a family name.
    private func joinsName(_ next: Int, after last: Int) -> Bool {
        guard last >= 0, classes[last].isDisjoint(with: .notFamily) else { return false }
        return classes[next].isDisjoint(with: .notFamily) && classes[next].isDisjoint(with: .sureGiven)
    }

    private func markContinuation(at index: Int, limit: Int, after last: WordClass) -> (Int, Int, NameUnit.Glue)? {
        let next = index + 1
        guard next < limit else { return nil }
        let token = tokens[index]
        if isHyphen(index), startsUnit(next), !tokens[next].isAfterSpace { return (next, next, .hyphen) }
        if token.isMark(.apostrophe), !token.isAfterSpace, startsUnit(next),
            last.contains(.initial)
        {
            return (next, next, .hyphen)
        }
        if token.isAfterSpace, nicknameEnd(from: index, limit: limit) != nil { return (index, index, .nickname) }
        return nil
    }

    /// The closing mark of a nickname of up to three words with a name behind it; nil where there is none.
    func nicknameEnd(from open: Int, limit: Int) -> Int? {
        guard Self.opening.contains(where: { tokens[open].isMark($0) }) else { return nil }
        var index = open + 1
        while index < limit, index <= open + 3, tokens[index].kind == .word { index += 1 }
        guard index > open + 1, index + 1 < limit, Self.closing.contains(where: { tokens[index].isMark($0) }),
            tokens[open + 1].isCapitalized || tokens[index - 1].isCapitalized, !tokens[open + 1].isAfterSpace,
            tokens[index + 1].isAfterSpace, startsUnit(index + 1), !tokens[index + 1].startsSentence
        else { return nil }
        return index
    }

    private func isGenerational(_ index: Int) -> Bool {
        let hash = tokens[index].hash
        return hash == Self.junior || hash == Self.senior
    }

    private static let junior = WordHash.of("jr")
    private static let senior = WordHash.of("sr")

    private static let opening: [Mark] = [
        .quote, .leftQuote, .apostrophe, .leftSingleQuote, .leftParenthesis, .backtick,
    ]
    private static let closing: [Mark] = [.quote, .rightQuote, .apostrophe, .rightParenthesis]
}
