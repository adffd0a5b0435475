internal import EventModel

/// A query whose people and sources were looked up, ready to be asked of events.
struct EventFilter {
    private let condition: Condition
    private let index: MemoryIndex

    /// Looks up who and which articles a query means.
    init(_ query: Query, _ index: MemoryIndex) {
        condition = Condition(query, index)
        self.index = index
    }

    /// A condition that was looked up already.
    init(_ condition: Condition, _ index: MemoryIndex) {
        self.condition = condition
        self.index = index
    }

    /// Whether an event is found.
    func matches(_ event: Event, _ summary: EventSummary) -> Bool {
        matches(condition, event, summary)
    }

    private func matches(_ condition: Condition, _ event: Event, _ summary: EventSummary) -> Bool {
        switch condition {
        case .all: true
        case .text(let term): hasText(term, event)
        case .people(let people): event.people.contains { people.ids.contains($0.person) }
        case .place(let term): event.place.map { term.occurs(in: $0) } ?? false
        case .tag(let term): event.tags.contains { term.isWhole($0) }
        case .articles(let articles): event.citations.contains { articles.contains($0.article) }
        case .date(let date): event.date.map { date.overlaps($0) } ?? false
        case .state(let state): summary.is(state)
        case .not(let part): !matches(part, event, summary)
        case .and(let parts): parts.allSatisfy { matches($0, event, summary) }
        case .or(let parts): parts.contains { matches($0, event, summary) }
        }
    }

    private func hasText(_ term: FoldedTerm, _ event: Event) -> Bool {
        let own = [event.title, event.place ?? "", event.notes] + event.tags
        return own.contains { term.occurs(in: $0) } || namesOccur(term, event) || citationsHave(term, event)
    }

    private func namesOccur(_ term: FoldedTerm, _ event: Event) -> Bool {
        event.people.contains { participation in
            let person = index.people[participation.person]
            let names = person?.searchedNames ?? [participation.person.name]
            return names.contains { term.occurs(in: $0) }
        }
    }

    private func citationsHave(_ term: FoldedTerm, _ event: Event) -> Bool {
        event.citations.contains { citation in
            let text = index.articles[citation.article]?.paragraph(citation.paragraph)?.text
            return (text ?? citation.selector?.exact).map { term.occurs(in: $0) } ?? false
        }
    }
}

/// A query with its terms folded and its names looked up.
indirect enum Condition {
    case all
    case text(FoldedTerm)
    case people(MatchedPeople)
    case place(FoldedTerm)
    case tag(FoldedTerm)
    case articles(Set<ArticleID>)
    case date(EDTFDate)
    case state(QueryState)
    case not(Condition)
    case and([Condition])
    case or([Condition])

    init(_ query: Query, _ index: MemoryIndex) {
        switch query {
        case .all: self = .all
        case .text(let term): self = .text(FoldedTerm(term))
        case .person(let term): self = .people(MatchedPeople(term, index.library.people))
        case .place(let term): self = .place(FoldedTerm(term))
        case .tag(let term): self = .tag(FoldedTerm(term))
        case .source(let term): self = .articles(FoldedTerm(term).articles(index.library.articles))
        case .date(let date): self = .date(date)
        case .state(let state): self = .state(state)
        case .not(let part): self = .not(Condition(part, index))
        case .and(let parts): self = .and(parts.map { Condition($0, index) })
        case .or(let parts): self = .or(parts.map { Condition($0, index) })
        }
    }
}

extension EventSummary {
    fileprivate func `is`(_ state: QueryState) -> Bool {
        switch state {
        case .confirmed: status == .confirmed
        case .suggested: status == .suggested
        case .disputed: isDisputed
        }
    }
}
