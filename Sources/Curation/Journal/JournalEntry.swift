internal import Foundation

/// A line of the journal: an edit that is about to be made, or what became of the last one.
struct JournalEntry: Codable {
    enum Kind: String, Codable {
        case edit, undo, redo
        /// The entry before was carried out.
        case done
        /// The entry before was not carried out: all files are as they were before it.
        case dropped
        /// The step with this number, the last that could be undone, stays as it is: it could not be taken back.
        case passed
    }

    /// From 1; an end has the number of what it ends.
    var number: Int
    var kind: Kind
    /// What the edit does, in words.
    var summary = ""
    /// For people only; nothing depends on it.
    var time = ""
    var files: [JournaledFile] = []
    /// The folders that it makes; for an undo those that go where nothing is left in them.
    var folders: [String]?

    /// Whether it says that files are about to change.
    var isStep: Bool { [.edit, .undo, .redo].contains(kind) }

    /// Whether an editor can have written it: no damage makes a step out of it that reaches other files.
    var isSound: Bool { number > 0 && files.allSatisfy(\.isSound) && (folders ?? []).allSatisfy(EditedPath.isFolder) }
}

/// A change of a file as the journal keeps it: what was taken out and what was put in, and both ends where they are short.
struct JournaledFile: Codable {
    private static let longest = 1 << 18

    /// Relative to the library.
    var path: String
    /// In bytes.
    var start: Int
    var old: StoredBytes
    var new: StoredBytes
    /// What stands before and behind; nil where that is much.
    var head: StoredBytes?
    var tail: StoredBytes?
    /// nil where there is no file.
    var before: FilePrint?
    var after: FilePrint?

    init(_ change: FileChange) {
        let (old, new) = (change.before ?? [], change.after ?? [])
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
        path = change.path
        self.start = start
        self.old = StoredBytes(old[start..<old.count - end])
        self.new = StoredBytes(new[start..<new.count - end])
        if old.count - self.old.bytes.count <= Self.longest {
            head = StoredBytes(old[..<start])
            tail = StoredBytes(old[(old.count - end)...])
        }
        (before, after) = (change.before.map { FilePrint($0) }, change.after.map { FilePrint($0) })
    }

    /// The same change backwards.
    var inverse: JournaledFile {
        var file = self
        (file.old, file.new, file.before, file.after) = (new, old, after, before)
        return file
    }

    fileprivate var isSound: Bool {
        EditedPath.isChange(of: path, from: before, to: after) && start >= 0 && Self.fits(old, before, start)
            && Self.fits(new, after, start)
            && head.map { $0.bytes.count == start } ?? true
    }

    /// Whether bytes can stand at a place of a file.
    private static func fits(_ bytes: StoredBytes, _ file: FilePrint?, _ start: Int) -> Bool {
        guard let file else { return start == 0 && bytes.bytes.isEmpty }
        let (end, isTooMuch) = start.addingReportingOverflow(bytes.bytes.count)
        return !isTooMuch && end <= file.size
    }

    /// Whether a file is as it was before.
    func isBefore(_ bytes: [UInt8]?) -> Bool { bytes.map { FilePrint($0) } == before }

    /// Whether a file is as it was made.
    func isAfter(_ bytes: [UInt8]?) -> Bool { bytes.map { FilePrint($0) } == after }

    /// Makes the change in a file; nil where it is not as it was before.
    func applied(to bytes: [UInt8]?) -> FileChange? {
        guard isBefore(bytes) else { return nil }
        guard after != nil else { return FileChange(path: path, before: bytes, after: nil) }
        var changed = bytes ?? []
        changed.replaceSubrange(start..<start + old.bytes.count, with: new.bytes)
        return FileChange(path: path, before: bytes, after: changed)
    }

    /// Both versions whole; nil where the journal does not have them.
    var versions: FileChange? {
        guard let head = head?.bytes, let tail = tail?.bytes else { return nil }
        return FileChange(
            path: path, before: before == nil ? nil : head + old.bytes + tail,
            after: after == nil ? nil : head + new.bytes + tail)
    }
}

/// Bytes in JSON: as a text where they are one.
struct StoredBytes: Codable {
    private enum Key: String, CodingKey { case base64 }

    var bytes: [UInt8]

    init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            bytes = Array(text.utf8)
            return
        }
        let coded = try decoder.container(keyedBy: Key.self).decode(Data.self, forKey: .base64)
        bytes = Array(coded)
    }

    func encode(to encoder: any Encoder) throws {
        if let text = String(validating: bytes, as: UTF8.self) {
            var container = encoder.singleValueContainer()
            try container.encode(text)
        } else {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(Data(bytes), forKey: .base64)
        }
    }
}
