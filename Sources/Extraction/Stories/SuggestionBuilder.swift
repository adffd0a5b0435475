internal import EventModel

/// Makes suggestions of the events of one story.
struct SuggestionBuilder {
    private let reading: StoryReading
    private let register: PersonRegister
    private let context: ClaimContext
    private let citing: Citing
    private let days: DayWords
    /// The meanings of which many articles tell.
    private let common: Set<Int32>
    private var mentions: StoryMentions { reading.mentions }

    init(_ reading: StoryReading, register: PersonRegister, context: ClaimContext) {
        self.reading = reading
        self.register = register
        self.context = context
        citing = Citing(reading)
        let texts = reading.mentions.texts
        days = DayWords(reading.mentions) { context.origin(of: texts[$0].article.id) == texts[$0].article.id }
        common = Self.common(texts)
    }

    private static func common(_ texts: [StoryText]) -> Set<Int32> {
        var articles: [Int32: Int] = [:]
        for text in texts {
            for meaning in Set(text.mentions.map(\.meaning)) { articles[meaning, default: 0] += 1 }
        }
        return Set(articles.filter { $0.value * 5 >= texts.count }.keys)
    }

    /// The events worth suggesting.
    func drafts() -> [SuggestionDraft] { reading.clusters.indices.filter(isWorthTelling).compactMap(draft) }

    /// Told for its own sake with a date, or in a headline or a lead; where there is little to read, also what is told in
    /// passing.
    private func isWorthTelling(_ number: Int) -> Bool {
        isPlain(number)
            || mentions.isFew
                && (reading.clusters[number].kind.isNews || reading.clusters[number].isPlanned)
                && reading.clusters[number].members.contains { !$0.isSubordinate }
    }

    private func isPlain(_ number: Int) -> Bool {
        reading.clusters[number].members.contains { mention in
            !mention.isSubordinate
                && (mention.evidence == .clause || mention.evidence == .sentence || mention.part <= 1)
        }
    }

    private func draft(_ number: Int) -> SuggestionDraft? {
        let cluster = reading.clusters[number]
        let dating = EventDating(cluster)
        let words = days[dating.date?.lower?.number]
        let title = TitleMaker(mentions, cluster, date: dating.date, day: words)
        let cited = citing.parts(of: number)
        let isAmongFew = mentions.isFew
        // What is told with no day could be put on a day that nobody gives it: it must go with what says the day, and be of
        // somebody who is named there.
        let seed = title.titles.first(where: \.saysDate)?.mention ?? title.dating
        let core = isAmongFew ? nil : seed.map { EventCore(mentions, of: cluster, about: $0, common: common) }
        let parts = core?.parts(of: cited) ?? cited
        let titles = isAmongFew ? title.titles : told(title.titles, in: parts, dated: seed)
        guard isAmongFew || core != nil, let best = titles.first else { return nil }
        let people = participants(cluster)
        let event = Event(
            id: "suggested", title: "", date: dating.date, place: cluster.place,
            people: people.map { Participation(person: $0.person) },
            citations: OneSide.settled(parts.map { citation($0) }, date: dating.date),
            status: .suggested, isPlanned: cluster.isPlanned)
        let suggestion = Suggestion(
            event: event, rank: 0, isBackground: false, evidence: dating.evidence,
            people: people.compactMap(\.new), mentions: suggestedMentions(parts),
            reasons: Reasons(mentions, cluster, dating.date).all(of: parts))
        let sources = sources(cited, day: dating.date?.lower?.number)
        return SuggestionDraft(
            suggestion: suggestion, kind: cluster.kind, isSlight: !isPlain(number),
            isAmongFew: isAmongFew, sources: sources.all, late: sources.late,
            entries: Set(cluster.members.filter(\.isEntry).map(\.article)).count, leading: leading(cluster),
            salience: salience(cluster), centrality: words?.cosine(of: best.words) ?? 0,
            nearness: mentions.topic.nearness(of: best.words), day: dating.date?.exactDay,
            titles: titles.prefix(SuggestionDraft.mostTitles).map(SuggestionDraft.Title.init), slug: title.slug)
    }

    /// The titles of paragraphs that are cited, those that say the event's date first.
    private func told(
        _ titles: [TitleMaker.Title], in parts: [CitedPart], dated seed: StoryMention?
    ) -> [TitleMaker.Title] {
        let cited = titles.filter { isCited($0.mention, in: parts) }
        let named = seed?.everybody ?? []
        return cited.filter(\.saysDate)
            + cited.filter { !$0.saysDate && !$0.mention.everybody.isDisjoint(with: named) }
    }

