/// A dictionary keyed by `WordHash`: open addressing, one probe for most look-ups.
public struct WordTable<Value: Sendable>: Sendable {
    /// A key beside the place of its value, so that a word that is not in costs one look at memory.
    private struct Slot: Sendable {
        var key: UInt64 = 0
        /// The index of the value; -1 where the slot is free.
        var value: Int32 = -1
    }

    private var slots = [Slot](repeating: Slot(), count: 16)
    private var values: [Value] = []

    /// An empty dictionary.
    public init() {}

    /// An empty dictionary with room for so many words.
    public init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
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
        let index = slots[find(hash)].value
        return index < 0 ? nil : values[Int(index)]
    }

    /// The value of a word; setting replaces it, setting nil does nothing.
    public subscript(word: String) -> Value? {
        get { self[WordHash.of(word)] }
        set { if let newValue { insert(newValue, for: WordHash.of(word)) } }
    }

    /// Puts a value under a hash, replacing what was there.
    public mutating func insert(_ value: Value, for hash: UInt64) {
        let slot = find(hash)
        if slots[slot].value >= 0 {
            values[Int(slots[slot].value)] = value
            return
        }
        slots[slot] = Slot(key: hash, value: Int32(values.count))
        values.append(value)
        if values.count * 2 > slots.count { grow() }
    }

    /// The slot of a hash, or the free one in which it would be.
    @inline(__always)
    private func find(_ hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
        while true {
            let found = slots[slot]
            if found.key == hash || found.value < 0 { return slot }
            slot = (slot + 1) & mask
        }
    }

    private mutating func grow() {
        let old = slots.filter { $0.value >= 0 }
        slots = Array(repeating: Slot(), count: slots.count * 2)
        for slot in old { slots[find(slot.key)] = slot }
    }
}
