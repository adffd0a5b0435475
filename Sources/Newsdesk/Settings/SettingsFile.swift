internal import Foundation
internal import Interchange
internal import TimelineUI

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
        return try SettingsReader.settings(path: path, text: String(decoding: data, as: UTF8.self))
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
            "# Settings of Dateline. Take the # away from a line to set it; “dateline settings” says what is in force.\n"
            + "# What is changed counts at once, but for library and colors.\n\n"
            + entries.joined(separator: "\n") + "\n" + SettingsFile.tables
    }

    private static let tables = """
        # Keys in the place of those that “?” lists: x, Space, Enter, Ctrl-R, Alt-x, F5, PageUp; [] takes them away.
        # For all panes, or for timeline, detail or article alone. Commands:
        \(wrapped(Command.allCases.map(\.rawValue)))
        # [keys]
        # people = ["p", "F2"]
        # [keys.article]
        # nextMatch = "m"

        # Looks: plain, bold, dim, italic, underline, reverse, and colours: black, red, green, yellow, blue, magenta, cyan,
        # white, bright-black and so on, behind “on” for the background. Parts of the screen:
        \(wrapped(Theme.Part.allCases.map(\.rawValue)))
        # [styles]
        # dispute = "bright-red bold"
        # match = "black on bright-yellow underline"

        """

    /// Words as lines of a comment.
    private static func wrapped(_ words: [String]) -> String {
        var lines = ["#"]
        for word in words {
            if lines[lines.count - 1].count + word.count > 118 { lines.append("#") }
            lines[lines.count - 1] += " " + word
        }
        return lines.joined(separator: "\n")
    }

    /// What is in force and whence, a line for each setting, as TOML.
    public func report() throws -> [String] {
        let settings = try read()
        return Setting.all.map { setting in
            setting.written(settings).map { "\(setting.name) = \($0)  # \(path)" }
                ?? "# \(setting.name): \(setting.fallback)"
        } + tables(of: settings)
    }

    /// Keys and looks that are set, each in a line.
    private func tables(of settings: Settings) -> [String] {
        let keys = settings.keys.map { binding in
            let name = (["keys"] + [binding.pane?.rawValue].compactMap(\.self) + [binding.command.rawValue])
            return "\(name.joined(separator: ".")) = \(JSONValue.texts(binding.keys.map(\.label)).line)  # \(path)"
        }
        let parts = Theme.Part.allCases.compactMap { part in settings.styles[part].map { (part, $0) } }
        let styles = parts.map { "styles.\($0.rawValue) = \(JSONValue.string($1.description).line)  # \(path)" }
        return (keys.isEmpty ? ["# keys: those that ? lists"] : keys.sorted())
            + (styles.isEmpty ? ["# styles: those of the theme"] : styles)
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
