public import Foundation

/// A library in a folder of its own, removed with this value.
public final class StoryFolder {
    /// Where it is.
    public let path = FileManager.default.temporaryDirectory.appendingPathComponent("story-\(UUID().uuidString)").path

    /// Writes files, each at a path relative to the library.
    public init(_ files: [String: String]) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (place, text) in files { try write(text, to: place) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, and the folders that it lies in.
    public func write(_ text: String, to place: String) throws {
        let url = URL(fileURLWithPath: path + "/" + place)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// What a file says; nil where there is none.
    public func text(_ place: String) -> String? { try? String(contentsOfFile: path + "/" + place, encoding: .utf8) }

    /// All files and folders but the program's own, byte for byte; empty for a folder.
    public func snapshot() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) where !name.hasPrefix(".dateline") {
            files[name] = FileManager.default.contents(atPath: path + "/" + name) ?? Data()
        }
        return files
    }
}
