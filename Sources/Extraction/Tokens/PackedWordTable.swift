/// A dictionary of words that does not change, in half the memory of the `WordTable` that it is made from: equal values are
/// kept once, and a slot is a number of 32 bits.
///
/// The lower bits of a slot are the number of its value, from 1; the others are bits of the mixed hash behind those that say
/// the slot. With up to 511 values that is 23 bits: of the words that are not in, one in nine million is taken for one that is.
struct PackedWordTable<Value: Hashable & Sendable>: Sendable {
    private let slots: [UInt32]
    private let values: [Value]
    /// The bits of a mixed hash below those that say its slot.
    private let shift: UInt64
    /// How many bits number the values.
    private let width: UInt32

    /// The same words with the same values.
    init(_ table: WordTable<Value>) {
        let shift = UInt64(64 - table.capacity.trailingZeroBitCount)
        let (values, numbers) = Self.numbered(table)
        let width = UInt32(32 - UInt32(values.count).leadingZeroBitCount)
        var slots = [UInt32](repeating: 0, count: table.capacity)
        table.forEachEntry { mixed, value in
            var slot = Int(truncatingIfNeeded: mixed >> shift)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Self.tag(mixed, width) | (numbers[value] ?? 0)
        }
        (self.slots, self.values, self.shift, self.width) = (slots, values, shift, width)
    }

    /// The different values, and the number of each from 1.
    private static func numbered(_ table: WordTable<Value>) -> (values: [Value], numbers: [Value: UInt32]) {
        var values: [Value] = []
        var numbers: [Value: UInt32] = [:]
        table.forEachEntry { _, value in
            guard numbers[value] == nil else { return }
            values.append(value)
            numbers[value] = UInt32(values.count)
        }
        return (values, numbers)
    }

    /// How many different values there are.
    var count: Int { values.count }

    /// The value of a word's hash; nil where it is not in.
    @inline(__always)
    subscript(hash: UInt64) -> Value? {
        let mixed = WordTable<Value>.mixed(hash)
        let tag = Self.tag(mixed, width)
        var slot = Int(truncatingIfNeeded: mixed >> shift)
        while slots[slot] != 0 {
            let rest = slots[slot] ^ tag
            if rest >> width == 0 { return values[Int(rest) - 1] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The value of a word.
    subscript(word: String) -> Value? { self[WordHash.of(word)] }

    @inline(__always)
    private static func tag(_ mixed: UInt64, _ width: UInt32) -> UInt32 {
        UInt32(truncatingIfNeeded: mixed >> 24) << width
    }
}
