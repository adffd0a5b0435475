internal import EventModel

/// Deaths and injuries that belong to a disaster or an accident: "a flood, killing four".
///
/// Where nobody is named to whom it happened, they are told as part of what caused them: of the disaster or accident of the
/// same sentence, else of the one with which the article begins.
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
        return mentions.map { mention in
            guard mention.kind == .violence, mention.focus == nil, tolls.contains(mention.meaning),
                let cause = cause(of: mention, causes) ?? leading.flatMap({ agree(mention, $0) ? $0 : nil })
            else { return mention }
            var consequence = mention
            consequence.kind = cause.kind
            consequence.meaning = cause.meaning
            consequence.count = 1
            return consequence
        }
    }

    private func cause(of mention: StoryMention, _ causes: [StoryMention]) -> StoryMention? {
        causes.first { text.mentions[$0.index].sentence == text.mentions[mention.index].sentence }
    }

    private func agree(_ mention: StoryMention, _ cause: StoryMention) -> Bool {
        guard let date = mention.date, let other = cause.date else { return true }
        return date.overlaps(other)
    }
}
