internal import EventModel

/// Makes suggestions of the events of one story.
struct SuggestionBuilder {
    private let reading: StoryReading
    private let register: PersonRegister
    private let context: ClaimContext
    private let citing: Citing
    private var mentions: StoryMentions { reading.mentions }

    init(_ reading: StoryReading, register: PersonRegister, context: ClaimContext) {
        self.reading = reading
        self.register = register
        self.context = context
        citing = Citing(reading)
    }

    /// The events worth suggesting.
    func drafts() -> [SuggestionDraft] {
        reading.clusters.indices.filter(isWorthTelling).map(draft)
    }

    /// Told for its own sake with a date, or in a headline or a lead.
    private func isWorthTelling(_ number: Int) -> Bool {
        reading.clusters[number].members.contains { mention in
            !mention.isSubordinate && (mention.dateWeight >= 0.4 || mention.part <= 1)
        }
    }

    private func draft(_ number: Int) -> SuggestionDraft {
        let cluster = reading.clusters[number]
        let parts = citing.parts(of: number)
        let sources = Set(parts.map { context.origin(of: mentions.texts[$0.article].article.id) }).count
        let date = EventDating(mentions, cluster).date
        let title = TitleMaker(mentions, cluster)
        let people = participants(cluster)
        let event = Event(
            id: "suggested", title: title.title, date: date, people: people.map { Participation(person: $0.person) },
            citations: parts.map { citation($0, cluster) }, status: .suggested,
            isPlanned: isPlanned(cluster))
        let isBackground = self.isBackground(cluster, date, sources)
        let suggestion = Suggestion(
            event: event, rank: 0, isBackground: isBackground, evidence: evidence(cluster, date),
            people: people.compactMap(\.new),
            mentions: suggestedMentions(parts), reasons: Reasons(mentions, cluster, date).all(of: parts))
        return SuggestionDraft(
            suggestion: suggestion, kind: cluster.kind, sources: sources, salience: salience(cluster),
            storySize: mentions.texts.count, slug: title.slug)
    }

    /// The best evidence of a mention that gives the date.
    private func evidence(_ cluster: EventCluster, _ date: EDTFDate?) -> EventMention.DateRule {
        guard let date else { return .none }
        let dated = cluster.members.filter { $0.date == date }
        let rules = dated.map { mentions.texts[$0.article].mentions[$0.index].dateRule }
        return EventMention.DateRule.allCases.first(where: rules.contains) ?? .published
    }

    private func isPlanned(_ cluster: EventCluster) -> Bool {
        cluster.members.allSatisfy { mentions.texts[$0.article].mentions[$0.index].modality == .planned }
    }

    private func salience(_ cluster: EventCluster) -> Float {
        cluster.members.reduce(0) { $0 + $1.strength }
    }

    /// Long before the story, or told only in passing.
    private func isBackground(_ cluster: EventCluster, _ date: EDTFDate?, _ sources: Int) -> Bool {
        let days = mentions.texts.compactMap(\.day)
        if let upper = date?.upper, let first = days.min(), first.number - upper.number > 120 { return true }
        return false
    }

    private func participants(_ cluster: EventCluster) -> [(person: PersonID, new: Person?)] {
        var counts: [Int: Float] = [:]
        for mention in cluster.members {
            for person in mention.people { counts[person, default: 0] += 0.5 }
            if let focus = mention.focus { counts[focus, default: 0] += 2 }
        }
        let most = max(counts.values.max() ?? 0, Float(cluster.members.count) * 0.5)
        let chosen = counts.filter { $0.value * 3 >= most && $0.value >= 1 }.sorted {
            ($1.value, $0.key) < ($0.value, $1.key)
        }
        return chosen.prefix(5).map { register.person(for: mentions.clusters[$0.key]) }
    }

    private func suggestedMentions(_ parts: [CitedPart]) -> [SuggestedMention] {
        parts.flatMap { part in
            let text = mentions.texts[part.article]
            let ordinal = text.parts[part.part].ordinal
            let triggers = part.mentions.map { text.range(text.mentions[$0].range, inPart: part.part) }
            let whole = 0..<text.paragraphText(part.part).unicodeScalars.count
            return (triggers.isEmpty ? [whole] : triggers).map {
                SuggestedMention(article: text.article.id, paragraph: ordinal, range: $0)
            }
        }
    }

    private func citation(_ part: CitedPart, _ cluster: EventCluster) -> Citation {
        let text = mentions.texts[part.article]
        let paragraph = text.paragraphText(part.part)
        let range = part.mentions.first.map { text.sentence(of: $0, inPart: part.part) }
        return Citation(
            article: text.article.id, paragraph: text.parts[part.part].ordinal,
            selector: range.map { TextSelector(selecting: $0, in: paragraph) },
            claims: part.mentions.isEmpty ? [] : ClaimFinder(text).claims(of: part.mentions))
    }
}

extension StoryText {
    /// The paragraph's text.
    func paragraphText(_ part: Int) -> String { text.text(parts[part].bytes) }

    /// The sentence of a mention, in code points of its part.
    func sentence(of mention: Int, inPart part: Int) -> Range<Int> {
        let bytes = text.byteRange(ofTokens: text.sentences[mentions[mention].sentence])
        var cursor = text.codePoints()
        return range(cursor.range(ofBytes: bytes), inPart: part)
    }
}
