internal import EventModel
internal import Foundation

/// What the files of a folder looked like, in two numbers for each, sorted; enough to see what has changed.
struct FolderPrint: Equatable {
    /// Pairs: the hash of the path, the hash of size and time.
    private(set) var numbers: [Int64]

    init(numbers: [Int64]) {
        self.numbers = numbers
    }

    /// A file that changed less than two seconds ago may change again within the same tick of the clock: it is looked
    /// at again next time.
    init(_ listing: FolderListing, seed: UInt64, now: Int64) {
        var pairs: [(path: Int64, state: Int64)] = []
        pairs.reserveCapacity(listing.files.count + 1)
        for file in listing.files {
            var state = StableHash(seed: seed)
            state.combine(file.size)
            state.combine(file.modified > now - 2_000_000_000 ? Int64.random(in: 0...Int64.max) : file.modified)
            pairs.append((Self.key(of: file.path, seed: seed), state.value))
        }
        let findings = listing.findings.map(\.description).sorted().joined(separator: "\n")
        pairs.append((Int64.max, StableHash.of(findings, seed: seed)))
        pairs.sort { $0.path < $1.path }
        numbers = pairs.flatMap { [$0.path, $0.state] }
    }

    /// The key of a file.
    static func key(of path: String, seed: UInt64) -> Int64 { StableHash.of(path, seed: seed) }

    /// The keys of files that are new or changed, and of files that are gone.
    func differences(from old: FolderPrint) -> (changed: Set<Int64>, removed: [Int64]) {
        var changed: Set<Int64> = []
        var removed: [Int64] = []
        var (i, j) = (0, 0)
        let (new, old) = (numbers, old.numbers)
        while i < new.count || j < old.count {
            if j >= old.count || i < new.count && new[i] < old[j] {
                changed.insert(new[i])
                i += 2
            } else if i >= new.count || old[j] < new[i] {
                removed.append(old[j])
                j += 2
            } else {
                if new[i + 1] != old[j + 1] { changed.insert(new[i]) }
                i += 2
                j += 2
            }
        }
        return (changed, removed)
    }
}
