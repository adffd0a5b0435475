/// The words around a mention that tell which event it is: proper names, and what else is rare in the story. The trigger
/// itself, what all of the story is about, and dates do not count.
struct TellingWords {
    /// Words of proper names, by stem; of several that stand together also the initials.
    private(set) var names: Set<UInt64> = []
    /// Stems of words that few sentences have, names among them.
    private(set) var contents: Set<UInt64> = []

    /// None.
    init() {}

    /// Those around a mention.
    init(around mention: StoryMention, _ mentions: StoryMentions) {
        let text = mentions.texts[mention.article]
        let own = text.mentions[mention.index]
        let window = (own.token - Self.reach..<own.token + Self.reach)
            .clamped(to: text.text.sentences[own.sentence])
        let bytes = text.text.byteRange(ofTokens: window)
        let left = text.times(in: bytes).map(\.bytes) + Self.everybody(in: bytes, text, mentions.topic)
        var initials = ""
        for index in window where index != own.token {
            let token = text.text.tokens[index]
            let isLeft = token.kind == .punctuation || left.contains { $0.overlaps(token.range) }
            guard !isLeft else {
                initials = ""
                continue
            }
            let stem = text.stems[index]
            if stem != 0, !mentions.topic.isCentral(stem), mentions.weight(stem) >= Self.rare { contents.insert(stem) }
            let isName = token.isAllCaps || !token.startsSentence || !mentions.lowercase.contains(token.hash)
            guard token.isCapitalized, isName else {
                if TitleWords.inNames[token.hash] == nil { initials = "" }
                continue
            }
            if token.isAllCaps { names.insert(token.hash) }
            initials += text.text.text(of: token).prefix(1).lowercased()
            if initials.count > 1 { names.insert(WordHash.of(initials)) }
            if stem != 0, !mentions.topic.isCentral(stem), !mentions.lowercase.contains(token.hash) {
                names.insert(stem)
            }
        }
    }

    /// Adds others.
    mutating func formUnion(_ other: TellingWords) {
        names.formUnion(other.names)
        contents.formUnion(other.contents)
    }

    /// So many words around a mention tell of it.
    private static let reach = 18
    /// What hardly one sentence in twenty has.
    private static let rare: Float = 3

    /// Where those are named whom all of the story is about, by their full names.
    private static func everybody(in bytes: Range<Int>, _ text: StoryText, _ topic: StoryTopic) -> [Range<Int>] {
        text.people(in: bytes).map(\.bytes).filter { name in
            let tokens = text.token(atByte: name.lowerBound)..<text.token(atByte: name.upperBound)
            return tokens.contains { topic.isCentral(text.stems[$0]) }
        }
    }
}
