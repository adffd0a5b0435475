/// A text with what the rules of events look at, one sentence at a time.
final class EventContext {
    /// A stretch of a sentence that tells one thing.
    struct Clause {
        var tokens: Range<Int>
        /// Whether it only says when or why something else happened.
        var isSubordinate: Bool
    }

    let text: TokenizedText
    let grammar: EventGrammar
    let timexes: [Timex]
    let persons: [PersonMention]
    private(set) var sentence = 0
    private(set) var paragraph = 0
    private(set) var tokens = 0..<0
    /// Indices of the timexes of the sentence.
    private(set) var times = 0..<0
    /// Those of them that say when the page was published.
    private(set) var stamps: Set<Int> = []
    /// Where the persons of the sentence are named, or meant by a role or a pronoun; in order.
    private(set) var places: [PersonPlaces.Place] = []
    /// Whether most words have a capital, as in a headline.
    private(set) var isTitleCase = false
    /// Whether the sentence tells what is so in general.
    private(set) var isGeneric = false
    /// Whether it begins with its day, as the entries of a chronicle do.
    private(set) var isChronicle = false
    /// Whether the sentence asks.
    private(set) var isQuestion = false
    /// Whether it has a word of conditions: "if", "whether".
    private(set) var isConditional = false
    private var clauses: [Clause] = []
    private var finder: PersonPlaces

    init(_ text: TokenizedText, timexes: [Timex], people: [PersonMention]) {
        self.text = text
        grammar = text.grammar
        self.timexes = timexes
        persons = people
        finder = PersonPlaces(text, people)
    }

    /// Moves on to a sentence behind the last.
    func enter(_ index: Int) {
        sentence = index
        tokens = text.sentences[index]
        while paragraph + 1 < text.paragraphs.count, text.paragraphs[paragraph].upperBound <= tokens.lowerBound {
            paragraph += 1
        }
        let bytes = text.byteRange(ofTokens: tokens)
        times = Self.advance(times, timexes.count, bytes) { timexes[$0].bytes }
        stamps = Set(times.filter { isStamp(timexes[$0]) })
        places = finder.places(in: tokens, text, persons)
        survey()
        let first = times.first.map { timexes[$0] }
        isChronicle = first.map { $0.bytes.lowerBound == bytes.lowerBound && $0.rule == .calendarDate } ?? false
    }

    /// The clause that a token is in.
    func clause(of token: Int) -> Clause {
        clauses.last { $0.tokens.lowerBound <= token } ?? Clause(tokens: tokens, isSubordinate: false)
    }

    /// The first token of a timex of the sentence.
    func firstToken(of timex: Timex) -> Int? {
        var (low, high) = (tokens.lowerBound, tokens.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if Int(text.tokens[middle].start) < timex.bytes.lowerBound { low = middle + 1 } else { high = middle }
        }
        return tokens.contains(low) ? low : nil
    }

    /// Whether a timex says when the page was published.
    private func isStamp(_ timex: Timex) -> Bool {
        guard timex.exactDay != nil, let start = firstToken(of: timex) else { return false }
        let end = (start..<tokens.upperBound).first { Int(text.tokens[$0].start) >= timex.bytes.upperBound }
        return PublicationStamp.isOne(start..<(end ?? tokens.upperBound), in: tokens, text)
    }

    /// The persons of the sentence, each once.
    func named() -> [Int] {
        places.reduce(into: []) { found, place in
            if !found.contains(place.person) { found.append(place.person) }
        }
    }

    /// How many clauses begin between a trigger and a timex; one that says more of the trigger does not count: "the flood
    /// that came on Monday"; nor does what a day tells: "on Tuesday, when it came".
    func boundaries(between trigger: Range<Int>, and timex: Int) -> Int {
        let (low, high) = (min(trigger.lowerBound, timex), max(trigger.lowerBound, timex))
        return clauses.count { clause in
            let start = clause.tokens.lowerBound
            guard start > low, start <= high else { return false }
            let saysMore = start == trigger.upperBound && isRelative(start)
            let saysWhat = isWord(start, in: grammar.clauses.when) && timex < start && start - timex <= 3
            return !saysMore && !saysWhat
        }
    }

    /// Whether a token stands right behind an opener of what was at another time, such as "after", and a timex outside of
    /// that clause: "resigned on Friday after a flood".
    func isApart(_ trigger: Int, from timex: Int) -> Bool {
        let clause = clause(of: trigger).tokens
        guard let opener = clause.first, isWord(opener, in: grammar.clauses.apart), !clause.contains(timex) else {
            return false
        }
        return !(opener..<trigger).contains { text.tokens[$0].isMark(.comma) }
    }

    /// Whether a timex stands with an event of its own behind such an opener, or in an aside, and a trigger outside of that:
    /// "an appeal was launched after the flood on Tuesday", "after Tuesday's flood, an appeal was launched", "arrested the
    /// owner of the boat, which sank on Tuesday".
    func isOfOther(_ timex: Int, than trigger: Range<Int>) -> Bool {
        let clause = clause(of: timex).tokens
        guard let opener = clause.first,
            isWord(opener, in: grammar.clauses.apart) || isAside(opener, of: trigger)
        else { return false }
        let end = (timex..<clause.upperBound).first { text.tokens[$0].isMark(.comma) } ?? clause.upperBound
        guard !(opener..<end).contains(trigger.lowerBound) else { return false }
        return (opener + 1..<max(opener + 1, end)).contains { index in
            guard let entry = grammar.triggers.lexicon.longestMatch(in: text.tokens, at: index)?.value else {
                return false
            }
            return entry.kind.isNews || entry.kind == .reference || entry.form == .past
        }
    }

