internal import EventModel

/// How what was found in the articles of a window is kept.
///
/// What no draft has yet is not written: its rank, its window, whether it is background, and of its event what only curators say.
/// The tests of it name all fields.
extension WindowFindings {
    /// What is kept of it.
    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.list(drafts) { $0.draft($1) }
        writer.list(days.counts.sorted { $0.key < $1.key }) { writer, count in
            writer.number(count.key)
            writer.number(count.value.all)
            writer.number(count.value.late)
        }
        writer.optional(began) { $0.number($1) }
        return writer.bytes
    }

    /// What was found before.
    init(kept bytes: [UInt8]) throws {
        var reader = RecordReader(bytes)
        drafts = try reader.list { try $0.draft() }
        let counts = try reader.list { try ($0.number(), (all: $0.number(), late: $0.number())) }
        days = DayCounts(counts: Dictionary(counts) { first, _ in first })
        began = try reader.optional { try $0.number() }
        guard reader.isAtEnd else { throw RecordReader.Damage() }
    }
}

extension RecordWriter {
    fileprivate mutating func draft(_ draft: SuggestionDraft) {
        suggestion(draft.suggestion)
        choice(draft.kind, of: Cases.kinds)
        flag(draft.isSlight)
        flag(draft.isAmongFew)
        number(draft.sources)
        number(draft.late)
        number(draft.entries)
        for share in [draft.leading, draft.salience, draft.centrality, draft.nearness] { float(share) }
        optional(draft.day) { $0.number($1) }
        list(draft.titles) { $0.title($1) }
        text(draft.slug)
    }

    private mutating func title(_ title: SuggestionDraft.Title) {
        text(title.text)
        list(title.words.entries) { writer, entry in
            writer.word(entry.stem)
            writer.float(entry.weight)
        }
        flag(title.isSound)
    }

    private mutating func suggestion(_ suggestion: Suggestion) {
        event(suggestion.event)
        choice(suggestion.evidence, of: Cases.dateRules)
        list(suggestion.people) { $0.person($1) }
        list(suggestion.mentions) { writer, mention in
            writer.text(mention.article.name)
            writer.number(mention.paragraph)
            writer.range(mention.range)
        }
        list(suggestion.reasons) { writer, reason in
            writer.text(reason.rule)
            writer.text(reason.words)
            writer.text(reason.article.name)
            writer.number(reason.paragraph)
        }
    }

    private mutating func person(_ person: Person) {
        text(person.id.name)
        text(person.name)
        list(person.aliases) { $0.text($1) }
        list(person.weakAliases) { $0.text($1) }
        text(person.description)
    }

    private mutating func event(_ event: Event) {
        text(event.id.name)
        text(event.title)
        optional(event.date) { $0.date($1) }
        optional(event.place) { $0.text($1) }
        list(event.people) { writer, one in
            writer.text(one.person.name)
            writer.optional(one.role) { $0.text($1) }
        }
        list(event.citations) { $0.citation($1) }
        flag(event.isPlanned)
    }

    private mutating func citation(_ citation: Citation) {
        text(citation.article.name)
        number(citation.paragraph)
        optional(citation.selector) { writer, selector in
            writer.text(selector.exact)
            writer.optional(selector.prefix) { $0.text($1) }
            writer.optional(selector.suffix) { $0.text($1) }
            writer.optional(selector.position) { $0.range($1) }
        }
        list(citation.claims) { $0.claim($1) }
    }

    private mutating func claim(_ claim: Claim) {
        text(claim.property)
        text(claim.value)
        optional(claim.unit) { $0.text($1) }
        optional(claim.asOf) { $0.date($1) }
        optional(claim.attributedTo) { $0.text($1) }
        optional(claim.kind) { $0.choice($1, of: Cases.voices) }
    }
}

extension RecordReader {
    fileprivate mutating func draft() throws -> SuggestionDraft {
        SuggestionDraft(
            suggestion: try suggestion(), kind: try choice(of: Cases.kinds), isSlight: try flag(),
            isAmongFew: try flag(), sources: try number(), late: try number(), entries: try number(),
            leading: try float(), salience: try float(), centrality: try float(), nearness: try float(),
            day: try optional { try $0.number() }, titles: try list { try $0.title() }, slug: try text())
    }

    private mutating func title() throws -> SuggestionDraft.Title {
        SuggestionDraft.Title(
            text: try text(), words: WordVector(entries: try list { try ($0.word(), $0.float()) }), isSound: try flag())
    }

    private mutating func suggestion() throws -> Suggestion {
        Suggestion(
            event: try event(), rank: 0, isBackground: false, evidence: try choice(of: Cases.dateRules),
            people: try list { try $0.person() },
            mentions: try list {
                try SuggestedMention(article: ArticleID($0.text()), paragraph: $0.number(), range: $0.stretch())
            },
            reasons: try list {
                try SuggestionReason(
                    rule: $0.text(), words: $0.text(), article: ArticleID($0.text()), paragraph: $0.number())
            })
    }

    private mutating func person() throws -> Person {
        try Person(
            id: PersonID(text()), name: text(), aliases: list { try $0.text() }, weakAliases: list { try $0.text() },
            description: text())
    }

    private mutating func event() throws -> Event {
        try Event(
            id: EventID(text()), title: text(), date: optional { try $0.date() }, place: optional { try $0.text() },
            people: list { try Participation(person: PersonID($0.text()), role: $0.optional { try $0.text() }) },
            citations: list { try $0.citation() }, status: .suggested, isPlanned: flag())
    }

    private mutating func citation() throws -> Citation {
        try Citation(
            article: ArticleID(text()), paragraph: number(), selector: optional { try $0.selector() },
            claims: list { try $0.claim() })
    }

    private mutating func selector() throws -> TextSelector {
        try TextSelector(
            exact: text(), prefix: optional { try $0.text() }, suffix: optional { try $0.text() },
            position: optional { try $0.stretch() })
    }

    private mutating func claim() throws -> Claim {
        try Claim(
            property: text(), value: text(), unit: optional { try $0.text() }, asOf: optional { try $0.date() },
            attributedTo: optional { try $0.text() }, kind: optional { try $0.choice(of: Cases.voices) })
    }

    /// A range of a paragraph.
    private mutating func stretch() throws -> Range<Int> { try range(in: 0..<Int(Int32.max)) }
}
