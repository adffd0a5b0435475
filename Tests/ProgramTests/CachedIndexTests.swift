import Foundation
import TestLibraries
import Testing

@Suite(.serialized, .enabled(if: ReadOnlyFolders.areKept, "nothing here keeps the administrator from writing"))
struct `The index of a library that may not be written` {
    private let corpus: CorpusCopy
    private let caches: URL

    init() throws {
        corpus = try CorpusCopy()
        caches = FileManager.default.temporaryDirectory.appending(path: "caches-\(UUID().uuidString)")
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: corpus.path)
    }

    /// What `dateline index` says, but the seconds.
    private func said() throws -> String {
        let command = ReadOnlyFolders.prefix + [BuiltProgram.path, "index", corpus.path]
        let result = try CommandResult(command, environment: ["XDG_CACHE_HOME": caches.path])
        #expect(result.status == 0, "\(result.errors)")
        return result.output.split(separator: ",").dropLast().joined(separator: ",")
    }

    /// The only index in the folder of caches.
    private func index() throws -> URL {
        let folder = caches.appending(path: "dateline")
        let libraries = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(libraries.count == 1)
        return folder.appending(path: try #require(libraries.first)).appending(path: "index.sqlite")
    }

    private func cleanUp() {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: corpus.path)
        try? FileManager.default.removeItem(at: caches)
    }

    @Test func `it is kept among the user's caches and used again; the library stays as it was`() throws {
        defer { cleanUp() }
        let before = try FileManager.default.subpathsOfDirectory(atPath: corpus.path).sorted()
        #expect(try said().hasPrefix("15 events, "))
        #expect(FileManager.default.fileExists(atPath: try index().path))
        #expect(try said().hasSuffix("; nothing had changed"))
        #expect(try FileManager.default.subpathsOfDirectory(atPath: corpus.path).sorted() == before)
        #expect(!FileManager.default.fileExists(atPath: corpus.path + "/.dateline"))
    }

    @Test(arguments: IndexTrouble.allCases)
    func `one that cannot be used is made anew there`(trouble: IndexTrouble) throws {
        defer { cleanUp() }
        let all = try said()
        try trouble.strike(index())
        #expect(try said() == all)
        #expect(try said().hasSuffix("; nothing had changed"))
        #expect(!FileManager.default.fileExists(atPath: corpus.path + "/.dateline"))
    }
}

/// Folders without permission to write, which only the administrator may write nevertheless.
enum ReadOnlyFolders {
    /// What comes before a command so that it keeps to the permissions.
    static let prefix: [String] =
        getuid() == 0 ? ["/usr/bin/setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"] : []

    /// Whether a command with the prefix keeps to them.
    static let areKept: Bool = {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kept-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try? FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o555])
        let attempt = try? CommandResult(prefix + ["/usr/bin/touch", folder.path + "/file"], environment: [:])
        return attempt.map { $0.status != 0 && $0.errors.contains("denied") } ?? false
    }()
}
