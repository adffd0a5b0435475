internal import EventModel
internal import Languages

/// What an article says of an event in one paragraph: when, and how many.
struct ClaimFinder {
    private let text: StoryText
    private var tokens: [Token] { text.text.tokens }

    init(_ text: StoryText) {
        self.text = text
    }

    /// The claims of some mentions of one paragraph, each once.
    func claims(of mentions: [Int]) -> [Claim] {
        var claims: [Claim] = []
        for mention in mentions.map({ text.mentions[$0] }) {
            let found = [date(mention)] + counts(mention)
            for claim in found.compactMap({ $0 }) where !claims.contains(claim) { claims.append(claim) }
        }
        return claims
    }

    private func speaker(_ mention: EventMention) -> String? {
        text.attributions.attribution(of: mention.bytes)?.speaker.name
    }

    private func date(_ mention: EventMention) -> Claim? {
        guard let date = mention.date, mention.dateRule == .clause, !mention.isSubordinate else {
            return nil
        }
        let doubt = text.isDayInferred && date.precision == .day ? "?" : ""
        return Claim(property: "date", value: date.text + doubt, attributedTo: speaker(mention))
    }

    private func counts(_ mention: EventMention) -> [Claim?] {
        let sentence = text.text.sentences[mention.sentence]
        guard text.text.language == .english else { return [spanishToll(mention, in: sentence)] }
        let phrases = CountedPhrases(text.text, in: sentence)
        if let property = Self.tolls[mention.lemma] {
            let toll = phrases.toll(
                at: mention.token, isPast: mention.isPast, isNoun: mention.isNoun,
                isIntransitive: mention.lemma == "die")
            let asOf = text.day.map { EDTFDate($0) }
            return [toll.map { Claim(property: property, value: $0, asOf: asOf, attributedTo: speaker(mention)) }]
        }
        if mention.kind == .sentence {
            return [
                phrases.term(at: mention.token).map {
                    Claim(property: "term", value: $0, attributedTo: speaker(mention))
                }
            ]
        }
        guard Self.withActors.contains(mention.kind),
            let actors = phrases.actors(before: mention.token, countsOne: Self.byOne.contains(mention.kind)),
            actors.count != "1" || !tellsOfSeveral(actors.noun, as: mention.kind)
        else { return [] }
        return [Claim(property: actors.noun, value: actors.count, attributedTo: speaker(mention))]
    }

    /// Whether the article has things of a kind done by several, too: where it goes on with "agents", its "agent" is no count.
    private func tellsOfSeveral(_ noun: String, as kind: EventKind) -> Bool {
        text.mentions.contains { mention in
            mention.kind == kind
                && CountedPhrases(text.text, in: text.text.sentences[mention.sentence])
                    .isDoneBySeveral(noun, at: mention.token)
        }
    }

    private func spanishToll(_ mention: EventMention, in sentence: Range<Int>) -> Claim? {
        guard let property = Self.tolls[mention.lemma],
            let toll = SpanishTolls(text.text, in: sentence).toll(at: mention.token, isNoun: mention.isNoun)
        else { return nil }
        return Claim(
            property: property, value: toll, asOf: text.day.map { EDTFDate($0) }, attributedTo: speaker(mention))
    }

    /// What is counted with a trigger of each meaning.
    private static let tolls = [
        "kill": "killed", "die": "killed", "injure": "injured", "arrest": "arrested", "evacuate": "evacuated",
        "rescue": "rescued",
    ]

    /// What one does or several do: where one source has "an agent" and another "two agents" they differ.
    private static let byOne: Set<EventKind> = [.entry, .theft, .escape]

    private static let withActors: Set<EventKind> = [.entry, .protest, .strike, .theft, .escape]
}
