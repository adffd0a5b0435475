internal import EventModel

/// Compares the files of a folder with what was known of them, one after the other. What is known keeps its place and new
/// files come last, so that an index has little to write where little has changed.
struct FolderComparison {
    /// What stands for the findings of a listing.
    private static let findingsKey = Int64.max

    private let known: FolderPrint
    private var numbers: [Int64]
    /// By the places of what is known.
    private var isSeen: [Bool]
    /// Where the next file stands if the folder is listed in the order in which it is known.
    private var expected = 0
    private var changes = 0

    init(with known: FolderPrint) {
        self.known = known
        numbers = known.numbers
        isSeen = Array(repeating: false, count: numbers.count / 2)
    }

    /// Takes a file's key and state; whether it is new or has changed.
    mutating func isNews(_ key: Int64, _ state: Int64) -> Bool {
        guard let place = place(of: key) else {
            numbers.append(key)
            numbers.append(state)
            changes += 1
            return true
        }
        expected = place + 2
        isSeen[place / 2] = true
        guard numbers[place + 1] != state else { return false }
        numbers[place + 1] = state
        changes += 1
        return true
    }

    /// What the files look like now, whether that is as it was, and the keys of those that have gone.
    mutating func closed(findings: [Finding]) -> (print: FolderPrint, isSame: Bool, removed: [Int64]) {
        let text = findings.map(\.description).joined(separator: "\n")
        _ = isNews(Self.findingsKey, StableHash(text, seed: known.seed).value)
        let gone = isSeen.indices.filter { !isSeen[$0] }.map { $0 * 2 }
        let removed = gone.map { numbers[$0] }
        for place in gone.reversed() { remove(place) }
        let print = FolderPrint(seed: known.seed, numbers: numbers)
        return (print, changes == 0 && gone.isEmpty, removed)
    }

    private func place(of key: Int64) -> Int? {
        if expected < known.numbers.count, known.numbers[expected] == key { return expected }
        return known.place(of: key)
    }

    /// The last one takes its place.
    private mutating func remove(_ place: Int) {
        let last = numbers.count - 2
        (numbers[place], numbers[place + 1]) = (numbers[last], numbers[last + 1])
        numbers.removeLast(2)
    }
}
