internal import EventModel
internal import Foundation

/// Where a program keeps what it knows of a user's files beside them (XDG Base Directory Specification). What lies in a
/// library may have come with it from anywhere; what lies here is the user's own.
package struct UserFolders: Sendable {
    private let environment: [String: String]

    package init(environment: [String: String] = ProcessInfo.processInfo.environment) { self.environment = environment }

    /// What can be made anew; nil where the user has no home.
    package func cache(of library: String) -> String? { folder(of: library, "XDG_CACHE_HOME", ".cache") }

    /// What must outlive the program: the journal of edits.
    package func state(of library: String) -> String? { folder(of: library, "XDG_STATE_HOME", ".local/state") }

    /// What must outlive the program and belongs to no single library.
    package var state: String? { base("XDG_STATE_HOME", ".local/state").map { "\($0)/dateline" } }

    /// Makes a folder that only the user can read, and those above it; false where it cannot be written, or where a link
    /// takes its place.
    package static func make(_ folder: String) -> Bool {
        if !isFolder(folder) {
            try? FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        return isFolder(folder) && access(folder, R_OK | W_OK | X_OK) == 0
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private func folder(of library: String, _ variable: String, _ fallback: String) -> String? {
        guard let base = base(variable, fallback), let name = Self.name(of: library) else { return nil }
        return "\(base)/dateline/\(name)"
    }

    /// Relative paths do not count.
    private func base(_ variable: String, _ fallback: String) -> String? {
        if let named = environment[variable], named.hasPrefix("/") { return named }
        return home.map { "\($0)/\(fallback)" }
    }

    private var home: String? {
        if let named = environment["HOME"], named.hasPrefix("/") { return named }
        return getpwuid(getuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) }
    }

    /// By the path of the library, links followed: two hashes, so that nobody finds a second path of the same name.
    private static func name(of library: String) -> String? {
        guard let resolved = realpath(library, nil) else { return nil }
        defer { free(resolved) }
        let path = String(cString: resolved)
        let words = FileName(taming: FilePlace(path, in: "").name, longest: 60, or: "library").text
        return words + [0, 1].map { "-" + hexadecimal(StableHash(path, seed: $0).value) }.joined()
    }

    private static func hexadecimal(_ number: Int64) -> String {
        let digits = String(UInt64(bitPattern: number), radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
