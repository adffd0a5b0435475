internal import EventModel

/// A mention among all those of a story.
struct StoryMention: Sendable {
    /// Index of its article in the story.
    var article: Int
    /// Index among the mentions of its article.
    var index: Int
    /// Index of its part in the article.
    var part: Int
    var kind: EventKind
    var meaning: Int32
    /// Its date, where it is given.
    var date: EDTFDate?
    /// How much its date weighs against others.
    var dateWeight: Float
    /// The number of the one day that the date is; nil where it is none.
    var exact: Int?
    /// How its date is known.
    var evidence: EventMention.DateRule
    /// The day of its article's publication; nil where that is not known.
    var day: Int?
    /// Whether its article's day was inferred from others.
    var isDayInferred: Bool
    /// Whether it is still to come.
    var isPlanned: Bool
    /// Where it happens, as far as its sentence says.
    var place: String?
    /// The ordinal of its paragraph, 0 for the headline.
    var ordinal: Int
    /// Everybody in its sentence; persons of the story.
    var people: Set<Int>
    /// To whom it happens.
    var focus: Int?
    /// The words around it.
    var words: WordVector
    /// How much it counts: headlines and dated mentions most.
    var strength: Float
    /// Whether it only gives the time or the reason of something else.
    var isSubordinate: Bool
    /// Whether it only refers to what is known already.
    var isReference: Bool
    /// Whether it is told as something further of its kind: "also", "another".
    var isFurther: Bool
    /// Whether it stands in the first sentence of a chronicle's entry.
    var isEntry: Bool
    /// Whether it is told of one who is not named here: "his death", "after the singer died".
    var isOfOne: Bool
    /// How many it is told of: "two shootings", "three were killed in separate attacks"; 1 for one.
    var count: Int

    /// Those of its sentence and to whom it happens.
    var everybody: Set<Int> { focus.map { people.union([$0]) } ?? people }

    /// Whether its date is only inferred from the day of publication.
    var isInferred: Bool { evidence == .published }

    /// An order that depends on the articles alone: the strongest first.
    static func isStronger(_ left: StoryMention, _ right: StoryMention) -> Bool {
        (right.strength, left.article, left.index) < (left.strength, right.article, right.index)
    }
}

/// The mentions of a story's articles that can found or support a suggestion.
struct StoryMentions {
    let texts: [StoryText]
    /// For each article, for each person mention, the person of the story.
    let persons: [[Int]]
    /// The persons of the story.
    let clusters: [PersonCluster]
    /// For each article, for each person mention, the fullest name where it is certain.
    let names: [[String]]
    /// The words that stand in lower case in it.
    let lowercase: LowercaseWords
    /// What all articles have in common.
    let topic: StoryTopic
    /// Whether there is little to read: then much is told that among many articles would be too slight.
    let isFew: Bool
    private let deaths: SharedDeaths
    private let frequencies: DocumentFrequencies

    /// So few articles are little to read, where they are all.
    static let few = 40

    /// Of these texts, which may be part of many more.
    init(_ texts: [StoryText], ofMany: Bool = false) {
        self.texts = texts
        isFew = !ofMany && texts.count <= Self.few
        clusters = PersonLinker.clusters(texts.map(\.people))
        var persons = texts.map { Array(repeating: -1, count: $0.people.count) }
        for (number, cluster) in clusters.enumerated() {
            for mention in cluster.mentions { persons[mention.article][mention.mention] = number }
        }
        deaths = SharedDeaths(texts, persons: persons, clusters: clusters)
        let sameAs = deaths.sameAs
        if !sameAs.isEmpty { persons = persons.map { $0.map { sameAs[$0] ?? $0 } } }
        self.persons = persons
        let known = clusters.map(\.name)
        names = texts.indices.map { article in
            persons[article].indices.map { index in
                let own = texts[article].people[index].text
                let person = persons[article][index]
                guard person >= 0, known[person].hasSuffix(own), known[person].count < 40 else { return own }
                return known[person]
            }
        }
        lowercase = LowercaseWords(texts.lazy.map(\.text))
        topic = StoryTopic(texts)
        frequencies = DocumentFrequencies(
            texts.flatMap { text in text.text.sentences.map { Array(text.stems[$0]) } })
    }

    /// The words of a range of tokens, weighed by how rare they are in the story.
    func words(_ tokens: Range<Int>, of article: Int) -> WordVector {
        WordVector(texts[article].stems[tokens]) { frequencies.weight($0, prior: 5) }
    }

    /// How rare a stem is in the sentences of the story.
    func weight(_ stem: UInt64) -> Float { frequencies.weight(stem, prior: 5) }

