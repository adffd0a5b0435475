internal import EventModel

/// How well a mention fits an event, by named features, each with a weight.
struct EventFit {
    /// What is looked at.
    enum Feature: Int, CaseIterable, Sendable {
        /// The same act: "shot" and "shooting".
        case sameMeaning
        /// It happened to the same person; to another one.
        case sameVictim, otherVictim
        /// Somebody is named with both.
        case samePeople
        /// The words around, from 0 to 1.
        case words
        /// In the same place; in another.
        case samePlace, otherPlace
        /// Told as something further of its kind: "another".
        case further
        /// Published within days of the event; long after it.
        case fresh, recalled
        /// A month or a year that holds the day.
        case looseDate
    }

    /// The features that hold, with their values.
    private(set) var values: [(feature: Feature, value: Float)] = []

    /// The features of a mention beside an event.
    init(_ mention: StoryMention, _ cluster: EventCluster) {
        if cluster.meanings.contains(mention.meaning) { add(.sameMeaning) }
        if let victim = mention.focus, !cluster.focus.isEmpty {
            add(cluster.focus[victim] != nil ? .sameVictim : .otherVictim)
        }
        if !cluster.people.isDisjoint(with: mention.people) { add(.samePeople) }
        add(.words, cluster.words.cosine(of: mention.words))
        if let place = mention.place, let places = cluster.places.keys.first.map({ _ in cluster.places }) {
            add(places[place] != nil ? .samePlace : .otherPlace)
        }
        if mention.isFurther, mention.focus == nil { add(.further) }
        addTime(mention, cluster)
    }

    private mutating func addTime(_ mention: StoryMention, _ cluster: EventCluster) {
        guard mention.exact == nil, let day = cluster.day else { return }
        if mention.date != nil { add(.looseDate) }
        guard let published = mention.day else { return }
        if published - day <= 3 { add(.fresh) } else if published - day > 30 { add(.recalled) }
    }

    private mutating func add(_ feature: Feature, _ value: Float = 1) { values.append((feature, value)) }

    /// The weighted sum; above 0 it is likelier than not the same event.
    var score: Float {
        values.reduce(EventFitWeights.bias) { $0 + EventFitWeights.weights[$1.feature.rawValue] * $1.value }
    }

    /// Whether nothing forbids that the two are one: never before it happened, never to another one, never elsewhere.
    static func isPossible(_ mention: StoryMention, _ cluster: EventCluster) -> Bool {
        guard mention.kind == cluster.kind, mention.isPlanned == cluster.isPlanned else { return false }
        if let victim = mention.focus, !cluster.focus.isEmpty, cluster.focus[victim] == nil { return false }
        guard let day = cluster.day else { return true }
        if !mention.isPlanned, let published = mention.day, published < day { return false }
        guard mention.exact == nil, let date = mention.date, let lower = date.lower, let upper = date.upper else {
            return true
        }
        return lower.number <= day && day <= upper.number
    }
}
