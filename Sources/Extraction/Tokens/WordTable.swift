/// A dictionary keyed by `WordHash`: open addressing, one probe for most look-ups.
///
/// A slot is one number: 40 bits of the mixed hash above the number of the value, from 1, so that the slots of all names fit
/// in a mebibyte. Two words whose 40 bits agree would be taken for each other: one unknown word in twenty million.
public struct WordTable<Value: Sendable>: Sendable {
    private var slots = [UInt64](repeating: 0, count: 16)
    /// The bits of a mixed hash below those that say its slot.
    private var shift: UInt64 = 60
    private var values: [Value] = []

    /// An empty dictionary.
    public init() {}

    /// An empty dictionary with room for so many words.
    public init(capacity: Int) {
        var count = slots.count
        while count < capacity * 2 { (count, shift) = (count * 2, shift - 1) }
        slots = Array(repeating: 0, count: count)
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
        let found = slots[slot(of: Self.mixed(hash))]
        return found == 0 ? nil : values[Self.index(found)]
    }

    /// The value of a word; setting replaces it, setting nil does nothing.
    public subscript(word: String) -> Value? {
        get { self[WordHash.of(word)] }
        set { if let newValue { insert(newValue, for: WordHash.of(word)) } }
    }

    /// Puts a value under a hash, replacing what was there.
    public mutating func insert(_ value: Value, for hash: UInt64) {
        let mixed = Self.mixed(hash)
        let slot = slot(of: mixed)
        if slots[slot] != 0 {
            values[Self.index(slots[slot])] = value
            return
        }
        values.append(value)
        slots[slot] = mixed & Self.tag | UInt64(values.count)
        if values.count * 2 > slots.count { grow() }
    }

    /// Hands over each entry: the upper 40 bits of its mixed hash, and its value.
    func forEachEntry(_ body: (UInt64, Value) -> Void) {
        for found in slots where found != 0 { body(found & Self.tag, values[Self.index(found)]) }
    }

    /// How many slots there are: a power of two.
    var capacity: Int { slots.count }

    /// The bits of a slot that tell the word; those below are the number of its value.
    private static var tag: UInt64 { ~0xFF_FFFF }

    @inline(__always)
    static func mixed(_ hash: UInt64) -> UInt64 { hash &* 0x9E37_79B9_7F4A_7C15 }

    @inline(__always)
    private static func index(_ slot: UInt64) -> Int { Int(truncatingIfNeeded: slot & ~tag) - 1 }

    /// The slot of a mixed hash, or the free one in which it would be.
    @inline(__always)
    private func slot(of mixed: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: mixed >> shift)
        while true {
            let found = slots[slot]
            if found == 0 || (found ^ mixed) & Self.tag == 0 { return slot }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    private mutating func double() {
        slots = Array(repeating: 0, count: slots.count * 2)
        shift -= 1
    }

    private mutating func grow() {
        let old = slots
        double()
        for found in old where found != 0 { slots[slot(of: found)] = found }
    }
}
