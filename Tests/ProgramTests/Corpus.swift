import Foundation

/// A copy of the example library in a folder of its own, removed with this value.
final class CorpusCopy {
    /// The repository's example library.
    static let original = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "corpus").resolvingSymlinksInPath()

    let folder: URL
    var path: String { folder.path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "corpus-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: CorpusCopy.original, to: folder)
        try? FileManager.default.removeItem(at: folder.appending(path: ".dateline"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Only the articles, as somebody would find them in a folder of clippings.
    func removeEverythingButArticles() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: path) where name != "articles" {
            try FileManager.default.removeItem(at: folder.appending(path: name))
        }
    }

    /// Replaces text in one of its files.
    func edit(_ file: String, replacing old: String, with new: String) throws {
        let url = folder.appending(path: file)
        let text = try String(contentsOf: url, encoding: .utf8)
        try text.replacingOccurrences(of: old, with: new).write(to: url, atomically: true, encoding: .utf8)
    }
}