    /// What a day belongs to as a part of its name, and with what it stands: "the victims of Tuesday's earthquake", "the
    /// 12 January attack". It says nothing of what happened to them. Nil where a day stands by itself.
    func owned(by timex: Timex) -> (tokens: Range<Int>, isWhole: Bool)? {
        guard let first = firstToken(of: timex),
            var start = (first..<tokens.upperBound).first(where: {
                Int(text.tokens[$0].start) >= timex.bytes.upperBound
            })
        else { return nil }
        let isGenitive = grammar.stems.possessives.contains { mark in
            text.bytes[timex.bytes.upperBound...].starts(with: mark.utf8)
        }
        if isGenitive, !text.tokens[start].isAfterSpace { start += 1 }
        let end = (start..<tokens.upperBound).prefix(Self.longestPhrase).first { isEndOfPhrase($0) }
        let phrase = start..<(end ?? min(tokens.upperBound, start + Self.longestPhrase))
        guard isGenitive || isName(timex, first, of: phrase) else { return nil }
        return (phrase, !isWord(first - 1, in: grammar.clauses.within))
    }

    /// The days by which something is called.
    static let namingRules: Set<TimexRule.Name> = [.calendarDate, .numericDate, .weekday, .holiday]

    /// A noun and what may stand between it and its day.
    private static let longestPhrase = 5

    /// Whether a day stands between an article and a noun that tells of something happening.
    private func isName(_ timex: Timex, _ first: Int, of phrase: Range<Int>) -> Bool {
        guard Self.namingRules.contains(timex.rule),
            isWord(first - 1, in: grammar.clauses.definite) || isWord(first, in: grammar.clauses.definite)
        else { return false }
        return phrase.prefix(3).contains { index in
            grammar.triggers.lexicon.longestMatch(in: text.tokens, at: index).map {
                $0.value.form == .noun || $0.value.isNoun
            } ?? false
        }
    }

    private func isEndOfPhrase(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .punctuation || grammar.clauses.prepositions[token.hash] != nil
            || grammar.clauses.determiners[token.hash] != nil || grammar.clauses.words[token.hash]?.opener != nil
    }

    /// Whether a relative clause behind a comma begins at a token, further on than a trigger.
    private func isAside(_ opener: Int, of trigger: Range<Int>) -> Bool {
        isRelative(opener) && opener > trigger.upperBound && text.tokens[opener - 1].isMark(.comma)
    }

    /// Whether a clause that says more of what stands before it begins at a token.
    func isRelative(_ index: Int) -> Bool {
        tokens.contains(index) && grammar.clauses.opener(text.tokens[index].hash) == .relative
    }

    /// Whether a token of the sentence is one of some words.
    func isWord(_ index: Int, in words: WordTable<Bool>) -> Bool {
        tokens.contains(index) && text.tokens[index].kind == .word && words[text.tokens[index].hash] != nil
    }

    /// Whether a token is, or ends in, the mark of a genitive.
    func isGenitive(_ index: Int) -> Bool {
        let bytes = text.bytes[..<Int(text.tokens[index].end)]
        return grammar.stems.possessives.contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private static func advance(
        _ last: Range<Int>, _ count: Int, _ bytes: Range<Int>, _ range: (Int) -> Range<Int>
    ) -> Range<Int> {
        var start = last.upperBound
        while start < count, range(start).lowerBound < bytes.lowerBound { start += 1 }
        var end = start
        while end < count, range(end).lowerBound < bytes.upperBound { end += 1 }
        return start..<end
    }

    private func survey() {
        clauses.removeAll(keepingCapacity: true)
        var start = tokens.lowerBound
        var isSubordinate = false
        var (capitals, long, general, conditional) = (0, 0, false, false)
        let all = text.tokens
        for index in tokens {
            let token = all[index]
            if token.isMark(.colon) || token.isMark(.semicolon) || token.isMark(.emDash), index > start {
                clauses.append(Clause(tokens: start..<index, isSubordinate: isSubordinate))
                (start, isSubordinate) = (index, false)
            }
            guard token.kind == .word else { continue }
            if token.end - token.start > 3 {
                long += 1
                capitals += token.isCapitalized ? 1 : 0
            }
            // The WHO is no "who".
            guard !token.isAllCaps, let word = grammar.clauses.words[token.hash] else { continue }
            general = general || word.isGeneral
            conditional = conditional || word.isCondition
            guard let opener = word.opener, opens(index, opener) else { continue }
            if index > start { clauses.append(Clause(tokens: start..<index, isSubordinate: isSubordinate)) }
            start = index
            isSubordinate = opener == .subordinate
        }
        clauses.append(Clause(tokens: start..<tokens.upperBound, isSubordinate: isSubordinate))
        isTitleCase = long > 3 && capitals * 10 >= long * 7
        isGeneric = general
        isConditional = conditional
        isQuestion = tokens.suffix(3).contains { text.tokens[$0].isMark(.question) }
    }

    /// A conjunction opens a clause behind a comma; "after", "when" and the like always.
    private func opens(_ index: Int, _ opener: ClauseWords.Opener) -> Bool {
        guard index > tokens.lowerBound else { return opener == .subordinate }
        if isWord(index, in: grammar.clauses.since), isWord(index - 1, in: grammar.clauses.having) { return false }
        return opener == .subordinate || opener == .relative || text.tokens[index - 1].isMark(.comma)
    }
}
