/// Finds the clusters that share rare words or people with a mention, by inverted lists.
struct ClusterIndex {
    private var postings: [UInt64: [Int32]] = [:]
    /// A list longer than this tells nothing any more.
    private static let longest = 64

    /// Puts the words and people of a mention under its cluster.
    mutating func note(_ mention: StoryMention, in cluster: Int) {
        for entry in mention.words.entries { note(entry.stem, cluster) }
        for person in mention.people { note(Self.key(of: person), cluster) }
        if let focus = mention.focus { note(Self.key(of: focus), cluster) }
    }

    private mutating func note(_ key: UInt64, _ cluster: Int) {
        let number = Int32(cluster)
        var list = postings[key, default: []]
        guard list.last != number, list.count < Self.longest, !list.contains(number) else { return }
        list.append(number)
        postings[key] = list
    }

    /// The clusters that share most with a mention, best first.
    func candidates(for mention: StoryMention, most: Int = 12) -> [Int] {
        var shared: [Int32: Float] = [:]
        for entry in mention.words.entries {
            for cluster in postings[entry.stem] ?? [] { shared[cluster, default: 0] += entry.weight }
        }
        for person in mention.people.union(mention.focus.map { [$0] } ?? []) {
            for cluster in postings[Self.key(of: person)] ?? [] { shared[cluster, default: 0] += 6 }
        }
        let best = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return best.prefix(most).map { Int($0.key) }
    }

    /// People and stems share one table.
    private static func key(of person: Int) -> UInt64 { UInt64(person &+ 1) &* 0x9E37_79B9_7F4A_7C15 }
}
