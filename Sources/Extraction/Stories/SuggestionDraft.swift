internal import EventModel

/// A suggestion before it is ranked.
struct SuggestionDraft {
    var suggestion: Suggestion
    var kind: EventKind
    /// How many articles tell it that are not reprints of each other.
    var sources: Int
    /// How much the places weigh where it is told.
    var salience: Float
    /// How many articles its story has.
    var storySize: Int
    /// The words that name it, for its id.
    var slug: String
}

/// Puts suggestions in order.
enum Ranking {
    /// Most independent sources first, then by salience; background last.
    static func ranked(_ drafts: [SuggestionDraft]) -> [Suggestion] {
        var ids: [String: Int] = [:]
        return drafts.sorted(by: isBefore).enumerated().map { index, draft in
            var suggestion = draft.suggestion
            suggestion.rank = index + 1
            let name = identifier(draft)
            ids[name, default: 0] += 1
            let number = ids[name] ?? 1
            suggestion.event.id = EventID(number == 1 ? name : "\(name)-\(number)")
            return suggestion
        }
    }

    private static func isBefore(_ left: SuggestionDraft, _ right: SuggestionDraft) -> Bool {
        if left.suggestion.isBackground != right.suggestion.isBackground { return right.suggestion.isBackground }
        if left.sources != right.sources { return left.sources > right.sources }
        if left.salience != right.salience { return left.salience > right.salience }
        let (mine, other) = (left.suggestion.mentions.first, right.suggestion.mentions.first)
        guard let mine, let other, mine != other else { return left.slug < right.slug }
        return (mine.article, mine.paragraph, mine.range.lowerBound)
            < (other.article, other.paragraph, other.range.lowerBound)
    }

    private static func identifier(_ draft: SuggestionDraft) -> String {
        let date = draft.suggestion.event.date.map { $0.text.map { $0.isNumber || $0 == "-" ? $0 : "-" } }
        return ["suggested", date.map { String($0) } ?? "undated", draft.slug].joined(separator: "-")
    }
}
