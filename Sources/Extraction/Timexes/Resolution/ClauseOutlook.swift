/// Whether the clause around a timex looks forward or back.
enum ClauseOutlook: Sendable {
    case forward, back, open

    /// Judged by the nearest word that tells: first those before the timex in its clause, then those behind it.
    init(of tokens: Range<Int>, in phrase: TimePhrase) {
        if phrase.kind(tokens.lowerBound - 1) == .until {
            self = .forward
            return
        }
        let before = Self.nearest(stride(from: tokens.lowerBound - 1, through: phrase.start, by: -1), phrase)
        if before != .open {
            self = before
        } else {
            self = Self.nearest(stride(from: tokens.upperBound, to: phrase.limit, by: 1), phrase)
        }
    }

    private static func nearest(_ path: StrideThrough<Int>, _ phrase: TimePhrase) -> ClauseOutlook {
        for index in path { if let found = signal(index, phrase) { return found } }
        return .open
    }

    private static func nearest(_ path: StrideTo<Int>, _ phrase: TimePhrase) -> ClauseOutlook {
        for index in path { if let found = signal(index, phrase) { return found } }
        return .open
    }

    /// What a word tells; `.open` ends the clause, nil says nothing.
    private static func signal(_ index: Int, _ phrase: TimePhrase) -> ClauseOutlook? {
        guard let token = phrase.token(index) else { return .open }
        if token.kind == .punctuation { return token.isMark(.semicolon) || token.isMark(.colon) ? .open : nil }
        if let outlook = words[token.hash] {
            return outlook == .back && isOutstanding(index, phrase) ? .forward : outlook
        }
        guard looksPast(index, token, phrase) else { return nil }
        return isOutstanding(index, phrase) ? .forward : .back
    }

    /// `will be held`, `is to be opened`: a participle of what is still to come.
    private static func isOutstanding(_ index: Int, _ phrase: TimePhrase) -> Bool {
        (1...2).contains { phrase.isWord(index - $0, be) } && !phrase.isWord(index - 1, been)
    }

    private static let be = WordHash.of("be")
    private static let been = WordHash.of("been")

    private static func looksPast(_ index: Int, _ token: Token, _ phrase: TimePhrase) -> Bool {
        guard token.kind == .word, !token.isCapitalized, token.end - token.start > 4 else { return false }
        let end = Int(token.end)
        return phrase.text.bytes[end - 1] == 0x64 && phrase.text.bytes[end - 2] == 0x65
    }

    private static let words: WordTable<ClauseOutlook> = {
        var table = WordTable<ClauseOutlook>()
        for word in forwardWords.split(separator: " ") { table[String(word)] = .forward }
        for word in backWords.split(separator: " ") { table[String(word)] = .back }
        return table
    }()

    private static let forwardWords = """
        will won't shall 'll due scheduled until till expected expects expect plan plans planned planning slated upcoming \
        intends intend aims tomorrow next deadline would should must may might can could going set likely ahead begins starts opens meets
        """
    private static let backWords = """
        was were had did has have been said told met won lost took came went held began left made gave got saw found \
        fell rose hit shot broke brought became led ran sent spent stood struck thought wrote spoke kept put built \
        bought caught drew drove felt flew fought grew heard knew laid lay paid read sat sold sought taught threw \
        understood wore cut shut
        """
}
