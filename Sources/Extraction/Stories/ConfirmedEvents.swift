internal import EventModel

/// What the curator has already confirmed.
struct ConfirmedEvents {
    private struct Place: Hashable {
        var article: ArticleID
        var paragraph: Int
    }

    private var events: [Place: [Event]] = [:]

    init(_ confirmed: [Event]) {
        for event in confirmed {
            for place in Set(event.citations.map { Place(article: $0.article, paragraph: $0.paragraph) }) {
                events[place, default: []].append(event)
            }
        }
    }

    /// Whether one confirmed event cites half of the paragraphs of a suggestion and its date does not speak against it.
    func tells(_ draft: SuggestionDraft) -> Bool {
        let event = draft.suggestion.event
        let places = Set(event.citations.map { Place(article: $0.article, paragraph: $0.paragraph) })
        var counts: [EventID: Int] = [:]
        for place in places {
            for known in events[place] ?? [] where agree(known.date, event.date) { counts[known.id, default: 0] += 1 }
        }
        return counts.values.contains { $0 * 2 >= places.count }
    }

    private func agree(_ left: EDTFDate?, _ right: EDTFDate?) -> Bool {
        guard let left, let right else { return true }
        return left.overlaps(right)
    }
}
