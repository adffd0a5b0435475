internal import RandomNumbers

extension SeededRandom {
    /// A number below `limit`; small ones are more frequent, as words and names are in texts.
    mutating func skewed(_ limit: Int) -> Int {
        let unit = Double(next() >> 11) / Double(1 << 53)
        return min(limit - 1, Int(Double(limit) * unit * unit * unit))
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// Whether something happens that happens `part` times of a hundred.
    mutating func happens(_ part: Int) -> Bool { below(100) < part }
}
