/// Events that are marked, one bit each: those of a million stay in the processor's own memory.
struct EventMarks {
    private let limit: Int32
    private var words: [UInt64]

    /// None of the events whose keys are below a limit.
    init(limit: Int) {
        self.limit = Int32(limit)
        words = Array(repeating: 0, count: limit / 64 + 1)
    }

    /// Whether an event is marked; one beyond the limit, from a damaged index, is not.
    subscript(event: Int32) -> Bool { words.withUnsafeBufferPointer { bit(event, $0) } != 0 }

    /// Whether none is marked.
    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    mutating func mark(_ event: Int32) { words[Int(event >> 6)] |= 1 << UInt64(event & 63) }

    mutating func clear(_ event: Int32) { words[Int(event >> 6)] &= ~(1 << UInt64(event & 63)) }

    /// How many of some events are marked.
    func count(of events: some Collection<Int32>) -> Int {
        words.withUnsafeBufferPointer { words in
            events.reduce(0) { $0 + bit($1, words) }
        }
    }

    /// Adds those of some events that are marked to others. Nothing branches, since no branch could be foreseen.
    func collect(_ events: some Collection<Int32>, into found: inout [Int32]) {
        let marked = [Int32](unsafeUninitializedCapacity: events.count) { buffer, count in
            words.withUnsafeBufferPointer { words in
                for event in events {
                    buffer[count] = event
                    count += bit(event, words)
                }
            }
        }
        found += marked
    }

    @inline(__always)
    private func bit(_ event: Int32, _ words: UnsafeBufferPointer<UInt64>) -> Int {
        guard event >= 0, event < limit else { return 0 }
        return Int(words[Int(event >> 6)] >> UInt64(event & 63) & 1)
    }
}
