/// Finds the words with capitals of a text, joined to segments.
struct SegmentScanner {
    private let text: TokenizedText
    private let tokens: [Token]
    private let classes: [WordClass]
    private let joints: NameJoints
    private let eponyms: Lexicon<Bool>
    private(set) var units: [NameUnit] = []
    private(set) var segments: [NameSegment] = []
    /// The token behind the last name of an organisation that looks like a person's.
    private var eponymEnd = 0

    /// Expects the classes of all tokens.
    init(_ text: TokenizedText, classes: [WordClass], language: PersonLanguage) {
        self.text = text
        self.classes = classes
        eponyms = language.eponyms
        tokens = text.tokens
        joints = NameJoints(tokens: text.tokens, classes: classes, genitives: language.genitives)
        units.reserveCapacity(tokens.count / 6)
    }

    mutating func run() {
        for (number, paragraph) in text.paragraphs.enumerated() {
            let survey = LineSurvey(paragraph, tokens, classes)
            var index = paragraph.lowerBound
            while index < paragraph.upperBound {
                if joints.startsUnit(index) {
                    index = scanSegment(from: index, limit: paragraph.upperBound, number, survey)
                } else {
                    index += 1
                }
            }
        }
    }

    private mutating func scanSegment(from start: Int, limit: Int, _ paragraph: Int, _ survey: LineSurvey) -> Int {
        let firstUnit = units.count
        var index = append(
            start, firstToken: joints.articleStart(before: start), glue: .none, limit: limit, continues: false)
        while units.count - firstUnit < Self.longest,
            let (next, first, glue) = joints.continuation(
                at: index, limit: limit, after: units.last?.classes ?? [])
        {
            if glue == .nickname {
                index = appendNickname(next, limit: limit)
            } else {
                index = append(next, firstToken: first, glue: glue, limit: limit)
            }
        }
        takeForPerson(firstUnit, behind: index)
        segments.append(
            NameSegment(
                units: firstUnit..<units.count, isInHeadline: survey.isHeadline, paragraph: paragraph,
                line: survey.traits))
        return index
    }

    /// "June Park fled": a family name that is a word for a place as well, behind a given name and before what people do.
    private mutating func takeForPerson(_ first: Int, behind end: Int) {
        guard units.count == first + 2, end < tokens.count, !tokens[end].startsSentence,
            units[first + 1].classes.contains(.eastAsianFamily), !units[first].classes.isDisjoint(with: .anyGiven),
            units[first].classes.isDisjoint(with: [.place, .demonym]),
            !classes[end].isDisjoint(with: [.human, .speech, .pastEnding])
        else { return }
        let before = units[first].first - 1
        let isThing =
            before >= 0 && !tokens[before + 1].startsSentence
            && !classes[before].isDisjoint(with: [.determiner, .placePreposition])
        if !isThing { units[first + 1].classes.subtract(.thing) }
    }

    /// Adds the unit of a word and answers the token behind it.
    private mutating func append(
        _ start: Int, firstToken: Int, glue: NameUnit.Glue, limit: Int, continues: Bool = true
    ) -> Int {
        noteEponym(at: firstToken)
        noteEponym(at: start)
        let word = joints.behindArticle(start, limit)
        var end = word + 1
        var own = ownClasses(word, glue)
        if end < limit, tokens[end].isMark(.fullStop), takesFullStop(word, continues: continues) { end += 1 }
        if end + 1 < limit, joints.isHyphen(end), tokens[end + 1].kind == .word, !tokens[end + 1].isCapitalized {
            if joints.isTail(end + 1) {
                end = joints.tailEnd(end, limit)
                own.insert(.syllables)
            } else {
                own.insert(.compound)
            }
        }
        let suffix = joints.generation(at: end, limit)
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
        if own.contains(.calendar), own.isDisjoint(with: .anyName) { own.insert(.doubtfulGiven) }
        if own.contains(.function) { own = own.subtracting([.function]).union([.common]) }
        return own
    }

    private mutating func noteEponym(at token: Int) {
        guard let match = eponyms.longestMatch(in: tokens, at: token) else { return }
        eponymEnd = max(eponymEnd, token + match.count)
    }

    /// Whether a full stop behind a word belongs to it: an abbreviation, an initial, `Jr`.
    private func takesFullStop(_ word: Int, continues: Bool) -> Bool {
        if tokens[word].traits.contains(.abbreviated) { return true }
        guard continues else { return false }
        return classes[word].contains(.initial)
    }

    /// A longer run of capitals is cut; no name is that long.
    private static let longest = 24

    private mutating func appendNickname(_ open: Int, limit: Int) -> Int {
        guard let close = joints.nicknameEnd(from: open, limit: limit) else { return open + 1 }
        return append(close + 1, firstToken: close + 1, glue: .nickname, limit: limit)
    }
}
