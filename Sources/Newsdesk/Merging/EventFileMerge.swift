internal import EventModel
internal import Foundation
internal import LibraryFiles

/// Joins what two branches made of an event's file, as git asks a merge driver to: value by value, so that two people who
/// edited different things of one event are not in each other's way.
///
/// What cannot be joined so, and what is no file of an event, is joined line by line by `git merge-file`, which leaves its
/// marks where both changed the same.
public struct EventFileMerge: Sendable {
    private let base: String
    private let ours: String
    private let theirs: String

    /// The paths of three versions: the one that both come from, ours, which gets the result, and theirs.
    public init(base: String, ours: String, theirs: String) {
        (self.base, self.ours, self.theirs) = (base, ours, theirs)
    }

    /// Writes the result to our file. The status is git's: 0 where all was joined, above it where marks were left.
    public func run() throws -> Int32 {
        let versions = try [base, ours, theirs].map { try [UInt8](Data(contentsOf: URL(fileURLWithPath: $0))) }
        guard let joined = Self.joined(base: versions[0], ours: versions[1], theirs: versions[2]) else {
            let status = try ChildProgram.run(
                ["git", "merge-file", "-L", "ours", "-L", "base", "-L", "theirs", ours, base, theirs])
            return min(status, 127)
        }
        try Data(joined).write(to: URL(fileURLWithPath: ours))
        return 0
    }

    /// Our file with their changes; nil where one of them is no file of an event, or both changed the same value.
    static func joined(base: [UInt8], ours: [UInt8], theirs: [UInt8]) -> [UInt8]? {
        let events = [base, ours, theirs].compactMap { EventText.event(in: $0, id: "event") }
        guard events.count == 3,
            let merged = try? Event.merged(base: events[0], mine: events[1], theirs: events[2])
        else { return nil }
        return try? EventText.changed(ours, from: events[1], to: merged)
    }
}