    /// All mentions of news.
    func news() -> [StoryMention] {
        texts.indices.flatMap { article in
            let found = texts[article].mentions.indices.compactMap { mention(article, $0) }
            let told = Self.headlinesDated(Consequences(texts[article]).absorbed(found))
            return told.map { Self.datedByPublication($0, texts[article]) }
        }
    }

    /// A headline tells what the lead tells, on the same day, and of the same victim: "Singer dies".
    private static func headlinesDated(_ mentions: [StoryMention]) -> [StoryMention] {
        mentions.map { mention in
            guard mention.part == 0, mention.date == nil,
                let lead = mentions.first(where: { $0.part == 1 && $0.kind == mention.kind && $0.dateWeight >= 0.4 })
            else { return mention }
            var dated = mention
            (dated.date, dated.exact, dated.evidence) = (lead.date, lead.exact, .paragraph)
            dated.dateWeight = 0.3
            dated.isPlanned = mention.isPlanned || lead.isPlanned
            if mention.count == 1, mention.meaning == lead.meaning { dated.focus = mention.focus ?? lead.focus }
            return dated
        }
    }

    private func sentence(of mention: StoryMention) -> Int {
        texts[mention.article].mentions[mention.index].sentence
    }

    /// The mentions of news, those without a date left so, and what else happened on a day, where its sentence tells no news.
    func headlines() -> [StoryMention] {
        texts.indices.flatMap { article in
            let found = texts[article].mentions.indices.compactMap { mention(article, $0) }
            let news = Set(found.filter { $0.kind.isNews && !$0.isSubordinate }.map { sentence(of: $0) })
            let told = found.filter { $0.kind.isNews || !news.contains(sentence(of: $0)) }
            return Self.headlinesDated(Consequences(texts[article]).absorbed(told))
        }
    }

    /// What an article begins with as news, without a date, happened about when it was published.
    private static func datedByPublication(_ mention: StoryMention, _ text: StoryText) -> StoryMention {
        guard mention.date == nil, mention.part <= 1, !mention.isSubordinate, !mention.isReference,
            !mention.isPlanned, let day = text.day
        else { return mention }
        var dated = mention
        (dated.date, dated.exact) = (EDTFDate(day), day.number)
        (dated.dateWeight, dated.evidence) = (0.15, .published)
        return dated
    }

    /// All mentions, whatever they tell.
    func all() -> [StoryMention] {
        texts.indices.flatMap { article in texts[article].mentions.indices.map { storyMention(article, $0) } }
    }

    private func mention(_ article: Int, _ index: Int) -> StoryMention? {
        let mention = texts[article].mentions[index]
        guard mention.kind.isNews || Self.isDatedAction(mention) || isIntended(mention, texts[article]),
            isTold(mention, texts[article]),
            !isSpokenToSomebody(mention, texts[article])
        else {
            return nil
        }
        return storyMention(article, index)
    }

    private func storyMention(_ article: Int, _ index: Int) -> StoryMention {
        let text = texts[article]
        let mention = text.mentions[index]
        let sentence = text.text.sentences[mention.sentence]
        let window = max(sentence.lowerBound, mention.token - 18)..<min(sentence.upperBound, mention.token + 18)
        let part = text.part(ofByte: mention.bytes.lowerBound)
        return StoryMention(
            article: article, index: index, part: part, kind: mention.kind, meaning: mention.meaning,
            date: mention.date, dateWeight: Self.weight(mention) * (mention.isSubordinate ? 0.3 : 1),
            exact: mention.date?.exactDay, evidence: mention.dateRule, day: text.day?.number,
            isDayInferred: text.isDayInferred && mention.timex.map { text.timexes[$0].rule } != .calendarDate,
            isPlanned: mention.modality == .planned,
            place: PlaceReading(text.text, people: text.people).place(at: mention.token, in: sentence),
            ordinal: text.parts[part].ordinal, people: Set(mention.people.map { persons[article][$0] }),
            focus: focus(of: mention, article, index),
            words: words(window, of: article),
            strength: Self.strength(mention, part: text.parts[part].ordinal, rank: part),
            isSubordinate: mention.isSubordinate, isReference: mention.isReference, isFurther: isFurther(mention, text),
            isEntry: isEntry(mention, part: part, text),
            isOfOne: LoneVictim(text).isTold(by: mention) || isPronounAmongMany(mention, text),
            count: count(mention, text))
    }

    private func focus(of mention: EventMention, _ article: Int, _ index: Int) -> Int? {
        if isPronounAmongMany(mention, texts[article]) { return nil }
        return deaths.told[article][index] ?? mention.focus.map { persons[article][$0] }
    }

