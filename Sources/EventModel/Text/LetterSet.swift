/// Which letters a text has, for leaving out at a glance what cannot match.
struct LetterSet: Hashable, Sendable, BitwiseCopyable {
    private let bits: UInt64

    init(_ text: ArraySlice<UInt8>) {
        bits = text.reduce(0) { $1 == 0x20 ? $0 : $0 | 1 << UInt64($1 & 63) }
    }

    /// How many letters of this set the other does not have.
    func missing(from other: LetterSet) -> Int { (bits & ~other.bits).nonzeroBitCount }
}
