internal import Foundation

/// Finds some bytes in many others, sixteen places at a time.
struct BytePattern: Sendable {
    private typealias Block = SIMD16<UInt8>

    private let pattern: [UInt8]

    /// What is looked for is not empty.
    init(_ pattern: [UInt8]) { self.pattern = pattern }

    /// Where it stands first from a place on; nil where it does not.
    func first(in bytes: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
        guard let base = bytes.baseAddress, let head = pattern.first, let tail = pattern.last else { return nil }
        let distance = pattern.count - 1
        let (heads, tails) = (Block(repeating: head), Block(repeating: tail))
        var place = start
        while place + distance + Block.scalarCount <= bytes.count {
            let isHead = (base + place).loadUnaligned(as: Block.self) .== heads
            let isTail = (base + place + distance).loadUnaligned(as: Block.self) .== tails
            let isBoth = unsafeBitCast(isHead .& isTail, to: SIMD2<UInt64>.self)
            if isBoth[0] | isBoth[1] != 0, let found = first(at: place..<place + Block.scalarCount, of: base) {
                return found
            }
            place += Block.scalarCount
        }
        return place + distance < bytes.count ? first(at: place..<bytes.count - distance, of: base) : nil
    }

    private func first(at places: Range<Int>, of base: UnsafeRawPointer) -> Int? {
        places.first { memcmp(base + $0, pattern, pattern.count) == 0 }
    }
}
