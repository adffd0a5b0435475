internal import EventModel

/// What the files of a folder look like, in two numbers for each; enough to see what has changed.
struct FolderPrint: Sendable {
    /// What stands for the findings of a listing.
    private static let findingsKey = Int64.max

    let seed: UInt64
    /// For each file a hash of its path and one of its size and times; what an index keeps of it.
    private(set) var numbers: [Int64] = []
    /// Where in the numbers the keys stand, from the slot that their lowest bits name on; -1 in free slots. As many as a
    /// power of two.
    private var slots: [Int32] = []

    /// Of no files.
    init(seed: UInt64) { self.seed = seed }

    /// From what an index kept of it.
    init(seed: UInt64, numbers: [Int64]) {
        self.seed = seed
        self.numbers = numbers.count.isMultiple(of: 2) ? numbers : []
        fillSlots()
    }

    /// Whether it is that of an index to which nothing was written yet.
    var isEmpty: Bool { numbers.isEmpty }

    /// The key of a file.
    static func key(of path: String, seed: UInt64) -> Int64 { StableHash(path, seed: seed).value }

    /// Adds a file.
    mutating func add(_ look: FileLook) { add(look.key, look.state) }

    /// Adds what the listing found; from then on files can be looked up.
    mutating func close(findings: [Finding]) {
        let text = findings.map(\.description).joined(separator: "\n")
        add(Self.findingsKey, StableHash(text, seed: seed).value)
        fillSlots()
    }

    /// A file's state; nil where there is no such file.
    func state(of key: Int64) -> Int64? {
        guard !slots.isEmpty else { return nil }
        let place = slots[slot(of: key)]
        return place < 0 ? nil : numbers[Int(place) + 1]
    }

    /// Whether all is the same, in whatever order.
    func isSame(as other: FolderPrint) -> Bool {
        numbers.count == other.numbers.count
            && places.allSatisfy { other.state(of: numbers[$0]) == numbers[$0 + 1] }
    }

    /// The keys that the other one does not have.
    func keys(missingIn other: FolderPrint) -> [Int64] {
        places.map { numbers[$0] }.filter { $0 != Self.findingsKey && other.state(of: $0) == nil }
    }

    private var places: StrideTo<Int> { stride(from: 0, to: numbers.count, by: 2) }

    private mutating func add(_ key: Int64, _ state: Int64) {
        numbers.append(key)
        numbers.append(state)
    }

    private mutating func fillSlots() {
        var count = 16
        while count < numbers.count { count *= 2 }
        slots = Array(repeating: -1, count: count)
        for place in places { slots[slot(of: numbers[place])] = Int32(place) }
    }

    /// The slot of a key, or the free one where it would stand.
    private func slot(of key: Int64) -> Int {
        var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[slot] >= 0, numbers[Int(slots[slot])] != key { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}
