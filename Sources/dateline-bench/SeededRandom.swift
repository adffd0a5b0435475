/// SplitMix64: the same numbers for the same seed on every machine.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number below `limit`; small ones are more frequent, as words and names are in texts.
    mutating func skewed(_ limit: Int) -> Int {
        let unit = Double(next() >> 11) / Double(1 << 53)
        return min(limit - 1, Int(Double(limit) * unit * unit * unit))
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// Whether something happens that happens `part` times of a hundred.
    mutating func happens(_ part: Int) -> Bool { below(100) < part }
}
