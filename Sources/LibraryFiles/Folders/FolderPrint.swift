/// What the files of a folder look like, in two numbers for each; enough to see what has changed.
package struct FolderPrint: Sendable {
    package let seed: UInt64
    /// For each file a hash of its path and one of its size and times; what an index keeps of it.
    package let numbers: [Int64]
    /// Where the keys stand; made when it is first asked for, as files mostly come in the order in which they are known.
    private let places = Lazy<KeyPlaces>()

    /// From what an index kept of it; of no files without that.
    package init(seed: UInt64, numbers: [Int64] = []) {
        self.seed = seed
        self.numbers = numbers.count.isMultiple(of: 2) ? numbers : []
    }

    /// The key of a file.
    package static func key(of path: String, seed: UInt64) -> Int64 { StableHash(path, seed: seed).value }

    /// Whether there is a file of this key.
    package func has(_ key: Int64) -> Bool { place(of: key) != nil }

    /// Where in the numbers a key stands; nil where there is no such file.
    package func place(of key: Int64) -> Int? { places.value { KeyPlaces(numbers) }.place(of: key, in: numbers) }
}

/// Where the keys of a print stand.
private struct KeyPlaces: Sendable {
    /// Places from the slot that a key's lowest bits name on; -1 in free slots. As many as a power of two.
    private var slots: [Int32]

    init(_ numbers: [Int64]) {
        var count = 16
        while count < numbers.count { count *= 2 }
        slots = Array(repeating: -1, count: count)
        for place in stride(from: 0, to: numbers.count, by: 2) {
            slots[slot(of: numbers[place], in: numbers)] = Int32(place)
        }
    }

    func place(of key: Int64, in numbers: [Int64]) -> Int? {
        let place = slots[slot(of: key, in: numbers)]
        return place < 0 ? nil : Int(place)
    }

    /// The slot of a key, or the free one where it would stand.
    private func slot(of key: Int64, in numbers: [Int64]) -> Int {
        var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[slot] >= 0, numbers[Int(slots[slot])] != key { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}
