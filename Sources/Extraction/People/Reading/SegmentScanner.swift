/// Finds the words with capitals of a text, joined to segments.
struct SegmentScanner {
    private let text: TokenizedText
    private let tokens: [Token]
    private let classes: [WordClass]
    private(set) var units: [NameUnit] = []
    private(set) var segments: [NameSegment] = []
    /// The token behind the last name of an organisation that looks like a person's.
    private var eponymEnd = 0

    /// Expects the classes of all tokens.
    init(_ text: TokenizedText, classes: [WordClass]) {
        self.text = text
        self.classes = classes
        tokens = text.tokens
        units.reserveCapacity(tokens.count / 6)
    }

    mutating func run() {
        for paragraph in text.paragraphs {
            let isHeadline = self.isHeadline(paragraph)
            var index = paragraph.lowerBound
            while index < paragraph.upperBound {
                if startsUnit(index) {
                    index = scanSegment(from: index, limit: paragraph.upperBound, isHeadline: isHeadline)
                } else {
                    index += 1
                }
            }
        }
    }

    private func isHeadline(_ paragraph: Range<Int>) -> Bool {
        guard paragraph.count <= 40, let last = paragraph.last, !tokens[last].isMark(.fullStop) else { return false }
        var words = 0
        var capitals = 0
        for index in paragraph where tokens[index].kind == .word && tokens[index].end - tokens[index].start > 3 {
            words += 1
            capitals += tokens[index].isCapitalized ? 1 : 0
        }
        return words >= 4 && capitals * 10 >= words * 7
    }

    /// A word with a capital that is not just the start of a sentence.
    @inline(__always)
    private func startsUnit(_ index: Int) -> Bool {
        let own = classes[index]
        guard own.contains(.capitalized), !own.contains(.digits) else { return false }
        if own.isDisjoint(with: [.function, .calendar]) || !own.isDisjoint(with: .anyName) { return true }
        if own.contains(.initial) { return tokens[index].traits.contains(.abbreviated) }
        guard !own.contains(.startsSentence) else { return false }
        return own.contains(.eastAsianFamily) || own.contains(.function) && !own.contains(.short)
    }

    private mutating func scanSegment(from start: Int, limit: Int, isHeadline: Bool) -> Int {
        let firstUnit = units.count
        var index = append(
            start, firstToken: articleStart(before: start), glue: .none, limit: limit, continues: false)
        while units.count - firstUnit < Self.longest, let (next, first, glue) = continuation(at: index, limit: limit) {
            if glue == .nickname {
                index = appendNickname(next, limit: limit)
            } else {
                index = append(next, firstToken: first, glue: glue, limit: limit)
            }
        }
        segments.append(NameSegment(units: firstUnit..<units.count, isInHeadline: isHeadline))
        return index
    }

    /// Adds the unit of a word and answers the token behind it.
    private mutating func append(
        _ start: Int, firstToken: Int, glue: NameUnit.Glue, limit: Int, continues: Bool = true
    ) -> Int {
        noteEponym(at: firstToken)
        noteEponym(at: start)
        let word = behindArticle(start, limit)
        var end = word + 1
        var own = ownClasses(word, glue)
        if end < limit, tokens[end].isMark(.fullStop), takesFullStop(word, continues: continues) { end += 1 }
        if end + 1 < limit, isHyphen(end), tokens[end + 1].kind == .word, !tokens[end + 1].isCapitalized {
            if isTail(end + 1) {
                end = tailEnd(end, limit)
                own.insert(.syllables)
            } else {
                own.insert(.compound)
            }
        }
        let suffix = generation(at: end, limit)
        units.append(
            NameUnit(
                first: firstToken, word: word, end: suffix?.end ?? end, glue: glue, classes: own,
                hash: tokens[word].hash, suffix: suffix?.hash))
        return suffix?.end ?? end
    }

    private func ownClasses(_ word: Int, _ glue: NameUnit.Glue) -> WordClass {
        var own = classes[word]
        if glue == .particle { own.subtract(.thing) }
        if word < eponymEnd { own.insert(.organisationPart) }
        if own.contains(.function) { own = own.subtracting(.function).union(.common) }
        return own
    }

    private mutating func noteEponym(at token: Int) {
        guard let match = Self.eponyms.longestMatch(in: tokens, at: token) else { return }
        eponymEnd = max(eponymEnd, token + match.count)
    }

    /// The word behind a capital article and its hyphen (`Al-Assad`); else the word itself.
    private func behindArticle(_ word: Int, _ limit: Int) -> Int {
        guard word + 2 < limit, tokens[word].end - tokens[word].start <= 3, classes[word].contains(.particle),
            isHyphen(word + 1), !tokens[word + 2].isAfterSpace, startsUnit(word + 2)
        else { return word }
        return word + 2
    }

    /// `Jr.` or `Sr.` behind a name, with or without a comma.
    private func generation(at index: Int, _ limit: Int) -> (end: Int, hash: UInt64)? {
        let word = index < limit && tokens[index].isMark(.comma) ? index + 1 : index
        guard word < limit, tokens[word].kind == .word, tokens[word].isCapitalized, isGenerational(word) else {
            return nil
        }
        let end = word + 1 < limit && tokens[word + 1].isMark(.fullStop) ? word + 2 : word + 1
        return (end, tokens[word].hash)
    }

