internal import EventModel

/// Mentions of one event.
struct EventCluster: Sendable {
    let kind: EventKind
    /// Whether it is still to come.
    let isPlanned: Bool
    /// The day on which it happened, as most say, where one is known.
    let day: Int?
    private(set) var members: [StoryMention] = []
    /// The articles in which it is told, by index.
    private(set) var articles: Set<Int> = []
    private(set) var words = WordVector()
    /// To whom it happens, with how often that is told.
    private(set) var focus: [Int: Float] = [:]
    private(set) var people: Set<Int> = []
    /// Where it happens, with how often that is told.
    private(set) var places: [String: Int] = [:]
    private(set) var meanings: Set<Int32> = []
    /// The dates given, with their weights.
    private(set) var dates: [EDTFDate: Float] = [:]

    /// A cluster of one mention.
    init(_ mention: StoryMention, day: Int? = nil) {
        kind = mention.kind
        isPlanned = mention.isPlanned
        self.day = day
        add(mention)
    }

    /// Takes in a mention.
    mutating func add(_ mention: StoryMention) {
        members.append(mention)
        articles.insert(mention.article)
        words.add(mention.words)
        if let person = mention.focus { focus[person, default: 0] += 1 }
        if let place = mention.place { places[place, default: 0] += 1 }
        people.formUnion(mention.people)
        meanings.insert(mention.meaning)
        if let date = mention.date { dates[date, default: 0] += mention.dateWeight }
    }

    /// Gives all members away.
    mutating func removeAll() {
        members = []
        articles = []
    }

    /// Whether no member has its day in its own clause.
    var isWeak: Bool { members.allSatisfy { $0.evidence != .clause || $0.isSubordinate } }

    /// How many articles say its day in a sentence that tells it.
    var saying: Int {
        Set(members.filter { ($0.evidence == .clause || $0.evidence == .sentence) && !$0.isSubordinate }.map(\.article))
            .count
    }

    /// Whether it is the death of somebody.
    var tellsDeath: Bool {
        kind == .violence && !focus.isEmpty && meanings.contains { Self.deaths.contains($0) }
    }

    /// The meanings of dying and killing.
    static let deaths: Set<Int32> = {
        let names = TriggerWords.shared.names
        return Set(names.indices.filter { ["die", "kill"].contains(names[$0]) }.map { Int32($0) })
    }()

    /// The place that more than half of those that name one name, unless hardly any article does: then it is more likely
    /// that of something told beside it.
    var place: String? {
        guard let most = places.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
        let all = places.values.reduce(0, +)
        return most.value * 2 > all && most.value * 10 >= articles.count ? most.key : nil
    }

    /// The date that most weight speaks for: a day before a month, a month before a year.
    var date: EDTFDate? {
        let finest = dates.keys.map(\.precision).min()
        let best = dates.filter { $0.key.precision == finest }.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return best?.key
    }
}

extension EventCluster {
    /// How well a mention fits in the grouping of all mentions by meaning; above 0.8 it is likely the same event.
    func fit(_ mention: StoryMention) -> Float {
        guard kind == mention.kind, isPlanned == mention.isPlanned else { return -9 }
        var fit: Float = meanings.contains(mention.meaning) ? 0.9 : 0.6
        fit += dateFit(mention.date, weight: mention.dateWeight, in: [mention.article])
        if let victim = mention.focus, !focus.isEmpty { fit += focus[victim] != nil ? 1.2 : -1.6 }
        fit += people.isDisjoint(with: mention.people) ? 0 : 0.4
        return fit + 2 * words.cosine(of: mention.words) - (mention.isFurther && mention.focus == nil ? 0.7 : 0.3)
    }

    /// How well another cluster fits.
    func fit(_ other: EventCluster) -> Float {
        guard kind == other.kind, isPlanned == other.isPlanned else { return -9 }
        var fit: Float = meanings.isDisjoint(with: other.meanings) ? 0.6 : 0.9
        fit += dateFit(other.date, weight: 1, in: other.articles)
        if !focus.isEmpty, !other.focus.isEmpty {
            fit += Set(other.focus.keys).isDisjoint(with: focus.keys) ? -1.6 : 1.2
        }
        fit += people.isDisjoint(with: other.people) ? 0 : 0.4
        let isFurther = other.members.allSatisfy { $0.isFurther && $0.focus == nil }
        return fit + 2 * words.cosine(other.words) - (isFurther ? 0.7 : 0.3)
    }

    /// Takes in another cluster.
    mutating func merge(_ other: EventCluster) {
        for mention in other.members { add(mention) }
    }

    /// The cluster without what its articles could not know: nobody tells before a day what happened on it.
    var possible: EventCluster? {
        guard !isPlanned, let day = date?.exactDay else { return self }
        let told = members.filter { member in member.day.map { $0 >= day } ?? true }
        guard let first = told.first, told.count < members.count else { return told.isEmpty ? nil : self }
        var cluster = EventCluster(first)
        for mention in told.dropFirst() { cluster.add(mention) }
        return cluster
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
}
