internal import EventModel

/// Groups the mentions of all articles by event.
///
/// Mentions with a day are grouped within their kind and day; days that differ by an error are joined; what has no day, or
/// only a month or a year, joins the event that it recalls, else the others of its kind and time. Candidates come from
/// inverted lists, so that no mention is held against all, and each step takes mentions in an order that is theirs, so
/// that the result depends on the articles alone.
struct EventGrouping {
    private(set) var clusters: [EventCluster] = []
    /// The clusters of each kind and day, and those of each kind and loose time.
    private var blocks: [Block: [Int]] = [:]
    /// The deaths by who died.
    private var deaths: [Int: Int] = [:]

    /// Of a cluster so many mentions are held against another one.
    private static let mostCompared = 40

    private struct Block: Hashable {
        var kind: EventKind
        var isPlanned: Bool
        var day: Int?
        var date: EDTFDate?
    }

    /// To whom things of each kind happened, on each day and at all.
    private struct Victims {
        private var known: [Block: Set<Int>] = [:]

        init(_ mentions: [StoryMention]) {
            for mention in mentions where !mention.isPlanned {
                guard let victim = mention.focus, let day = mention.exact else { continue }
                for day in [day, nil] {
                    known[Block(kind: mention.kind, isPlanned: false, day: day), default: []].insert(victim)
                }
            }
        }

        /// Whether a mention of several can mean some who are named: "both shootings". "Two men were killed" is an event of its
        /// own where nobody is.
        func areMeant(by mention: StoryMention) -> Bool {
            guard mention.count > 1 else { return false }
            let block = Block(kind: mention.kind, isPlanned: false, day: mention.exact)
            return known[block]?.count ?? 0 >= mention.count
        }
    }

    /// The events of all mentions, in the order of their first members.
    static func events(of mentions: [StoryMention]) -> [EventCluster] {
        var grouping = EventGrouping()
        let ordered = mentions.sorted(by: StoryMention.isStronger)
        let victims = Victims(mentions)
        let articles = Set(mentions.map(\.article)).count
        let told = ordered.filter { !$0.isPlanned && !victims.areMeant(by: $0) }
        grouping.place(told.filter { $0.exact != nil && !$0.isInferred }) {
            Block(kind: $0.kind, isPlanned: false, day: $0.exact)
        }
        grouping.joinNeighbours()
        grouping.joinDeaths()
        grouping.joinLoneDeaths(articles: articles)
        let rest = grouping.attach(told.filter { $0.exact == nil || $0.isInferred }, articles: articles)
        grouping.place(rest.filter { $0.date != nil || $0.day == nil }) {
            Block(kind: $0.kind, isPlanned: false, day: $0.exact, date: $0.date)
        }
        grouping.place(ordered.filter(\.isPlanned).filter { !grouping.isTold($0) }) {
            Block(kind: $0.kind, isPlanned: true, day: $0.exact, date: $0.date)
        }
        let shareable = Dictionary(grouping: grouping.clusters.indices.filter(grouping.canBeShared)) {
            grouping.clusters[$0].kind
        }
        for mention in ordered where !mention.isPlanned && victims.areMeant(by: mention) {
            grouping.share(mention, among: shareable[mention.kind] ?? [])
        }
        return grouping.clusters.filter { !$0.members.isEmpty }
    }

    /// Puts each mention into the cluster of its block that it fits best, else begins one.
    private mutating func place(_ mentions: [StoryMention], block: (StoryMention) -> Block) {
        var members: [Block: [StoryMention]] = [:]
        var order: [Block] = []
        for mention in mentions {
            let key = block(mention)
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(mention)
        }
        for key in order { place(members[key] ?? [], in: key) }
    }

    private mutating func place(_ mentions: [StoryMention], in block: Block) {
        var index = ClusterIndex()
        let start = clusters.count
        let least = Self.least(among: mentions.count, strict: 0)
        for mention in mentions {
            let best = best(for: mention, among: index.candidates(for: mention), above: least)
            let number = best ?? clusters.count
            if best == nil {
                clusters.append(EventCluster(mention, day: block.day))
            } else {
                clusters[number].add(mention)
            }
            index.note(mention, in: number)
        }
        blocks[block, default: []] += start..<clusters.count
    }

    /// How well something must fit: the more of its kind there is, the more must agree.
    private static func least(among rivals: Int, strict: Float) -> Float {
        strict - 0.6 + min(0.6, 0.26 * Float(max(rivals, 1)).logarithm / 1.5)
    }

    private func best(for mention: StoryMention, among candidates: [Int], above least: Float = 0) -> Int? {
        let scored = candidates.filter { EventFit.isPossible(mention, clusters[$0]) }
            .map { ($0, EventFit(mention, clusters[$0]).score) }.filter { $0.1 > least }
        return scored.max { ($0.1, clusters[$0.0].articles.count, $1.0) < ($1.1, clusters[$1.0].articles.count, $0.0) }?
            .0
    }
}

