internal import EventModel
internal import LibraryFiles

/// Tells which suggestions a change may concern, by hashes of the paragraphs that they cite and of the words that they
/// quote: without one in common, a suggestion is settled after the change if it was before.
struct SuggestionKeys {
    private var hashes: Set<Int32> = []

    init() {}

    /// Those of a suggestion.
    init(_ suggestion: Event) {
        for citation in suggestion.citations { insert(MentionAnchor(citation)) }
    }

    /// In order.
    var sorted: [Int32] { hashes.sorted() }

    /// What was decided on a mention is another.
    mutating func insert(_ mention: MentionAnchor) {
        for key in mention.keys { insert(key) }
    }

    /// A confirmed event that cites these paragraphs is another.
    mutating func insert(_ places: Set<CitedPlace>) {
        for place in places { insert(place.key) }
    }

    private mutating func insert(_ key: String) {
        hashes.insert(Int32(truncatingIfNeeded: StableHash(key).value))
    }
}

extension [Int32] {
    /// Whether two lists in order have a number in common.
    func meets(_ other: [Int32]) -> Bool {
        var (mine, others) = (self[...], other[...])
        while let left = mine.first, let right = others.first {
            if left == right { return true }
            if left < right { mine.removeFirst() } else { others.removeFirst() }
        }
        return false
    }
}
