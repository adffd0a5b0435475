public import ArgumentParser
internal import Foundation
internal import NcursesTerminal
internal import Newsdesk
public import TimelineUI

/// `dateline [LIBRARY]`.
struct BrowseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "browse", abstract: "Open a library on the screen; the default.",
        discussion: """
            “browse” may be left out: “dateline my-story” opens that folder, and prints the list of events as text where \
            the output is no terminal.
            """)

    @Argument(help: "The library's folder. Without it the current folder, else the example.")
    var library: String?

    /// Only a command that was mistyped has more than a library behind it.
    @Argument(help: .hidden)
    var surplus: [String] = []

    @Option(help: "The colours of the terminal's background: dark or light.")
    var theme: Theme.Background?

    func validate() throws {
        guard !surplus.isEmpty, let library else { return }
        throw ValidationError("“\(library)” is no command, and only one library can be opened; see “dateline help”")
    }

    func run() throws {
        let environment = Environment()
        let settings = try SettingsFile().read()
        let root = environment.library(named: library, set: settings.library)
        guard environment.isTerminal else {
            guard !CommandLine.arguments.dropFirst().contains("browse") else {
                throw Failure("browse needs a terminal; “dateline list” prints the events")
            }
            return try Printer(root: root).printEvents(query: "", format: .text)
        }
        let terminal = try NcursesTerminal(colors: settings.colors ?? environment.wantsColors)
        defer { terminal.close() }
        let desk = Desk(
            screen: terminal, source: LibrarySource(root: root), settings: SettingsWatch(settings),
            preferences: { [theme] in
                $0.preferences(background: theme, told: terminal.background, environment: environment)
            })
        desk.run()
    }
}

extension Theme.Background: ExpressibleByArgument {}
