/// Keys in ascending order, each once: the answer of a part of a query.
struct KeySet: Equatable, Sendable {
    private(set) var keys: [Int64] = []

    init() {}

    /// A set of keys in any order.
    init(_ keys: [Int64]) {
        self.keys = keys
        normalise()
    }

    var isEmpty: Bool { keys.isEmpty }
    var count: Int { keys.count }

    /// By bisection.
    func contains(_ key: Int64) -> Bool {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key
    }

    func union(_ other: KeySet) -> KeySet {
        if isEmpty { return other }
        if other.isEmpty { return self }
        return merge(other) { _, _ in true }
    }

    func intersection(_ other: KeySet) -> KeySet { merge(other) { $0 && $1 } }

    func subtracting(_ other: KeySet) -> KeySet { merge(other) { $0 && !$1 } }

    /// Walks both in order and keeps what `isKept` says, told which of the two have the key.
    @inline(__always)
    private func merge(_ other: KeySet, isKept: (Bool, Bool) -> Bool) -> KeySet {
        var result = KeySet()
        let (left, right) = (keys, other.keys)
        result.keys.reserveCapacity(max(left.count, right.count))
        var (i, j) = (0, 0)
        while i < left.count || j < right.count {
            let mine = j >= right.count || i < left.count && left[i] <= right[j]
            let theirs = i >= left.count || j < right.count && right[j] <= left[i]
            let key = mine ? left[i] : right[j]
            if isKept(mine, theirs) { result.keys.append(key) }
            if mine { i += 1 }
            if theirs { j += 1 }
        }
        return result
    }

    private mutating func normalise() {
        guard zip(keys, keys.dropFirst()).contains(where: { $0 >= $1 }) else { return }
        if let last = keys.max(), last < Int64(keys.count) * 64 { return markAndCollect(upTo: Int(last)) }
        keys.sort()
        var last: Int64?
        keys.removeAll { key in
            defer { last = key }
            return key == last
        }
    }

    /// Keys that lie close together are sorted by ticking them off.
    private mutating func markAndCollect(upTo last: Int) {
        var isKept = [Bool](repeating: false, count: last + 1)
        for key in keys { isKept[Int(key)] = true }
        keys.removeAll(keepingCapacity: true)
        for key in isKept.indices where isKept[key] { keys.append(Int64(key)) }
    }
}
