import CScratchHome
import Foundation

/// The environment of a program under test: the same on every machine.
struct SessionEnvironment {
    /// As `NAME=value`.
    let variables: [String]

    /// Pinned variables with a home folder, changed by what a test wants; nil takes a variable away.
    init(home: String, changes: [String: String?] = [:]) {
        var all = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color", "ESCDELAY": "25",
            "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no", "PS1": "$ ",
        ]
        all.merge(SessionEnvironment.home(home)) { $1 }
        // The program finds Swift's libraries, and reports what it has covered, as the tests do.
        for name in ["LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"] {
            all[name] = ProcessInfo.processInfo.environment[name]
        }
        for (name, value) in changes { all[name] = value }
        variables = all.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }

    /// What tells a program where its files are.
    static func home(_ path: String) -> [String: String] {
        [
            "HOME": path, "XDG_CONFIG_HOME": "\(path)/config", "XDG_CACHE_HOME": caches,
            "XDG_DATA_HOME": "\(path)/data", "XDG_STATE_HOME": "\(scratch)/state",
        ]
    }

    /// Indexes and journals outlive a session, as they do for a user.
    private static let scratch = String(cString: scratch_home())

    /// Where programs under test keep what they can make anew.
    static let caches = scratch + "/cache"

    /// The folder of a library's index: it is named after the library.
    static func cache(of library: URL) throws -> URL {
        let folder = URL(fileURLWithPath: caches).appending(path: "dateline")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        struct NoIndex: Error {}
        guard let name = names.first(where: { $0.hasPrefix(library.lastPathComponent) }) else { throw NoIndex() }
        return folder.appending(path: name)
    }
}

/// The program that was built together with the tests.
enum BuiltProgram {
    /// Its path: beside the executable of the tests.
    static let path: String = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let beside = URL(fileURLWithPath: tests).deletingLastPathComponent().appending(path: "dateline").path
        return FileManager.default.isExecutableFile(atPath: beside) ? beside : ".build/debug/dateline"
    }()
}
