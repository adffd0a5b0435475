internal import Archive
internal import ArgumentParser
internal import CCrash
internal import CMemory
internal import Foundation
internal import LibraryFiles
internal import Newsdesk

/// The program: reads a folder of news articles as a timeline.
@main
struct Dateline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline",
        abstract: "Read a folder of news articles as a timeline.",
        discussion: """
            Every event is linked to the paragraphs that report it, and where the sources disagree it says who says \
            what. Without a command the library is opened on the screen.
            """,
        version: Version.text,
        subcommands: [
            BrowseCommand.self, NewCommand.self, AddCommand.self, ExportCommand.self, ImportCommand.self,
            SettingsCommand.self, ManualCommand.self,
            ListCommand.self, ShowCommand.self,
            PeopleCommand.self, SearchCommand.self,
            CheckCommand.self, SuggestCommand.self, AnnotateCommand.self, ArticleCommand.self, IndexCommand.self,
            FindEventsCommand.self, VerifyCommand.self, DiffCommand.self, MergeDriverCommand.self,
        ],
        defaultSubcommand: BrowseCommand.self)

    /// Exit status 0 fine, 1 findings, 2 failed, 64 wrong use.
    static func main() {
        returnLargeMemory()
        occupyStandardFiles()
        reportCrashes()
        LibrarySuggestions.command = FindEventsCommand.invocation
        do {
            try runTwiceIfNeeded()
        } catch {
            Foundation.exit(tell(error))
        }
    }

    /// Again where the index turned out to be damaged, which has removed it, and nothing was printed yet.
    private static func runTwiceIfNeeded() throws {
        do {
            try parseAndRun()
        } catch LibraryError.damagedIndex where !Console.hasResults {
            try parseAndRun()
        }
    }

    private static func parseAndRun() throws {
        try refuseUnknownHelp(CommandLine.arguments.dropFirst())
        var command = try parseAsRoot()
        try command.run()
    }

    /// The parser would show its own help for a command that there is not, as if nothing were wrong.
    private static func refuseUnknownHelp(_ arguments: ArraySlice<String>) throws {
        guard arguments.first == "help", let name = arguments.dropFirst().first(where: { !$0.hasPrefix("-") }) else {
            return
        }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !names.contains(name) else { return }
        throw ValidationError("There is no command “\(name)”; “dateline help” lists them")
    }

    /// Where the program was started without standard input or output, no file that it opens takes their place: what is
    /// read and written there then fails.
    private static func occupyStandardFiles() {
        for descriptor in 0...2 as ClosedRange<Int32> where fcntl(descriptor, F_GETFD) == -1 {
            _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
        }
    }

    /// Says why the program ends, or what was asked about its use; the exit status.
    private static func tell(_ error: any Error) -> Int32 {
        // Nobody listens any more, and needs no word.
        if let error = error as? ConsoleError, error.errno == EPIPE { return 2 }
        let code = exitCode(for: error)
        guard code != .failure || error is ExitCode else {
            Console.tell("dateline: \(error)")
            return 2
        }
        let message = fullMessage(for: error)
        guard !message.isEmpty else { return code.rawValue }
        guard code == .success else {
            Console.tell(message)
            return code.rawValue
        }
        do { try Console.results.write(message + "\n") } catch { return tell(error) }
        return 0
    }

    /// A crash leaves a report, but in the process that looks for events: what ends that is a finding.
    private static func reportCrashes() {
        guard CommandLine.arguments.dropFirst().first != FindEventsCommand.name, let folder = CrashReport.folder()
        else {
            return
        }
        crash_report_install(folder, CrashReport.name, "Dateline \(Version.text)")
    }

    /// What a large array took goes back to the system when it is freed. Otherwise glibc keeps it once it has seen one:
    /// after some changes of a large library that is a third of the memory.
    private static func returnLargeMemory() { mallopt(M_MMAP_THRESHOLD, 1 << 20) }
}