    /// "His death": where there is much to read it is rather the death that its sentence or article tells than that of whom the
    /// pronoun seems to mean.
    private func isPronounAmongMany(_ mention: EventMention, _ text: StoryText) -> Bool {
        mention.focus != nil && !isFew && LoneVictim(text).isOfPronoun(mention)
    }

    /// In the first sentence of an entry, and on its day.
    private func isEntry(_ mention: EventMention, part: Int, _ text: StoryText) -> Bool {
        guard let entry = text.chronicle?.entry(ofPart: part) else { return false }
        return entry.opening.contains(mention.token) && entry.date == mention.date && !mention.isSubordinate
    }

    /// What is no news by its word may be news by its day: "on 3 May the bridge opened".
    private static func isDatedAction(_ mention: EventMention) -> Bool {
        (mention.kind == .action || mention.kind == .speech && mention.modality == .happened)
            && mention.dateRule == .clause && !mention.isSubordinate && mention.date?.exactDay != nil
    }

    /// Where there is little to read, a plan counts that has no day yet.
    private func isTold(_ mention: EventMention, _ text: StoryText) -> Bool {
        switch mention.modality {
        case .happened, .attempted: true
        case .planned where isFew && mention.date == nil:
            mention.kind == .deployment && !mention.isNoun || isIntended(mention, text)
        case .planned: mention.date != nil && mention.dateRule != .paragraph
        case .negated, .possible, .generic: false
        }
    }

    /// "The mayor plans to close the harbour": where there is little to read, what somebody who is named intends to do.
    private func isIntended(_ mention: EventMention, _ text: StoryText) -> Bool {
        guard isFew, mention.modality == .planned, !mention.isNoun, !mention.people.isEmpty,
            mention.token - 2 >= text.text.sentences[mention.sentence].lowerBound
        else { return false }
        let tokens = text.text.tokens
        return tokens[mention.token - 1].hash == GrammarWords.to
            && FactualityWords.intentions[tokens[mention.token - 2].hash] != nil
    }

    /// "We are going to arrest you": no news until it happens.
    private func isSpokenToSomebody(_ mention: EventMention, _ text: StoryText) -> Bool {
        let sentence = text.text.sentences[mention.sentence]
        return (max(sentence.lowerBound, mention.token - 6)..<mention.token).contains { index in
            text.text.grammar.clauses.speakers[text.text.tokens[index].hash] != nil
        }
    }

    private static func weight(_ mention: EventMention) -> Float {
        switch mention.dateRule {
        case .clause: 1
        case .sentence: 0.4
        case .paragraph: 0.3
        case .published: 0.2
        case .none: 0
        }
    }

    /// "Also", "another": something else of the same kind.
    private func isFurther(_ mention: EventMention, _ text: StoryText) -> Bool {
        let sentence = text.text.sentences[mention.sentence]
        return (max(sentence.lowerBound, mention.token - 2)..<mention.token).contains { index in
            text.text.grammar.clauses.further[text.text.tokens[index].hash] != nil
        }
    }

    private static func strength(_ mention: EventMention, part ordinal: Int, rank: Int) -> Float {
        var strength: Float = ordinal == 0 ? 3 : rank == 1 ? 2 : 1
        if mention.dateRule == .clause { strength += 1 }
        if mention.focus != nil { strength += 0.5 }
        if mention.isSubordinate { strength -= 0.5 }
        if mention.modality == .planned { strength *= 0.7 }
        if !mention.kind.isNews { strength *= 0.5 }
        return strength
    }

    /// "Two men killed a clerk": who stands before it did it.
    private func isActive(_ mention: EventMention, _ text: StoryText) -> Bool {
        guard mention.isPast, !mention.isNoun, mention.lemma != "die" else { return false }
        return !(1...3).contains { distance in
            mention.token >= distance && GrammarWords.being[text.text.tokens[mention.token - distance].hash] != nil
        }
    }

    /// How many are told of together: "two fatal shootings", "killed three men", "shootings of two citizens".
    private func count(_ mention: EventMention, _ text: StoryText) -> Int {
        guard EventKind.withVictim.contains(mention.kind), mention.focus == nil else { return 1 }
        let sentence = text.text.sentences[mention.sentence]
        let tokens = (mention.token - (isActive(mention, text) ? 0 : 3)..<mention.token + 5).clamped(to: sentence)
        let grammar = text.text.grammar.clauses
        for index in tokens where index != mention.token {
            let token = text.text.tokens[index]
            // "Killed by two men", "killed when two men opened fire": these are others.
            let isOthers =
                token.hash == GrammarWords.by || grammar.opener(token.hash).map { $0 != .coordinate } ?? false
            if token.kind == .punctuation || isOthers { if index > mention.token { break } else { continue } }
            if let number = grammar.numbers[token.hash] { return number }
        }
        return 1
    }
}
