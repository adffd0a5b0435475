public import Foundation

/// A copy of the example library in a folder of its own, removed with this value.
public final class CorpusCopy {
    /// The repository's example library.
    private static let original = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "corpus").resolvingSymlinksInPath()

    /// Where it is.
    public let folder: URL
    /// The folder's path.
    public var path: String { folder.path }

    /// Copies it.
    public init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "corpus-\(UUID().uuidString)")
        let manager = FileManager.default
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        // An index that somebody else is writing there just now is left out.
        for name in try manager.contentsOfDirectory(atPath: CorpusCopy.original.path) where !name.hasPrefix(".") {
            try manager.copyItem(at: CorpusCopy.original.appending(path: name), to: folder.appending(path: name))
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Only the articles, as somebody would find them in a folder of clippings.
    public func removeEverythingButArticles() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: path) where name != "articles" {
            try FileManager.default.removeItem(at: folder.appending(path: name))
        }
    }

    /// Replaces text in one of its files.
    public func edit(_ file: String, replacing old: String, with new: String) throws {
        let url = folder.appending(path: file)
        let text = try String(contentsOf: url, encoding: .utf8)
        try text.replacingOccurrences(of: old, with: new).write(to: url, atomically: true, encoding: .utf8)
    }
}
