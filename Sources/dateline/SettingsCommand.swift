internal import ArgumentParser
internal import Newsdesk

/// `dateline settings`.
struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings", abstract: "Print what is set in config.toml, and what holds where nothing is.",
        discussion: """
            Settings are in $XDG_CONFIG_HOME/dateline/config.toml, mostly ~/.config/dateline/config.toml. What is said on the \
            command line comes before them, and they come before variables like $EDITOR.
            """)

    @Flag(name: .customLong("init"), help: "Write a file in which everything is explained and nothing is set.")
    var makesFile = false

    func run() throws {
        let file = SettingsFile()
        if makesFile {
            try file.makeCommented()
            return try Console.results.write("Written: \(file.path)\n")
        }
        for line in try file.report() { try Console.results.write(line + "\n") }
    }
}
