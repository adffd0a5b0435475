internal import EventModel

/// What the files of a folder look like, in two numbers for each; enough to see what has changed.
struct FolderPrint: Sendable {
    /// A file, as two hashes.
    private struct Entry: Equatable {
        /// Of the path.
        var key: Int64
        /// Of size and time.
        var state: Int64
    }

    /// What stands for the findings of a listing.
    private static let findingsKey = Int64.max
    /// Two seconds: some file systems keep times no better.
    private static let tick: Int64 = 2_000_000_000

    let seed: UInt64
    private var entries: [Entry] = []

    /// Of no files.
    init(seed: UInt64) { self.seed = seed }

    /// From what an index kept of it.
    init(seed: UInt64, numbers: [Int64]) {
        self.seed = seed
        entries = stride(from: 0, to: numbers.count - 1, by: 2).map {
            Entry(key: numbers[$0], state: numbers[$0 + 1])
        }
    }

    /// What an index keeps of it.
    var numbers: [Int64] { entries.flatMap { [$0.key, $0.state] } }

    /// Whether it is that of an index to which nothing was written yet.
    var isEmpty: Bool { entries.isEmpty }

    /// The key of a file.
    static func key(of path: String, seed: UInt64) -> Int64 { StableHash(path, seed: seed).value }

    /// Adds a file. One that changed a moment ago may change again within the same tick of the clock: it gets a state
    /// that it never has again, and so is looked at next time.
    mutating func add(_ key: Int64, _ size: Int64, _ times: [Int64], now: Int64) -> (key: Int64, state: Int64) {
        var state = StableHash(seed: seed)
        state.combine(size)
        for time in times { state.combine(time > now - Self.tick ? Int64.random(in: 0...Int64.max) : time) }
        entries.append(Entry(key: key, state: state.value))
        return (key, state.value)
    }

    /// Adds what the listing found and sorts the files, behind which they can be looked up.
    mutating func close(findings: [Finding]) {
        let text = findings.map(\.description).joined(separator: "\n")
        entries.append(Entry(key: Self.findingsKey, state: StableHash(text, seed: seed).value))
        entries.sort { $0.key < $1.key }
    }

    /// A file's state; nil where there is no such file.
    func state(of key: Int64) -> Int64? {
        let index = entries.bisect { $0.key >= key }
        return index < entries.count && entries[index].key == key ? entries[index].state : nil
    }

    /// Whether all is the same.
    func isSame(as other: FolderPrint) -> Bool { entries == other.entries }

    /// The keys that the other one does not have.
    func keys(missingIn other: FolderPrint) -> [Int64] {
        var missing: [Int64] = []
        var place = 0
        for entry in entries where entry.key != Self.findingsKey {
            while place < other.entries.count, other.entries[place].key < entry.key { place += 1 }
            if place >= other.entries.count || other.entries[place].key != entry.key { missing.append(entry.key) }
        }
        return missing
    }
}
