/// A set of what can be seen of a word or a place in a text: a trait's bit is its number.
struct TraitSet<Trait: FeatureTrait>: Hashable, Sendable, ExpressibleByArrayLiteral {
    /// One bit a trait.
    private(set) var bits: UInt64

    @inline(__always)
    init(bits: UInt64) { self.bits = bits }

    @inline(__always)
    init(arrayLiteral traits: Trait...) {
        bits = 0
        for trait in traits { bits |= 1 << UInt64(trait.rawValue) }
    }

    @inline(__always)
    var isEmpty: Bool { bits == 0 }

    @inline(__always)
    func contains(_ trait: Trait) -> Bool { bits >> UInt64(trait.rawValue) & 1 != 0 }

    @inline(__always)
    mutating func insert(_ trait: Trait) { bits |= 1 << UInt64(trait.rawValue) }

    @inline(__always)
    mutating func insert(_ trait: Trait, if condition: Bool) {
        bits |= (condition ? 1 : 0) << UInt64(trait.rawValue)
    }

    @inline(__always)
    mutating func remove(_ trait: Trait) { bits &= ~(1 << UInt64(trait.rawValue)) }

    @inline(__always)
    mutating func formUnion(_ other: TraitSet) { bits |= other.bits }

    @inline(__always)
    mutating func subtract(_ other: TraitSet) { bits &= ~other.bits }

    @inline(__always)
    func union(_ other: TraitSet) -> TraitSet { TraitSet(bits: bits | other.bits) }

    @inline(__always)
    func subtracting(_ other: TraitSet) -> TraitSet { TraitSet(bits: bits & ~other.bits) }

    @inline(__always)
    func isDisjoint(with other: TraitSet) -> Bool { bits & other.bits == 0 }

    @inline(__always)
    func isSuperset(of other: TraitSet) -> Bool { other.bits & ~bits == 0 }
}

/// Traits of one kind: what features are made of. No kind has more than 64, and their names stand in the table of weights.
protocol FeatureTrait: RawRepresentable<UInt8>, CaseIterable, Hashable, Sendable {}