    private func isCited(_ mention: StoryMention, in parts: [CitedPart]) -> Bool {
        parts.contains { $0.article == mention.article && $0.mentions.contains(mention.index) }
    }

    /// How many independent articles tell it, and how many of them more than a week later.
    private func sources(_ parts: [CitedPart], day: Int?) -> (all: Int, late: Int) {
        var (all, late): (Set<ArticleID>, Set<ArticleID>) = ([], [])
        for article in Set(parts.map(\.article)) {
            let origin = context.origin(of: mentions.texts[article].article.id)
            all.insert(origin)
            guard let day, let published = mentions.texts[article].day else { continue }
            if published.number - day > DayCounts.recallAfter { late.insert(origin) }
        }
        return (all.count, late.count)
    }

    /// The share of all articles that begin with it.
    private func leading(_ cluster: EventCluster) -> Float {
        let articles = Set(cluster.members.filter { $0.part <= 1 && !$0.isSubordinate }.map(\.article))
        return Float(articles.count) / Float(max(mentions.texts.count, 1))
    }

    private func salience(_ cluster: EventCluster) -> Float {
        cluster.members.reduce(0) { $0 + $1.strength }
    }

    private func participants(_ cluster: EventCluster) -> [(person: PersonID, new: Person?)] {
        var counts: [Int: Float] = [:]
        for mention in cluster.members {
            for person in mention.people { counts[person, default: 0] += 0.5 }
            if let focus = mention.focus { counts[focus, default: 0] += 2 }
        }
        let agents = Set(cluster.members.compactMap(agent))
        if counts.isEmpty { for person in cluster.members.flatMap(namedBefore) { counts[person, default: 0] += 0.5 } }
        let most = max(counts.values.max() ?? 0, Float(cluster.members.count) * 0.5)
        let least = min(1, Float(cluster.articles.count) * 0.5)
        let chosen = counts.filter { $0.value * 3 >= most && $0.value >= least || agents.contains($0.key) }.sorted {
            ($1.value, $0.key) < ($0.value, $1.key)
        }
        return chosen.prefix(5).map { register.person(for: mentions.clusters[$0.key]) }
    }

    /// Who did it, where "by" stands before a name behind the trigger: "shot by Ada Byron".
    private func agent(_ mention: StoryMention) -> Int? {
        let text = mentions.texts[mention.article]
        let own = text.mentions[mention.index]
        let end = min(text.text.sentences[own.sentence].upperBound, own.token + Self.reach)
        let by = (own.token..<max(own.token, end)).first { text.text.tokens[$0].hash == GrammarWords.by }
        guard let by else { return nil }
        let bytes = Int(text.text.tokens[by].end)..<Int(text.text.tokens[end - 1].end)
        let named = text.people.indices.first { bytes.contains(text.people[$0].bytes.lowerBound) }
        guard let named, !isParted(text.people[named], from: by, in: text) else { return nil }
        return mentions.persons[mention.article][named]
    }

    /// Whether a mark or a preposition stands between "by" and a name: "shot by agents, Ada Byron said".
    private func isParted(_ person: PersonMention, from by: Int, in text: StoryText) -> Bool {
        text.text.tokens[(by + 1)...].prefix { Int($0.start) < person.bytes.lowerBound }.contains { token in
            token.kind == .punctuation && !token.isMark(.fullStop)
                || text.text.grammar.clauses.prepositions[token.hash] != nil
        }
    }

    /// So many words behind a trigger its agent can be named.
    private static let reach = 8

    /// Who is named in the sentence before, where that of a mention names nobody: "both presidents agreed".
    private func namedBefore(_ mention: StoryMention) -> [Int] {
        let text = mentions.texts[mention.article]
        let sentence = text.mentions[mention.index].sentence - 1
        guard text.sentences(ofPart: mention.part).contains(sentence) else { return [] }
        let bytes = text.text.byteRange(ofTokens: text.text.sentences[sentence])
        return text.people.indices.filter { bytes.contains(text.people[$0].bytes.lowerBound) }
            .map { mentions.persons[mention.article][$0] }
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

    private func citation(_ part: CitedPart) -> Citation {
        let text = mentions.texts[part.article]
        let paragraph = text.paragraphText(part.part)
        let range = part.mentions.first.map { text.sentence(of: $0, inPart: part.part) }
        return Citation(
            article: text.article.id, paragraph: text.parts[part.part].ordinal,
            selector: range.map { TextSelector(selecting: $0, in: paragraph) },
            claims: part.mentions.isEmpty ? [] : ClaimFinder(text).claims(of: part.mentions))
    }
}

extension SuggestionDraft.Title {
    fileprivate init(_ title: TitleMaker.Title) {
        self.init(text: title.text, words: title.words, isSound: title.isSound)
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
