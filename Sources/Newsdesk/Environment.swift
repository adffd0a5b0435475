internal import Foundation
internal import Glibc
public import TimelineUI

/// What the surroundings of the program say: variables, terminal, folders.
public struct Environment: Sendable {
    private let variables: [String: String]

    /// The surroundings of this process.
    public init() {
        variables = ProcessInfo.processInfo.environment
    }

    /// Whether both ends are a terminal.
    public var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// False where `NO_COLOR` is set to anything (no-color.org).
    public var wantsColors: Bool { variables["NO_COLOR"].map(\.isEmpty) ?? true }

    /// The terminal's background as `COLORFGBG` tells it; dark on Linux's own console; nil where nothing tells.
    public var background: Theme.Background? {
        guard let last = variables["COLORFGBG"]?.split(separator: ";").last, let number = Int(last) else {
            return variables["TERM"] == "linux" ? .dark : nil
        }
        return number == 7 || number == 15 ? .light : .dark
    }

    /// How wide text is wrapped: as wide as the terminal, at most 100 columns.
    public var textColumns: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(Int(size.ws_col), 100)
    }

    /// The folder that is meant: the one named, else the current one where it is a library, else the one `set`, else the
    /// example.
    public func library(named name: String?, set: String? = nil) -> String {
        if let name { return name }
        let manager = FileManager.default
        let isLibrary = ["library.yaml", "articles", "events"].contains { manager.fileExists(atPath: $0) }
        if isLibrary { return "." }
        if let set { return set.hasPrefix("~/") ? (variables["HOME"] ?? NSHomeDirectory()) + set.dropFirst() : set }
        return exampleFolders.first { manager.fileExists(atPath: $0) } ?? "."
    }

    /// Whether nothing that can be seen is in the current folder.
    public var isFolderEmpty: Bool {
        let entries = try? FileManager.default.contentsOfDirectory(atPath: ".")
        return entries.map { $0.allSatisfy { $0.hasPrefix(".") } } ?? false
    }

    /// Beside the program as it is built, and where `make install` puts it.
    private var exampleFolders: [String] {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let folder = URL(fileURLWithPath: program).deletingLastPathComponent()
        return ["../share/dateline/corpus", "../../../corpus", "../../../../corpus"].map {
            folder.appendingPathComponent($0).standardizedFileURL.path
        } + ["corpus"]
    }
}
