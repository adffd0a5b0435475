internal import Foundation

/// A home for what is measured: its indexes and journals are not among the user's.
enum BenchHome {
    static let path = NSTemporaryDirectory() + "dateline-bench-home"
    private static let folders = ["HOME": path, "XDG_CACHE_HOME": path + "/cache", "XDG_STATE_HOME": path + "/state"]

    /// As `NAME=value`.
    static var variables: [String] { folders.map { "\($0.key)=\($0.value)" } }

    /// For this process and those that it starts; `edit` keeps what it is given.
    static func takeThePlaceOfTheUsers() {
        guard CommandLine.arguments.dropFirst().first != "edit" else { return }
        for (name, value) in folders { setenv(name, value, 1) }
    }
}
