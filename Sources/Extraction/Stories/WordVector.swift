internal import Glibc

/// Weighted stems, in the order of their hashes.
struct WordVector: Sendable {
    private(set) var entries: [(stem: UInt64, weight: Float)] = []
    private(set) var length: Float = 0

    /// Nothing.
    init() {}

    /// Stems with their weights, in the order of their hashes.
    init(entries: [(stem: UInt64, weight: Float)]) {
        self.entries = entries
        measure()
    }

    /// Stems with their weights; a stem counts as often as it occurs, dampened.
    init(_ stems: some Sequence<UInt64>, weight: (UInt64) -> Float) {
        let sorted = stems.filter { $0 != 0 }.sorted()
        entries.reserveCapacity(sorted.count)
        var index = 0
        while index < sorted.count {
            var end = index
            while end < sorted.count, sorted[end] == sorted[index] { end += 1 }
            entries.append((sorted[index], weight(sorted[index]) * Float(end - index).squareRoot()))
            index = end
        }
        measure()
    }

    /// Adds another.
    mutating func add(_ other: WordVector) {
        var sum: [(stem: UInt64, weight: Float)] = []
        sum.reserveCapacity(entries.count + other.entries.count)
        var (left, right) = (0, 0)
        while left < entries.count || right < other.entries.count {
            if right == other.entries.count || left < entries.count && entries[left].stem < other.entries[right].stem {
                sum.append(entries[left])
                left += 1
            } else if left == entries.count || other.entries[right].stem < entries[left].stem {
                sum.append(other.entries[right])
                right += 1
            } else {
                sum.append((entries[left].stem, entries[left].weight + other.entries[right].weight))
                left += 1
                right += 1
            }
        }
        entries = sum
        measure()
    }

    /// The weight of a stem; 0 where it is not in it.
    func weight(of stem: UInt64) -> Float {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].stem < stem { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].stem == stem ? entries[low].weight : 0
    }

    /// The cosine of the angle between two; 0 where one is empty.
    func cosine(_ other: WordVector) -> Float {
        guard length > 0, other.length > 0 else { return 0 }
        var (left, right, sum) = (0, 0, Float(0))
        while left < entries.count, right < other.entries.count {
            if entries[left].stem < other.entries[right].stem {
                left += 1
            } else if other.entries[right].stem < entries[left].stem {
                right += 1
            } else {
                sum += entries[left].weight * other.entries[right].weight
                left += 1
                right += 1
            }
        }
        return sum / (length * other.length)
    }

    /// The same, for a few words beside many.
    func cosine(of few: WordVector) -> Float {
        guard length > 0, few.length > 0, few.entries.count * 8 < entries.count else { return cosine(few) }
        var sum: Float = 0
        for entry in few.entries { sum += weight(of: entry.stem) * entry.weight }
        return sum / (length * few.length)
    }

    private mutating func measure() {
        length = entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    }
}

/// In how many of some texts each stem occurs.
struct DocumentFrequencies: Sendable {
    private var counts: [UInt64: Int] = [:]
    private let total: Int

    /// Counts the stems of texts, each once a text.
    init(_ texts: some Collection<[UInt64]>) {
        total = texts.count
        for text in texts {
            for stem in Set(text) where stem != 0 { counts[stem, default: 0] += 1 }
        }
    }

    /// How much a stem tells: more, the rarer it is. `prior` texts without it are supposed beside those counted.
    func weight(_ stem: UInt64, prior: Int) -> Float {
        let ratio = Float(total + prior) / Float((counts[stem] ?? 0) + 1)
        return ratio.logarithm
    }
}

extension Float {
    /// The natural logarithm, of 1 at least.
    var logarithm: Float { Float(log(Double(max(self, 1)))) }
}
