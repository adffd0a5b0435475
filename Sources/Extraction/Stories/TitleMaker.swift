/// Makes an event's title of the best sentence that tells it.
struct TitleMaker {
    /// One line.
    let title: String
    /// A few words for an id, joined by `-`.
    let slug: String

    init(_ mentions: StoryMentions, _ cluster: EventCluster) {
        let candidates = cluster.members.map { member in
            let line = TitleLine(member, mentions.texts[member.article])
            return (line.text, line.score(isVictimKnown: !cluster.focus.isEmpty), member)
        }
        let best = candidates.max { ($0.1, $1.0) < ($1.1, $0.0) }
        title = best?.0 ?? cluster.kind.rawValue
        slug = Self.slug(mentions, cluster)
    }

    private static func slug(_ mentions: StoryMentions, _ cluster: EventCluster) -> String {
        let act = cluster.kind == .violence ? lemma(mentions, cluster) : cluster.kind.rawValue
        let focus = cluster.focus.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let name = focus.flatMap { mentions.clusters[$0].key.split(separator: "-").last.map { String($0) } }
        return [name ?? commonWord(mentions, cluster) ?? "", act].filter { !$0.isEmpty }.joined(separator: "-")
    }

    private static func lemma(_ mentions: StoryMentions, _ cluster: EventCluster) -> String {
        let lemmas = cluster.members.map { mentions.texts[$0.article].mentions[$0.index].lemma }
        let counts = Dictionary(lemmas.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key.split(separator: " ").first.map {
            String($0)
        }
            ?? cluster.kind.rawValue
    }

    /// The word that stands behind the triggers most often.
    private static func commonWord(_ mentions: StoryMentions, _ cluster: EventCluster) -> String? {
        var counts: [UInt64: [String: Int]] = [:]
        for member in cluster.members {
            let text = mentions.texts[member.article]
            let mention = text.mentions[member.index]
            let end = text.text.sentences[mention.sentence].upperBound
            for index in (mention.token + 1)..<max(mention.token + 1, min(end, mention.token + 10)) {
                let token = text.text.tokens[index]
                guard text.stems[index] != 0, token.kind == .word, token.end - token.start > 3 else { continue }
                counts[text.stems[index], default: [:]][
                    NameKey.of(text.text.text(of: token).beforeApostrophe), default: 0] += 1
            }
        }
        let forms = counts.values.map { ($0.values.reduce(0, +), mostFrequent($0)) }
        return forms.max { ($0.0, $1.1) < ($1.0, $0.1) }?.1
    }

    private static func mostFrequent(_ forms: [String: Int]) -> String {
        forms.filter { !$0.key.isEmpty }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
}

extension String {
    /// The word before an apostrophe.
    fileprivate var beforeApostrophe: String { String(prefix { $0 != "'" && $0 != "\u{2019}" }) }
}

/// The part of a sentence that tells one event, as a line.
struct TitleLine {
    let text: String
    private let member: StoryMention
    private let startsWithPronoun: Bool
    /// Whether the line begins with another event.
    private let isBehindOther: Bool
    private static let longest = 84

    init(_ member: StoryMention, _ story: StoryText) {
        self.member = member
        let mention = story.mentions[member.index]
        let sentence = story.text.sentences[mention.sentence]
        let start = Self.start(mention.token, sentence, story.text)
        let end = Self.withoutTime(start, Self.end(mention.token, sentence, story.text), mention, story)
        isBehindOther = story.mentions.contains {
            $0.kind.isNews && $0.kind != mention.kind && $0.token >= start && $0.token < mention.token
        }
        let first = story.text.tokens[start]
        startsWithPronoun = Self.pronouns[first.hash] != nil || start == mention.token
        text = Self.cut(story.text.text(story.text.byteRange(ofTokens: start..<end)))
    }

    /// How good a title it makes: headlines first, then what names the victim, short before long.
    func score(isVictimKnown: Bool) -> Float {
        var score = member.strength
        if isVictimKnown, member.focus != nil { score += 2 }
        if isBehindOther { score -= 1.2 }
        if startsWithPronoun { score -= 3 }
        if text.hasSuffix("…") { score -= 2 }
        if text.utf8.count < 24 { score -= 1.5 }
        return score
    }

    /// Behind the last "said", "according to …," or opening phrase before the trigger.
    private static func start(_ trigger: Int, _ sentence: Range<Int>, _ text: TokenizedText) -> Int {
        var start = sentence.lowerBound
        let first = text.tokens[start]
        for index in sentence.lowerBound..<trigger {
            let token = text.tokens[index]
            let next = index + 1
            if token.isMark(.colon) || token.isMark(.semicolon) { start = next }
            if token.isMark(.comma), index - sentence.lowerBound <= 6, trigger - next > 1, isPhrase(first) {
                start = next
            }
            if token.isMark(.comma), text.tokens[sentence.lowerBound].hash == Word.according { start = next }
            if opens(token), trigger - next > 1 { start = next }
            if CueVerbs.lexicon[token.hash] == .plain, trigger - next > 2 {
                start = text.tokens[next].hash == Word.that ? next + 1 : next
            }
        }
        while start < trigger, text.tokens[start].kind == .punctuation || text.tokens[start].hash == another {
            start += 1
        }
        return start
    }

    /// Before the first comma or clause that follows the trigger and its object.
    private static func end(_ trigger: Int, _ sentence: Range<Int>, _ text: TokenizedText) -> Int {
        for index in (trigger + 2)..<max(trigger + 2, sentence.upperBound) {
            let token = text.tokens[index]
            if token.isMark(.semicolon) || token.isMark(.colon) || token.isMark(.emDash) { return index }
            if token.isMark(.comma), index > trigger + 3 { return index }
            if index > trigger + 3, opens(token) { return index }
        }
        let last = text.tokens[sentence.upperBound - 1]
        return last.isMark(.fullStop) ? sentence.upperBound - 1 : sentence.upperBound
    }

    /// Before the first date behind the trigger and its object, the preposition included.
    private static func withoutTime(_ start: Int, _ end: Int, _ mention: EventMention, _ story: StoryText) -> Int {
        for timex in story.timexes where timex.bytes.lowerBound > mention.bytes.upperBound {
            var token = story.token(atByte: timex.bytes.lowerBound)
            guard token < end else { break }
            guard token > mention.token + 2 else { continue }
            while token > mention.token + 2, timePrepositions[story.text.tokens[token - 1].hash] != nil { token -= 1 }
            return token
        }
        return end
    }

    private static let timePrepositions = GrammarWords.table(
        "on in at around about by during since from until early late of the (")

    private static func opens(_ token: Token) -> Bool {
        token.hash == asWord || GrammarWords.openers[token.hash] == .subordinate
    }

    private static func isPhrase(_ token: Token) -> Bool {
        GrammarWords.openers[token.hash] != nil || phraseWords[token.hash] != nil
    }

    private static let phraseWords = GrammarWords.table(
        """
        on in at by for with from during under nevertheless however meanwhile later earlier last weeks days months years
        hours still also now today yesterday finally despite over
        """)
    private static let asWord = WordHash.of("as")
    private static let another = WordHash.of("another")

    private static func cut(_ text: String) -> String {
        var line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        line = line.prefix(1).uppercased() + line.dropFirst()
        guard line.count > longest else { return line }
        let head = line.prefix(longest)
        let end = head.lastIndex(of: " ") ?? head.endIndex
        return head[..<end] + "…"
    }

    private static let pronouns = GrammarWords.table("it he she they who which this that these those we i you there")
}
