/// A 64-bit hash that is the same in every run (FNV-1a with a seed and a final mix); for noticing changes only.
package struct StableHash {
    private(set) var state: UInt64

    package init(seed: UInt64 = 0) {
        state = 0xCBF2_9CE4_8422_2325 ^ seed
    }

    /// The hash of a text.
    package init(_ text: String, seed: UInt64 = 0) {
        self.init(seed: seed)
        combine(text.utf8)
    }

    /// Not generic: the loop is compiled here, where it is specialised.
    package mutating func combine(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { combine($0) } }

    mutating func combine(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }

    /// Bytes up to a zero.
    mutating func combine(_ text: UnsafePointer<CChar>) {
        var place = 0
        while text[place] != 0 {
            state = (state ^ UInt64(UInt8(bitPattern: text[place]))) &* 0x0000_0100_0000_01B3
            place += 1
        }
    }

    package mutating func combine(_ number: Int64) {
        state = (state ^ UInt64(bitPattern: number)) &* 0x0000_0100_0000_01B3
        state ^= state >> 32
    }

    /// The hash of what was combined.
    package var value: Int64 {
        var mixed = state ^ (state >> 33)
        mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
        mixed ^= mixed >> 33
        return Int64(bitPattern: mixed)
    }
}