extension EventGrouping {
    /// Joins a cluster with one of the days around that many more tell and that fits it well: sources err by a day.
    private mutating func joinNeighbours() {
        let order = clusters.indices.sorted { (clusters[$0].articles.count, $1) < (clusters[$1].articles.count, $0) }
        for small in order where !clusters[small].members.isEmpty {
            guard let day = clusters[small].day else { continue }
            let near = [0, -1, 1, -2, 2].flatMap { distance in
                blocks[Block(kind: clusters[small].kind, isPlanned: false, day: day + distance)] ?? []
            }
            let fitting = near.filter { $0 != small && (isMoreTold($0, than: small) || isSameOnAnotherDay(small, $0)) }
                .map { ($0, fit(small, $0)) }.filter { $0.1 > (clusters[$0.0].day == day ? 0 : leastFit(small)) }
            guard let best = fitting.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }) else { continue }
            merge(small, into: best.0)
        }
    }

    /// Whether a cluster of the same day could hold a smaller one: what few words of one mention had in common with another
    /// shows in those of all.
    private func isMoreTold(_ large: Int, than small: Int) -> Bool {
        let (a, b) = (clusters[small], clusters[large])
        guard a.day == b.day, !b.members.isEmpty, (a.articles.count, large) < (b.articles.count, small) else {
            return false
        }
        return a.focus.isEmpty || b.focus.isEmpty || !Set(a.focus.keys).isDisjoint(with: b.focus.keys)
    }

    /// Dates that stand in the clause itself are seldom wrong, and things of some kinds happen day after day.
    private func leastFit(_ small: Int) -> Float {
        let cluster = clusters[small]
        let isSaid = cluster.members.contains { $0.evidence == .clause && !$0.isSubordinate }
        return (isSaid ? 0.45 : 0.2) + (cluster.kind.isRecurring ? 0.4 : 0)
    }

    private func isSameOnAnotherDay(_ small: Int, _ large: Int) -> Bool {
        let (a, b) = (clusters[small], clusters[large])
        guard !b.members.isEmpty, let day = b.day, a.articles.count * 2 <= b.articles.count || a.isWeak else {
            return false
        }
        guard a.members.allSatisfy({ $0.day.map { $0 >= day } ?? true }) else { return false }
        guard a.focus.isEmpty || b.focus.isEmpty || !Set(a.focus.keys).isDisjoint(with: b.focus.keys) else {
            return false
        }
        return a.isWeak || a.articles.isDisjoint(with: b.articles)
    }

    /// How well the members of a cluster fit another one, on the whole.
    private func fit(_ small: Int, _ large: Int) -> Float {
        let members = clusters[small].members.prefix(Self.mostCompared)
        return members.reduce(0) { $0 + EventFit($1, clusters[large]).score } / Float(max(members.count, 1))
    }

    private mutating func merge(_ small: Int, into large: Int) {
        for mention in clusters[small].members { clusters[large].add(mention) }
        clusters[small].removeAll()
    }

    /// Nobody dies twice: what few put on other days belongs to the death that most tell.
    private mutating func joinDeaths() {
        var told: [Int: [Int]] = [:]
        for number in clusters.indices where clusters[number].tellsDeath {
            guard let victim = clusters[number].focus.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
                continue
            }
            told[victim, default: []].append(number)
        }
        for victim in told.keys.sorted() {
            let numbers = told[victim] ?? []
            guard let most = numbers.max(by: { strength(of: $0) < strength(of: $1) }), let day = clusters[most].day
            else {
                continue
            }
            deaths[victim] = most
            for number in numbers where number != most {
                let isRare = clusters[number].saying * 3 <= clusters[most].saying
                let isLater = clusters[number].members.allSatisfy { $0.day.map { $0 >= day } ?? true }
                if isRare, isLater { merge(number, into: most) }
            }
        }
    }

    /// How sure the day of an event is: by the articles that say it, then by those that tell it.
    private func strength(of number: Int) -> (Int, Int, Int) {
        (clusters[number].saying, clusters[number].articles.count, -number)
    }

    /// Joins deaths of one who is not named with the death of the day that the same articles tell, or that a fifth of all do.
    private mutating func joinLoneDeaths(articles: Int) {
        let known = Dictionary(grouping: deaths.values.sorted(), by: { clusters[$0].day })
        for number in clusters.indices where clusters[number].focus.isEmpty {
            let cluster = clusters[number]
            guard let day = cluster.day, cluster.members.count(where: \.isOfOne) * 2 > cluster.members.count else {
                continue
            }
            let fitting = (known[day] ?? []).filter { death in
                clusters[death].articles.count * 5 >= articles
                    || !clusters[death].articles.isDisjoint(with: cluster.articles)
            }
            if let death = foremost(of: fitting) { merge(number, into: death) }
        }
    }

    /// The only one of some clusters, or the one that three times as many articles tell as any other.
    private func foremost(of numbers: some Sequence<Int>) -> Int? {
        let told = numbers.sorted { (clusters[$1].articles.count, $0) < (clusters[$0].articles.count, $1) }
        guard told.count > 1 else { return told.first }
        return clusters[told[0]].articles.count >= 3 * clusters[told[1]].articles.count ? told[0] : nil
    }

    /// The death that a mention without a day recalls: that of who is named.
    private func deathOfNamed(_ mention: StoryMention) -> Int? {
        guard mention.kind == .violence, EventCluster.deaths.contains(mention.meaning),
            let death = mention.focus.flatMap({ deaths[$0] }), EventFit.isPossible(mention, clusters[death])
        else { return nil }
        return death
    }

    /// The death of somebody not named that a mention without a day recalls: of one who stands beside it, else the one that
    /// its article tells, else, where its month or year is said, the one of that time that a fifth of all articles tell.
    private func deathOfOne(_ mention: StoryMention, told: [Int: Set<Int>], widely: [Int]) -> Int? {
        guard mention.kind == .violence, mention.focus == nil, mention.isOfOne else { return nil }
        let named = Set(mention.people.compactMap { deaths[$0] })
        if let death = foremost(
            of: (named.isEmpty ? told[mention.article] ?? [] : named).filter {
                EventFit.isPossible(mention, clusters[$0])
            })
        {
            return death
        }
        guard named.isEmpty, told[mention.article] == nil, mention.exact == nil, mention.date != nil else { return nil }
        return foremost(of: widely.filter { EventFit.isPossible(mention, clusters[$0]) })
    }

    /// Puts mentions without a day of their own with the event that they recall.
    ///
    /// - Returns: those that recall none.
    private mutating func attach(_ mentions: [StoryMention], articles: Int) -> [StoryMention] {
        var indexes: [EventKind: ClusterIndex] = [:]
        for number in clusters.indices {
            for member in clusters[number].members {
                indexes[clusters[number].kind, default: ClusterIndex()].note(member, in: number)
            }
        }
        let rivals = Dictionary(grouping: clusters.filter { !$0.members.isEmpty }, by: \.kind).mapValues(\.count)
        var rest: [StoryMention] = []
        var found: [(Int, StoryMention)] = []
        var told: [Int: Set<Int>] = [:]
        for death in deaths.values {
            for article in clusters[death].articles { told[article, default: []].insert(death) }
        }
        let widely = deaths.values.filter { clusters[$0].articles.count * 5 >= articles }
        let named = mentions.map(deathOfNamed)
        for case (let mention, let death?) in zip(mentions, named) { told[mention.article, default: []].insert(death) }
        for (mention, death) in zip(mentions, named) {
            if let death = death ?? deathOfOne(mention, told: told, widely: widely) {
                found.append((death, mention))
                continue
            }
            let candidates = indexes[mention.kind]?.candidates(for: mention, most: 16) ?? []
            let strict: Float = mention.kind.isRecurring ? 1.2 : 0.45
            let least = Self.least(among: rivals[mention.kind] ?? 0, strict: strict)
            let best =
                best(for: mention, among: candidates, above: least)
                ?? best(for: mention, among: candidates.filter { isNews(mention, of: $0) }, above: 0)
            if let best {
                found.append((best, mention))
            } else {
                rest.append(mention)
            }
        }
        for (number, mention) in found { clusters[number].add(mention) }
        return rest
    }

    /// Whether an article that gives no day can bring the news of an event: it came out within two days of it, and several
    /// others tell it.
    private func isNews(_ mention: StoryMention, of number: Int) -> Bool {
        guard mention.isInferred, let published = mention.day, let day = clusters[number].day else { return false }
        return (0...2).contains(published - day) && clusters[number].articles.count >= 3
    }

    /// Whether what was planned for a day is told as having happened then.
    private func isTold(_ mention: StoryMention) -> Bool {
        guard let day = mention.exact else { return false }
        let happened = blocks[Block(kind: mention.kind, isPlanned: false, day: day)] ?? []
        return happened.contains { number in
            !clusters[number].members.isEmpty && EventFit(mention, clusters[number]).score > 0
        }
    }

    /// Whether somebody is named to whom it happened on a day.
    private func canBeShared(_ number: Int) -> Bool {
        !clusters[number].members.isEmpty && !clusters[number].focus.isEmpty && clusters[number].day != nil
    }

    /// "Two shootings" tells of the two shootings that most articles tell of.
    private mutating func share(_ mention: StoryMention, among numbers: [Int]) {
        let fitting = numbers.filter { number in
            let cluster = clusters[number]
            guard let day = cluster.day else { return false }
            guard EventFit.isPossible(mention, cluster), EventFit(mention, cluster).score > 0 else { return false }
            return mention.exact == nil || mention.exact == day
        }
        let told = fitting.sorted { (clusters[$1].articles.count, $0) < (clusters[$0].articles.count, $1) }
        guard told.count >= mention.count else { return }
        for number in told.prefix(mention.count) {
            var copy = mention
            (copy.date, copy.exact) = (nil, nil)
            clusters[number].add(copy)
        }
    }
}

extension EventKind {
    /// Kinds that a story has day after day.
    fileprivate var isRecurring: Bool {
        switch self {
        case .action, .speech, .protest, .meeting, .trial, .contest, .statement, .accusation, .measure, .business,
            .launch, .deployment:
            true
        default: false
        }
    }
}
