public import Foundation

/// A library, or another folder, that a test has for itself; it is removed with this value.
public final class ScratchFolder: Sendable {
    /// Where it is.
    public let path = FileManager.default.temporaryDirectory.appendingPathComponent("scratch-\(UUID().uuidString)").path

    /// Writes files, each at a path relative to the folder.
    public init(_ files: [String: String] = [:]) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (place, text) in files { try write(text, to: place) }
    }

    /// A copy of a folder.
    public init(copyOf folder: String) throws { try FileManager.default.copyItem(atPath: folder, toPath: path) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, and the folders that it lies in.
    public func write(_ text: String, to place: String) throws { try write(Array(text.utf8), to: place) }

    /// Writes a file, and the folders that it lies in.
    public func write(_ bytes: [UInt8], to place: String) throws {
        let url = URL(fileURLWithPath: path + "/" + place)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
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
