internal import EventModel
internal import Foundation

/// What `dateline verify` found.
public struct CustodyReport: Equatable, Sendable {
    /// What is not as it was, or cannot be told: “path: what”, with the line where it stands in one.
    public internal(set) var faults: [String] = []
    /// Articles that were never taken in, by path.
    public internal(set) var strangers: [String] = []
    /// How many files are byte for byte what was taken in.
    public internal(set) var intact = 0
    /// How many quotes stand word for word in their articles.
    public internal(set) var quotes = 0
    /// How many lines the chain has.
    public internal(set) var lines = 0
    /// The digest of the chain's last line; nil where there is none.
    public internal(set) var head: String?

    /// 0 where all is as it was, else 1.
    public var exitStatus: Int32 { faults.isEmpty && strangers.isEmpty ? 0 : 1 }

    /// Lines for a person.
    public var text: String {
        var lines = faults + strangers.map { "\($0): was never taken in" }
        let files = EnglishNumber.count(intact, "file as it was", "files as they were")
        lines.append("\(files) taken in, \(EnglishNumber.count(quotes, "quote")) word for word")
        if let head { lines.append("head of the chain after \(self.lines) lines: \(head)") }
        return lines.joined(separator: "\n") + "\n"
    }
}
