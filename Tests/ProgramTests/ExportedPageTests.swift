import Foundation
import TestLibraries
import Testing

/// The page in a real browser; `make check-exports` installs the tools for it and checks more.
@Suite struct `The exported page` {
    private static let python: String? = {
        let environment = ProcessInfo.processInfo.environment
        let cache = environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.cache"
        let python = cache + "/dateline-checks/bin/python"
        let isThere = [python, "/usr/bin/chromium"].allSatisfy(FileManager.default.isExecutableFile)
        return isThere ? python : nil
    }()

    @Test(.enabled(if: python != nil, "make check-exports installs Chromium and playwright"))
    func `passes its journey in Chromium, and axe finds nothing`() throws {
        let corpus = try CorpusCopy()
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Exports/check.py").path
        let python = try #require(Self.python)
        let result = try CommandResult(
            [python, script, BuiltProgram.path, corpus.path, "--short"], environment: [:])
        #expect(result.status == 0, "\(result.output) \(result.errors)")
        #expect(result.output.contains("All exports are as they should be."))
    }
}
