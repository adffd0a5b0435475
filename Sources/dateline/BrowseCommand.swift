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

    @Argument(help: "The library's folder. Without it the current folder, else the one open last, else the example.")
    var library: String?

    /// Only a command that was mistyped has more than a library behind it.
    @Argument(help: .hidden)
    var surplus: [String] = []

    @Option(help: "The colours of the terminal's background: dark or light.")
    var theme: Theme.Background?

    @Flag(help: "Tell the screen in words, one piece at a time, for screen readers and braille lines.")
    var plain = false

    @Flag(help: "Begin anew: not with the library, the place and the panes as they were left.")
    var fresh = false

    /// What can be done where there is nothing yet.
    private static let emptyFolder = """
        this folder is empty: “dateline new .” makes a library here, “dateline add . FILE…” takes articles into it, \
        “dateline FOLDER” opens another one
        """

    func validate() throws {
        guard !surplus.isEmpty, let library else { return }
        throw ValidationError("“\(library)” is no command, and only one library can be opened; see “dateline help”")
    }

    /// The library that was open last, where it is still there and the reader does not begin anew.
    private func lastLibrary(of session: Session) -> String? {
        guard !fresh, let last = session.last else { return nil }
        return FileManager.default.fileExists(atPath: last) ? last : nil
    }

    func run() throws {
        let environment = Environment()
        let settings = try SettingsFile().read()
        let file = SessionFile()
        var session = file.read()
        let last = lastLibrary(of: session)
        if library == nil, settings.library == nil, last == nil, environment.isFolderEmpty {
            throw Failure(Self.emptyFolder)
        }
        let root = environment.library(named: library, set: settings.library ?? last)
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
            preferences: { [theme, plain] settings in
                var preferences = settings.preferences(
                    background: theme, told: terminal.background, environment: environment)
                if plain { preferences.isPlain = true }
                return preferences
            }, restoring: fresh ? nil : session.place(in: SessionFile.folder(root)), news: CrashReport.news())
        guard let place = desk.run() else { return }
        // Another window may have been left meanwhile.
        session = file.read()
        session.leave(SessionFile.folder(root), at: place)
        file.write(session)
    }
}

extension Theme.Background: ExpressibleByArgument {}
