/// A dictionary keyed by `WordHash`: open addressing, one probe for most look-ups.
public struct WordTable<Value: Sendable>: Sendable {
    private var keys: [UInt64] = Array(repeating: 0, count: 16)
    private var slots: [Int32] = Array(repeating: -1, count: 16)
    private var values: [Value] = []

    /// An empty dictionary.
    public init() {}

    /// An empty dictionary with room for so many words.
    public init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        slots = Array(repeating: -1, count: size)
        values.reserveCapacity(capacity)
    }

    /// A dictionary of words, each mapped to its value.
    public init(_ words: [(String, Value)]) {
        for (word, value) in words { self[word] = value }
    }

    /// How many words it holds.
    public var count: Int { values.count }

    /// The value of a word's hash; nil where it is not in.
    @inline(__always)
    public subscript(hash: UInt64) -> Value? {
        let slot = find(hash)
        return slots[slot] < 0 ? nil : values[Int(slots[slot])]
    }

    /// The value of a word; setting replaces it, setting nil does nothing.
    public subscript(word: String) -> Value? {
        get { self[WordHash.of(word)] }
        set { if let newValue { insert(newValue, for: WordHash.of(word)) } }
    }

    /// Puts a value under a hash, replacing what was there.
    public mutating func insert(_ value: Value, for hash: UInt64) {
        let slot = find(hash)
        if slots[slot] >= 0 {
            values[Int(slots[slot])] = value
            return
        }
        keys[slot] = hash
        slots[slot] = Int32(values.count)
        values.append(value)
        if values.count * 2 > keys.count { grow() }
    }

    @inline(__always)
    private func find(_ hash: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
        while slots[slot] >= 0, keys[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = zip(keys, slots).filter { $0.1 >= 0 }
        keys = Array(repeating: 0, count: keys.count * 2)
        slots = Array(repeating: -1, count: slots.count * 2)
        for (key, value) in old {
            let slot = find(key)
            keys[slot] = key
            slots[slot] = value
        }
    }
}
