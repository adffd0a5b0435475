/// The words by which an English clause looks forward or back.
enum EnglishOutlook {
    /// Judged by the nearest word that tells: first those before the timex in its clause, then those behind it.
    static func outlook(of tokens: Range<Int>, in phrase: TimePhrase) -> ClauseOutlook {
        if phrase.kind(tokens.lowerBound - 1) == .until || isSet(before: tokens.lowerBound, phrase) { return .forward }
        let before =
            stride(from: tokens.lowerBound - 1, through: max(phrase.start, tokens.lowerBound - reach), by: -1).lazy
            .compactMap { signal($0, phrase) }.first ?? .open
        switch before {
        case .forward, .back: return before
        case .planned: return wasKept(behind: tokens.upperBound, phrase) ? .back : .planned
        case .open:
            return (tokens.upperBound..<phrase.limit).prefix(reach).lazy.filter { !isInfinitive($0, phrase) }
                .compactMap { signal($0, phrase) }.first ?? .open
        }
    }

    /// No clause is longer than this many tokens; what is, is no prose.
    private static let reach = 80

    /// Whether the rest of the clause tells what came of a plan: `the game planned for Monday was lost`.
    private static func wasKept(behind end: Int, _ phrase: TimePhrase) -> Bool {
        let tail = (end..<phrase.limit).prefix(reach).prefix { phrase.token($0)?.kind != .punctuation }
        return tail.contains { phrase.isWord($0, was) || phrase.isWord($0, were) }
    }

    /// `the meeting is on 21 November`, `the sale is at 3 on Friday`, `the vote is Tuesday`.
    private static func isSet(before index: Int, _ phrase: TimePhrase) -> Bool {
        let verb = phrase.kind(index - 1) == .on || phrase.kind(index - 1) == .at ? index - 2 : index - 1
        return phrase.isWord(verb, isWord) || phrase.isWord(verb, areWord)
    }

    private static let isWord = WordHash.of("is")
    private static let areWord = WordHash.of("are")
    private static let was = WordHash.of("was")
    private static let were = WordHash.of("were")

    /// What a word tells; `.open` ends the clause, nil says nothing.
    private static func signal(_ index: Int, _ phrase: TimePhrase) -> ClauseOutlook? {
        guard let token = phrase.token(index) else { return .open }
        if token.kind == .punctuation { return token.isMark(.semicolon) || token.isMark(.colon) ? .open : nil }
        if let outlook = words[token.hash] {
            if outlook == .planned, phrase.isWord(index + 1, have) { return .back }
            return outlook == .back && isOutstanding(index, phrase) ? .forward : outlook
        }
        guard looksPast(token, phrase) else { return nil }
        return isOutstanding(index, phrase) ? .forward : .back
    }

    /// `will be held`, `is to be opened`: a participle of what is still to come.
    private static func isOutstanding(_ index: Int, _ phrase: TimePhrase) -> Bool {
        (1...2).contains { phrase.isWord(index - $0, be) } && !phrase.isWord(index - 1, been)
    }

    /// `the vote to be held`: not the verb of its clause.
    private static func isInfinitive(_ index: Int, _ phrase: TimePhrase) -> Bool {
        phrase.isWord(index - 1, be) && phrase.kind(index - 2) == .to
    }

    private static let have = WordHash.of("have")
    private static let be = WordHash.of("be")
    private static let been = WordHash.of("been")

    private static func looksPast(_ token: Token, _ phrase: TimePhrase) -> Bool {
        guard token.kind == .word, !token.isCapitalized, token.end - token.start > 3 else { return false }
        let end = Int(token.end)
        let isParticiple = phrase.text.bytes[end - 1] == 0x64 && phrase.text.bytes[end - 2] == 0x65
        return isParticiple && phrase.text.bytes[end - 3] != 0x65
    }

    private static let words: WordTable<ClauseOutlook> = {
        var table = WordTable<ClauseOutlook>()
        for word in forwardWords.split(separator: " ") { table[String(word)] = .forward }
        for word in plannedWords.split(separator: " ") { table[String(word)] = .planned }
        for word in backWords.split(separator: " ") { table[String(word)] = .back }
        return table
    }()

    private static let forwardWords = """
        will won't shall ll due until till expects expect plan plans planning upcoming intends intend aims deadline must \
        begins starts opens meets ends leaves arrives visits travels resumes returns goes comes faces takes ahead \
        beginning starting meet please
        """
    private static let plannedWords = """
        expected scheduled planned slated set would should may might can could going likely
        """
    private static let backWords = """
        was were had did has have been said told met won lost took came went held began left made gave got saw found \
        fell rose hit shot broke brought became led ran sent spent stood struck thought wrote spoke kept put built \
        bought caught drew drove felt flew fought grew heard knew laid lay paid read sat sold sought taught threw \
        understood wore cut shut agreed freed
        """
}
