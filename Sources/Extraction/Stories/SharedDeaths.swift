internal import EventModel

/// Tells which persons of a story are one because they died on the same day: "Ana Ruiz Paz" may be short for "Ana María Ruiz
/// Paz" and for "Ana Inés Ruiz Paz" and is, by its words, a third; where all are said to have died on one day, they are one.
///
/// Likewise "Paz died in May 2019" of an article that names several of that family tells the one death of a Paz in that May.
struct SharedDeaths {
    /// For each person who is another one, the one who is named most.
    private(set) var sameAs: [Int: Int] = [:]
    /// For each article, for each death of somebody told by a single word, by the index of its mention, whose it is.
    private(set) var told: [[Int: Int]]

    /// Looks at the deaths whose day is said, of the persons that `persons` gives for each article and person mention.
    init(_ texts: [StoryText], persons: [[Int]], clusters: [PersonCluster]) {
        var victims: [Int: Set<Int>] = [:]
        told = texts.map { _ in [:] }
        for (article, text) in texts.enumerated() {
            for mention in text.mentions where Self.tellsDeath(mention) {
                guard let day = mention.date?.exactDay, let focus = mention.focus else { continue }
                victims[day, default: []].insert(persons[article][focus])
            }
        }
        let parts = Set(victims.values.joined()).reduce(into: [:]) { $0[$1] = NameParts(clusters[$1].name) }
        for day in victims.keys.sorted() { join(victims[day] ?? [], clusters, parts) }
        nameShort(texts, persons, clusters, known: Self.byWord(victims, sameAs, parts))
    }

    /// The victims with full names and their days, by each word of their names.
    private static func byWord(
        _ victims: [Int: Set<Int>], _ sameAs: [Int: Int], _ parts: [Int: NameParts]
    ) -> [UInt64: [(day: Int, person: Int)]] {
        var known: [UInt64: [(day: Int, person: Int)]] = [:]
        for (day, persons) in victims {
            for person in Set(persons.map({ sameAs[$0] ?? $0 })) {
                guard let name = parts[person], name.isFull else { continue }
                for word in Set(name.words) { known[word, default: []].append((day, person)) }
            }
        }
        return known
    }

    /// Finds of whom a single word tells a death.
    private mutating func nameShort(
        _ texts: [StoryText], _ persons: [[Int]], _ clusters: [PersonCluster],
        known: [UInt64: [(day: Int, person: Int)]]
    ) {
        for (article, text) in texts.enumerated() {
            for (index, mention) in text.mentions.enumerated() where Self.tellsDeath(mention) {
                guard let date = mention.date, let focus = mention.focus else { continue }
                let name = NameParts(clusters[persons[article][focus]].name)
                guard !name.isFull, let word = name.words.first, let namesakes = known[word],
                    namesakes.count <= Self.mostNamesakes
                else { continue }
                let then = Set(namesakes.filter { date.holds($0.day) }.map(\.person))
                if then.count == 1 { told[article][index] = then.first }
            }
        }
    }

    /// Where more than so many have a name, none is taken for another.
    private static let mostNamesakes = 100

    private static func tellsDeath(_ mention: EventMention) -> Bool {
        mention.modality == .happened && EventCluster.deaths.contains(mention.meaning)
            && (mention.dateRule == .clause || mention.dateRule == .sentence)
    }

    /// Joins those of one day whose names agree, each with the one who is named most; who agrees with two that do not agree
    /// with each other stays.
    private mutating func join(_ victims: Set<Int>, _ clusters: [PersonCluster], _ parts: [Int: NameParts]) {
        let order = victims.filter { sameAs[$0] == nil }
            .sorted {
                (clusters[$1].mentions.count, clusters[$0].key) < (clusters[$0].mentions.count, clusters[$1].key)
            }
        func agree(_ left: Int, _ right: Int) -> Bool {
            guard let mine = parts[left], let theirs = parts[right] else { return false }
            return mine.agrees(with: theirs)
                || mine.sharesEnds(with: theirs) && clusters[left].isInOtherArticles(than: clusters[right])
        }
        var ofFamily: [UInt64: [Int]] = [:]
        for (place, victim) in order.enumerated() {
            for family in parts[victim]?.families ?? [] { ofFamily[family, default: []].append(place) }
        }
        for (place, most) in order.enumerated() where sameAs[most] == nil {
            let namesakes = Set(
                (parts[most]?.families ?? []).flatMap { (ofFamily[$0] ?? []).prefix(Self.mostNamesakes + 1) })
            guard namesakes.count <= Self.mostNamesakes else { continue }
            let same = namesakes.sorted().filter { $0 > place }.map { order[$0] }
                .filter { sameAs[$0] == nil && agree(most, $0) }
            guard same.allSatisfy({ one in same.allSatisfy { $0 == one || agree($0, one) } }) else { continue }
            for person in same { sameAs[person] = most }
        }
    }
}

extension EDTFDate {
    /// Whether a day, by its number, can be meant.
    fileprivate func holds(_ day: Int) -> Bool {
        (lower.map { $0.number <= day } ?? false) && (upper.map { day <= $0.number } ?? false)
    }
}

extension PersonCluster {
    /// Whether no article names both: one that does tells two apart.
    fileprivate func isInOtherArticles(than other: PersonCluster) -> Bool {
        Set(mentions.map(\.article)).isDisjoint(with: other.mentions.map(\.article))
    }
}

extension NameParts {
    /// Its family names, where it is full.
    fileprivate var families: Set<UInt64> { isFull ? Set([family, firstFamily].compactMap(\.self)) : [] }

    /// Whether given and family name are the same, whatever stands between them.
    fileprivate func sharesEnds(with other: NameParts) -> Bool {
        isFull && other.isFull && given == other.given && family == other.family && suffix == other.suffix
    }
}
