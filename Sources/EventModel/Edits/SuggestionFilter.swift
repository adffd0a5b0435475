/// Tells which suggestions the curator has dealt with, so that they are not made again.
public struct SuggestionFilter: Sendable {
    /// What matters of a confirmed event.
    public struct Confirmed: Hashable, Sendable {
        /// Its id.
        public var id: EventID
        /// Its date; nil where it is not known.
        public var date: EDTFDate?

        /// An event.
        public init(id: EventID, date: EDTFDate?) {
            self.id = id
            self.date = date
        }
    }

    private let book: DecisionBook
    /// Events that were suggestions.
    private let accepted: Set<EventID>
    private let confirmed: [CitedPlace: [Confirmed]]

    /// A filter; `confirmed` are the confirmed events by the paragraphs that they cite.
    public init(decisions: [Decision], confirmed: [CitedPlace: [Confirmed]]) {
        book = DecisionBook(decisions)
        accepted = Set(decisions.filter { $0.verdict == .accepted }.compactMap(\.event))
        self.confirmed = confirmed
    }

    /// A filter for a library with these events.
    public init(decisions: [Decision], events: [Event]) {
        var confirmed: [CitedPlace: [Confirmed]] = [:]
        for event in events where event.status == .confirmed {
            for place in event.citedPlaces { confirmed[place, default: []].append(Confirmed(event)) }
        }
        self.init(decisions: decisions, confirmed: confirmed)
    }

    /// Whether a suggestion was accepted or rejected, is told by a confirmed event, or stands only in paragraphs that
    /// the curator has read.
    public func isSettled(_ event: Event) -> Bool {
        let places = event.citedPlaces
        if places.allSatisfy(isRead) || isTold(event, at: places) { return true }
        if case .decided = book.standing(of: event) { return true }
        return false
    }

    /// Who writes an event of a paragraph has read it; who accepts one that was suggested may have read no more than that.
    private func isRead(_ place: CitedPlace) -> Bool {
        confirmed[place]?.contains { !accepted.contains($0.id) } ?? false
    }

    /// Whether one confirmed event cites half of the paragraphs and its date does not speak against it.
    private func isTold(_ event: Event, at places: Set<CitedPlace>) -> Bool {
        var counts: [EventID: Int] = [:]
        for place in places {
            for known in confirmed[place] ?? [] where known.mayBe(event) { counts[known.id, default: 0] += 1 }
        }
        return counts.values.contains { $0 * 2 >= places.count }
    }
}

/// A paragraph of an article.
public struct CitedPlace: Hashable, Sendable {
    /// Which article.
    public var article: ArticleID
    /// Which paragraph; 0 is the headline.
    public var paragraph: Int

    /// The one of the ``MentionAnchor/keys`` that all mentions in this paragraph have.
    public var key: String { "\(article) \(paragraph)" }
}

extension Event {
    /// The paragraphs that report it.
    public var citedPlaces: Set<CitedPlace> {
        Set(citations.map { CitedPlace(article: $0.article, paragraph: $0.paragraph) })
    }
}

extension SuggestionFilter.Confirmed {
    fileprivate init(_ event: Event) { self.init(id: event.id, date: event.date) }

    fileprivate func mayBe(_ event: Event) -> Bool {
        guard let date, let other = event.date else { return true }
        return date.overlaps(other)
    }
}
