internal import EventModel

/// Deaths and injuries that belong to a disaster or an accident: "a flood, killing four".
///
/// Where nobody is named to whom it happened, they are told as part of what caused them: of the disaster or accident of the
/// same sentence, else of the one with which the article begins. What a disaster does is that disaster: "a flood hit Lund".
struct Consequences {
    private let text: StoryText
    private let tolls: Set<Int32>

    init(_ text: StoryText) {
        self.text = text
        let names = TriggerWords.shared.names
        tolls = Set(names.indices.filter { ["kill", "die", "injure"].contains(names[$0]) }.map { Int32($0) })
    }

    /// The mentions, consequences among them told as what they come from.
    func absorbed(_ mentions: [StoryMention]) -> [StoryMention] {
        let causes = mentions.filter { $0.kind == .disaster || $0.kind == .accident }
        guard !causes.isEmpty else { return mentions }
        let leading = causes.first { $0.part <= 1 }
        let bySentence = Dictionary(grouping: causes) { text.mentions[$0.index].sentence }
        return mentions.map { mention in
            let near = bySentence[text.mentions[mention.index].sentence] ?? []
            if mention.kind == .action {
                // The last one before it: however many there are, one can be its subject.
                let before = near.last { text.mentions[$0.index].token < text.mentions[mention.index].token }
                return before.map { isDone(mention, by: $0) ? told(mention, as: $0) : mention } ?? mention
            }
            guard mention.kind == .violence, mention.focus == nil, tolls.contains(mention.meaning),
                let cause = near.first ?? leading.flatMap({ agree(mention, $0) ? $0 : nil })
            else { return mention }
            return told(mention, as: cause)
        }
    }

    private func told(_ mention: StoryMention, as cause: StoryMention) -> StoryMention {
        var consequence = mention
        consequence.kind = cause.kind
        consequence.meaning = cause.meaning
        consequence.count = 1
        return consequence
    }

    /// Whether a disaster is the subject of a verb of no kind of its own: it stands before it, with nothing between that begins
    /// another clause.
    private func isDone(_ mention: StoryMention, by cause: StoryMention) -> Bool {
        let (deed, noun) = (text.mentions[mention.index], text.mentions[cause.index])
        guard !deed.isNoun, noun.isNoun, !cause.isReference, deed.token - noun.token <= Self.reach
        else { return false }
        return !(noun.token + 1..<deed.token).contains { index in
            let token = text.text.tokens[index]
            return token.kind == .punctuation || text.text.grammar.clauses.opener(token.hash) != nil
        }
    }

    /// So many tokens a verb stands behind its subject at most.
    private static let reach = 8

    private func agree(_ mention: StoryMention, _ cause: StoryMention) -> Bool {
        guard let date = mention.date, let other = cause.date else { return true }
        return date.overlaps(other)
    }
}
