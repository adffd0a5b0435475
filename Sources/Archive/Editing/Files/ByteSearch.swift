internal import Foundation

/// Finds some bytes in many others without a look at each of them (Boyer, Moore and Horspool).
struct ByteSearch: Sendable {
    private let pattern: [UInt8]
    /// By the byte under the pattern's last one, how far the pattern can move on.
    private let steps: [Int]

    /// What is looked for is not empty.
    init(_ pattern: [UInt8]) {
        self.pattern = pattern
        var steps = [Int](repeating: pattern.count, count: 256)
        for (place, byte) in pattern.dropLast().enumerated() { steps[Int(byte)] = pattern.count - 1 - place }
        self.steps = steps
    }

    /// Where it stands first from a place on; nil where it does not.
    func first(in bytes: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
        guard let base = bytes.baseAddress, let byte = pattern.last else { return nil }
        let last = pattern.count - 1
        return steps.withUnsafeBufferPointer { steps in
            var place = start
            while place + last < bytes.count {
                let found = bytes[place + last]
                if found == byte, memcmp(base + place, pattern, last) == 0 { return place }
                place &+= steps[Int(found)]
            }
            return nil
        }
    }
}
