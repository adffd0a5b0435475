internal import EventModel

/// Mentions of one event in the articles of a story.
struct EventCluster: Sendable {
    private(set) var kind: EventKind
    private(set) var members: [StoryMention] = []
    private(set) var words = WordVector()
    /// To whom it happens, with how often that is told.
    private(set) var focus: [Int: Float] = [:]
    private(set) var people: Set<Int> = []
    private(set) var meanings: Set<Int32> = []
    /// The dates given, with their weights.
    private(set) var dates: [EDTFDate: Float] = [:]

    /// A cluster of one mention.
    init(_ mention: StoryMention) {
        kind = mention.kind
        add(mention)
    }

    /// Takes in a mention.
    mutating func add(_ mention: StoryMention) {
        members.append(mention)
        words.add(mention.words)
        if let person = mention.focus { focus[person, default: 0] += 1 }
        people.formUnion(mention.people)
        meanings.insert(mention.meaning)
        if let date = mention.date { dates[date, default: 0] += mention.dateWeight }
    }

    /// Takes in another cluster.
    mutating func merge(_ other: EventCluster) {
        for mention in other.members { add(mention) }
    }

    /// The articles in which it is told, by index.
    var articles: Set<Int> { Set(members.map(\.article)) }

    /// The date that most weight speaks for: a day before a month, a month before a year.
    var date: EDTFDate? {
        let finest = dates.keys.map(\.precision).min()
        let best = dates.filter { $0.key.precision == finest }.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return best?.key
    }

    /// How well a mention fits; above 0.8 it is likely the same event.
    func fit(_ mention: StoryMention) -> Float {
        guard kind == mention.kind else { return -9 }
        var fit: Float = meanings.contains(mention.meaning) ? 0.9 : 0.6
        fit += dateFit(mention.date, weight: mention.dateWeight, in: [mention.article])
        fit += focusFit(mention.focus.map { [$0] } ?? [])
        fit += people.isDisjoint(with: mention.people) ? 0 : 0.4
        return fit + 2 * words.cosine(mention.words) - (mention.isFurther && mention.focus == nil ? 0.7 : 0.3)
    }

    /// How well another cluster fits.
    func fit(_ other: EventCluster) -> Float {
        guard kind == other.kind else { return -9 }
        var fit: Float = meanings.isDisjoint(with: other.meanings) ? 0.6 : 0.9
        fit += dateFit(other.date, weight: 1, in: other.articles)
        fit += focusFit(Set(other.focus.keys))
        fit += people.isDisjoint(with: other.people) ? 0 : 0.4
        let isFurther = other.members.allSatisfy { $0.isFurther && $0.focus == nil }
        return fit + 2 * words.cosine(other.words) - (isFurther ? 0.7 : 0.3)
    }

    /// Days that differ by one or two may be an error, unless one article tells both.
    private func dateFit(_ date: EDTFDate?, weight: Float, in articles: Set<Int>) -> Float {
        guard let date, let mine = self.date else { return 0 }
        if mine == date { return date.precision == .day ? 1 : 0.4 }
        if mine.overlaps(date) { return 0.2 }
        let tellsBoth = members.contains { articles.contains($0.article) && $0.date == mine && $0.dateWeight >= 0.6 }
        let isNear = gap(mine, date) <= 2 && !tellsBoth
        return (isNear ? -0.1 : -2) * max(weight, 0.4)
    }

    private func gap(_ left: EDTFDate, _ right: EDTFDate) -> Int {
        guard let a = left.lower, let b = right.lower, let c = left.upper, let d = right.upper else { return .max }
        return max(b.number - c.number, a.number - d.number)
    }

    private func focusFit(_ others: Set<Int>) -> Float {
        guard !others.isEmpty, !focus.isEmpty else { return 0 }
        return others.isDisjoint(with: focus.keys) ? -1.6 : 1.2
    }
}
