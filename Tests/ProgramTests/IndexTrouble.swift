import Foundation

/// Why an index cannot be used.
enum IndexTrouble: String, CaseIterable {
    case damaged, foreign, older, newer

    /// Where the version of its form stands in the head of a database file: four bytes, the highest first.
    private static let version = 60..<64

    /// Does it to the index in a file.
    func strike(_ index: URL) throws {
        var bytes = try Data(contentsOf: index)
        switch self {
        case .damaged: bytes.replaceSubrange(100..<bytes.count, with: Data(repeating: 0x5A, count: bytes.count - 100))
        case .foreign: bytes = Data("not a database".utf8)
        case .older: bytes.replaceSubrange(Self.version, with: Data(count: Self.version.count))
        case .newer: bytes[Self.version.lowerBound] = 0x7F
        }
        try bytes.write(to: index)
    }
}
