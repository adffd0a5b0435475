internal import ArgumentParser
internal import Newsdesk

/// `dateline check LIBRARY`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what is wrong in a library: links, quotes, dates, decisions.",
        discussion: """
            Each finding is a line “path:line:column: message (rule)”. A quote whose words have changed is told with \
            both versions; sources that disagree are no finding. Exits with 1 where anything was found, with 2 where \
            the library could not be checked.
            """)

    @Argument(help: "The library's folder.")
    var library: String

    @Option(help: "text or json.")
    var format = CheckFormat.text

    @Flag(help: "Correct paragraph numbers and positions of quotes that have only moved; nothing else is changed.")
    var fix = false

    @Flag(help: "Tell notes too: what may well be as it should be, like an article without a date.")
    var notes = false

    func run() throws {
        let report = try LibraryChecker(root: library, fixes: fix, showsNotes: notes).run()
        try Console.results.write(format == .json ? report.json() : report.text)
        if Console.results.isTerminal { Console.tell(report.summary) }
        if report.exitStatus != 0 { throw ExitCode(report.exitStatus) }
    }
}

/// How findings are printed.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
}
