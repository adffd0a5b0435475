internal import EventModel

/// A suggestion before it is ranked.
struct SuggestionDraft: Sendable {
    var suggestion: Suggestion
    /// In which window it was found.
    var window = 0
    var kind: EventKind
    /// Whether it is told in passing only.
    var isSlight: Bool
    /// Whether there are so few articles that little is too slight.
    var isAmongFew: Bool
    /// How many independent articles tell it, and how many of them late.
    var sources: Int
    var late: Int
    /// How many chronicles have it as an entry.
    var entries: Int
    /// The share of all articles that begin with it.
    var leading: Float
    /// How much the places weigh where it is told.
    var salience: Float
    /// How near its best title is to what is told of its day, from 0 to 1.
    var centrality: Float
    /// How near its best title is to what all articles tell, from 0 to 1.
    var nearness: Float
    /// The one day on which it happened, where it is known.
    var day: Int?
    /// The lines that could be its title, best first.
    var titles: [Title]
    /// The words that name it, for its id.
    var slug: String

    /// So many titles are enough that one is left which no other suggestion has.
    static let mostTitles = 12

    /// A line that could be its title: what is left of it once its articles are out of memory.
    struct Title {
        var text: String
        /// Its words, weighed as those of its story are.
        var words: WordVector
        /// Whether it is sound beyond doubt.
        var isSound: Bool
    }

    /// How much more it matters where all articles begin with it.
    static let beginning: Float = 1.5

    /// Whether its best title is sound; among few articles none is held against it.
    var isSound: Bool { isAmongFew || titles.first?.isSound ?? false }

    /// Whether it is something said, which nobody chose to tell for itself.
    var isIdleTalk: Bool { kind == .speech && entries == 0 && !isAmongFew }

    /// How much less it matters where it has little to do with what all articles tell.
    var relevance: Float { min(1, 0.25 + 5 * nearness) }

    /// How much it matters, by those who tell it.
    var importance: Float {
        let isPast = suggestion.isBackground
        let chosen = DayCounts.chronicled * entries
        let own =
            DayCounts.importance(all: sources + chosen, late: isPast ? 0 : late + chosen) + Self.beginning * leading
        let weight: Float = entries > 0 ? 1 : isSlight || kind == .speech ? 0.4 : kind == .action ? 0.6 : 1
        return own * weight * relevance * (0.6 + centrality) * (isSound ? 1 : 0.6) * (isPast ? 0.5 : 1) + min(
            salience, 60) / 200
    }
}

/// Puts suggestions in order: the first event of each day by how many articles name the day and come back to it, the others
/// by how many tell them.
struct Ranking {
    private let days: DayCounts

    init(_ days: DayCounts) { self.days = days }

    /// The suggestions, best first; what better ones tell already is left out.
    func ranked(_ drafts: [SuggestionDraft]) -> [Suggestion] {
        let ordered = DistinctDrafts(drafts.sorted(by: Self.isBefore)).kept
        var scores: [Float] = []
        var known: Set<Int> = []
        for draft in ordered {
            scores.append(score(draft, isFirst: draft.day.map { known.insert($0).inserted } ?? false))
        }
        let order = ordered.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        return Self.named(order.map { ordered[$0] })
    }

    private func score(_ draft: SuggestionDraft, isFirst: Bool) -> Float {
        let own = draft.importance * (draft.isSound ? 1 : Self.doubtful)
        guard isFirst, let day = draft.day else { return own * 0.5 }
        let named = days.importance(of: day) + SuggestionDraft.beginning * draft.leading
        let present = named * draft.relevance * (draft.suggestion.isBackground ? 0.4 : 1)
        return max(own * 0.5, present * (draft.isSound ? 1 : Self.doubtful)) + own / 50
    }

    /// How much less it matters where no clause tells it beyond doubt.
    private static let doubtful: Float = 0.8

    private static func isBefore(_ left: SuggestionDraft, _ right: SuggestionDraft) -> Bool {
        let (mine, theirs) = (left.importance, right.importance)
        if left.suggestion.event.isPlanned != right.suggestion.event.isPlanned {
            return right.suggestion.event.isPlanned
        }
        if mine != theirs { return mine > theirs }
        if left.salience != right.salience { return left.salience > right.salience }
        guard let mine = left.suggestion.mentions.first, let other = right.suggestion.mentions.first, mine != other
        else {
            return left.slug < right.slug
        }
        return (mine.article, mine.paragraph, mine.range.lowerBound)
            < (other.article, other.paragraph, other.range.lowerBound)
    }

    private static func named(_ drafts: [SuggestionDraft]) -> [Suggestion] {
        var ids: [String: Int] = [:]
        return drafts.enumerated().map { index, draft in
            var suggestion = draft.suggestion
            suggestion.rank = index + 1
            let name = identifier(draft)
            ids[name, default: 0] += 1
            let number = ids[name] ?? 1
            suggestion.event.id = EventID(number == 1 ? name : "\(name)-\(number)")
            return suggestion
        }
    }

    private static func identifier(_ draft: SuggestionDraft) -> String {
        let date = draft.suggestion.event.date.map { $0.text.map { $0.isNumber || $0 == "-" ? $0 : "-" } }
        return ["suggested", date.map { String($0) } ?? "undated", draft.slug].joined(separator: "-")
    }
}
