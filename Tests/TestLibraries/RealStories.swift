internal import Foundation

/// Stories as they were reported, in folders of articles, for tests that want to see real ones. They are not part of the
/// repository: they are looked for in the folder that DATELINE_STORIES names, else in `../shared/data/timeline17`.
public enum RealStories {
    private static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["DATELINE_STORIES"] { return URL(fileURLWithPath: named) }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../shared/data/timeline17").standardizedFileURL
    }()

    /// The names of the stories that are there, each with a folder `articles`.
    public static let names: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { FileManager.default.fileExists(atPath: articles(of: $0).path) }.sorted()
    }()

    private static func articles(of story: String) -> URL {
        folder.appendingPathComponent(story).appendingPathComponent("articles")
    }

    /// A library of the first articles of a story, by name, and of nothing else.
    public static func library(of story: String, articles count: Int) throws -> ScratchFolder {
        let names = try FileManager.default.contentsOfDirectory(atPath: articles(of: story).path).sorted()
        let library = try ScratchFolder()
        for name in names.prefix(count) {
            let bytes = try Data(contentsOf: articles(of: story).appendingPathComponent(name))
            try library.write([UInt8](bytes), to: "articles/\(name)")
        }
        return library
    }
}
