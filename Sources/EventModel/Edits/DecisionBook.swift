/// What the curator has decided on suggestions, found again by the words of their mentions.
///
/// Two mentions are the same where they quote the same words, or one quotes words of the other, whatever the articles'
/// ids are: so a verdict outlives new rules, changed ids, imports done again, and holds for reprints. A few words that
/// many articles have ("he died on Monday") are the same only in the same article or between the same neighbours.
public struct DecisionBook: Sendable {
    /// What the decisions say of a suggestion.
    public enum Standing: Equatable, Sendable {
        /// Nothing.
        case undecided
        /// This decision was made on at least half of its mentions.
        case decided(Decision)
        /// This decision was made on some of its mentions, and there are more that are new: it is to be shown.
        case partlyDecided(Decision, mentions: [MentionAnchor])
    }

    private struct Entry: Sendable {
        var decision: Int
        var words: MentionWords
    }

    private let decisions: [Decision]
    private let entries: [Entry]
    private let byWord: [String: [Int]]

    /// A book of decisions, in the order in which they were made: of two on the same mentions the later one counts.
    public init(_ decisions: [Decision]) {
        self.decisions = decisions
        entries = decisions.indices.flatMap { number in
            decisions[number].mentions.map { Entry(decision: number, words: MentionWords($0)) }
        }
        var byWord: [String: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            for word in entry.words.keys { byWord[word, default: []].append(index) }
        }
        self.byWord = byWord
    }

    /// What accepting and rejecting say of an event that was suggested.
    public func standing(of event: Event) -> Standing {
        if entries.isEmpty { return .undecided }
        let mentions = event.citations.map { MentionAnchor($0) }
        let verdicts: Set<Decision.Verdict> = [.accepted, .rejected]
        let found = mentions.map { last(on: $0, of: verdicts) }
        guard let latest = found.compactMap({ $0 }).max() else { return .undecided }
        let known = zip(mentions, found).filter { $0.1 != nil }.map(\.0)
        let rejected = found.count { $0.map { decisions[$0].verdict == decisions[latest].verdict } ?? false }
        if rejected * 2 >= mentions.count { return .decided(decisions[latest]) }
        return .partlyDecided(decisions[latest], mentions: known)
    }

    /// The last decision with one of some verdicts that was made on a mention.
    public func decision(on mention: MentionAnchor, of verdicts: Set<Decision.Verdict>) -> Decision? {
        last(on: mention, of: verdicts).map { decisions[$0] }
    }

    private func last(on mention: MentionAnchor, of verdicts: Set<Decision.Verdict>) -> Int? {
        let words = MentionWords(mention)
        let candidates = Set(words.keys.flatMap { byWord[$0] ?? [] })
        let same = candidates.filter { entries[$0].words.isSameMention(as: words) }
        return same.map { entries[$0].decision }.filter { verdicts.contains(decisions[$0].verdict) }.max()
    }
}
