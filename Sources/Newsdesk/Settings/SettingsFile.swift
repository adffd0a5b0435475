internal import Foundation
internal import TOMLKit

/// The file in which a person's settings are, `$XDG_CONFIG_HOME/dateline/config.toml`.
public struct SettingsFile {
    /// Where it is, or would be.
    public let path: String

    /// The file of the person who runs the program.
    public init(environment given: [String: String]? = nil) {
        let environment = given ?? ProcessInfo.processInfo.environment
        let home = environment["HOME"] ?? NSHomeDirectory()
        let set = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        path = (set ?? home + "/.config") + "/dateline/config.toml"
    }

    /// A file of another name.
    init(path: String) { self.path = path }

    /// What is set in it; nothing where there is no such file. Throws everything that is wrong with it at once.
    public func read() throws -> Settings {
        guard FileManager.default.fileExists(atPath: path) else { return Settings() }
        guard let data = FileManager.default.contents(atPath: path) else { throw SettingsError.unreadable(path) }
        return try SettingsReader(path: path, text: String(decoding: data, as: UTF8.self)).settings()
    }

    /// Writes a file in which everything is explained and nothing is set; never over one that is there.
    public func makeCommented() throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        guard !FileManager.default.fileExists(atPath: path) else { throw SettingsError.exists(path) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(SettingsFile.commented.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    }

    static var commented: String {
        let entries = Setting.all.map {
            "# \($0.purpose)\n# Where it is not set: \($0.fallback).\n# \($0.name) = \($0.example)\n"
        }
        return
            "# Settings of Dateline. Take the # away from a line to set it; “dateline settings” says what is in force.\n\n"
            + entries.joined(separator: "\n")
    }

    /// What is in force and whence, a line for each setting, as TOML.
    public func report() throws -> [String] {
        let settings = try read()
        return Setting.all.map { setting in
            setting.written(settings).map { "\(setting.name) = \($0)  # \(path)" }
                ?? "# \(setting.name): \(setting.fallback)"
        }
    }
}

/// Why settings cannot be used.
public enum SettingsError: Error, Equatable, CustomStringConvertible {
    case unreadable(String)
    case exists(String)
    /// Each as `path:line:column: what`.
    case wrong([String])

    /// A line for each thing that is wrong.
    public var description: String {
        switch self {
        case .unreadable(let path): "\(path): it cannot be read"
        case .exists(let path): "\(path) is there already; it stays as it is"
        case .wrong(let findings): findings.joined(separator: "\n")
        }
    }
}