    /// Whether a full stop behind a word belongs to it: an abbreviation, an initial, `Jr`.
    private func takesFullStop(_ word: Int, continues: Bool) -> Bool {
        if tokens[word].traits.contains(.abbreviated) { return true }
        guard continues else { return false }
        return classes[word].contains(.initial)
    }

    @inline(__always)
    private func isHyphen(_ index: Int) -> Bool {
        tokens[index].isMark(.hyphen) && !tokens[index].isAfterSpace
    }

    /// Whether a small word behind a hyphen is a syllable of the name (`Chan-o-cha`).
    private func isTail(_ index: Int) -> Bool {
        let token = tokens[index]
        return !token.isAfterSpace && token.end - token.start <= 5 && classes[index].isDisjoint(with: .words)
    }

    private func tailEnd(_ hyphen: Int, _ limit: Int) -> Int {
        var end = hyphen
        while end + 1 < limit, isHyphen(end), tokens[end + 1].kind == .word, isTail(end + 1) { end += 2 }
        return end
    }

    /// The token at which a name with an article before a hyphen begins (`al-Assad`).
    private func articleStart(before word: Int) -> Int {
        guard word >= 2, !tokens[word].isAfterSpace, isHyphen(word - 1), tokens[word - 2].kind == .word,
            tokens[word - 2].end - tokens[word - 2].start == 2, !tokens[word - 2].isCapitalized,
            classes[word - 2].contains(.particle) || isTail(word - 2)
        else { return word }
        return word - 2
    }

    /// The next word of the same segment, the token at which it begins, and what joins it.
    private func continuation(at index: Int, limit: Int) -> (word: Int, first: Int, glue: NameUnit.Glue)? {
        guard index < limit else { return nil }
        let token = tokens[index]
        if token.startsSentence { return nil }
        if token.kind == .word { return wordContinuation(at: index, limit: limit) }
        guard token.kind == .punctuation else { return nil }
        return markContinuation(at: index, limit: limit)
    }

    private func wordContinuation(at index: Int, limit: Int) -> (Int, Int, NameUnit.Glue)? {
        if startsUnit(index) { return (index, index, .none) }
        var next = index
        while next < limit, next < index + 3, !tokens[next].isCapitalized, classes[next].contains(.particle) {
            next += 1
        }
        if next > index, next < limit, isHyphen(next), next + 1 < limit { next += 1 }
        guard next > index, next < limit, startsUnit(next), !tokens[next].startsSentence else { return nil }
        return (next, index, .particle)
    }

    private func markContinuation(at index: Int, limit: Int) -> (Int, Int, NameUnit.Glue)? {
        let next = index + 1
        guard next < limit else { return nil }
        let token = tokens[index]
        if isHyphen(index), startsUnit(next), !tokens[next].isAfterSpace { return (next, next, .hyphen) }
        if token.isMark(.apostrophe), !token.isAfterSpace, startsUnit(next),
            units.last?.classes.contains(.initial) == true
        {
            return (next, next, .hyphen)
        }
        if token.isAfterSpace, nicknameEnd(from: index, limit: limit) != nil { return (index, index, .nickname) }
        return nil
    }

    private func isGenerational(_ index: Int) -> Bool {
        let hash = tokens[index].hash
        return hash == Self.junior || hash == Self.senior
    }

    /// A longer run of capitals is cut; no name is that long.
    private static let longest = 24

    private static let eponyms: Lexicon<Bool> = {
        var lexicon = Lexicon<Bool>()
        for name in Organisations.eponyms.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
            let trimmed = name.drop { $0 == " " }
            if !trimmed.isEmpty { lexicon.insert(String(trimmed), true) }
        }
        return lexicon
    }()

    private static let junior = WordHash.of("jr")
    private static let senior = WordHash.of("sr")

    /// The closing mark of a nickname of up to three words with a name behind it; nil where there is none.
    private func nicknameEnd(from open: Int, limit: Int) -> Int? {
        guard Self.opening.contains(where: { tokens[open].isMark($0) }) else { return nil }
        var index = open + 1
        while index < limit, index <= open + 3, tokens[index].kind == .word { index += 1 }
        guard index > open + 1, index + 1 < limit, Self.closing.contains(where: { tokens[index].isMark($0) }),
            tokens[open + 1].isCapitalized || tokens[index - 1].isCapitalized, !tokens[open + 1].isAfterSpace,
            tokens[index + 1].isAfterSpace, startsUnit(index + 1), !tokens[index + 1].startsSentence
        else { return nil }
        return index
    }

    private static let opening: [Mark] = [
        .quote, .leftQuote, .apostrophe, .leftSingleQuote, .leftParenthesis, .backtick,
    ]
    private static let closing: [Mark] = [.quote, .rightQuote, .apostrophe, .rightParenthesis]

    private mutating func appendNickname(_ open: Int, limit: Int) -> Int {
        guard let close = nicknameEnd(from: open, limit: limit) else { return open + 1 }
        return append(close + 1, firstToken: close + 1, glue: .nickname, limit: limit)
    }
}
