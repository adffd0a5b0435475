internal import ArgumentParser
internal import CMalloc
internal import Foundation

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
        version: "0.1.0",
        subcommands: [
            BrowseCommand.self, NewCommand.self, AddCommand.self, ListCommand.self, ShowCommand.self,
            PeopleCommand.self, SearchCommand.self,
            CheckCommand.self, SuggestCommand.self, AnnotateCommand.self, ArticleCommand.self, IndexCommand.self,
        ],
        defaultSubcommand: BrowseCommand.self)

    /// Exit status 0 fine, 1 findings, 2 failed, 64 wrong use.
    static func main() {
        returnLargeMemory()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let error where exitCode(for: error) != .failure || error is ExitCode {
            exit(withError: error)
        } catch {
            FileHandle.standardError.write(Data("dateline: \(error)\n".utf8))
            Foundation.exit(2)
        }
    }

    /// What a large array took goes back to the system when it is freed. Otherwise glibc keeps it once it has seen one:
    /// after some changes of a large library that is a third of the memory.
    private static func returnLargeMemory() { mallopt(M_MMAP_THRESHOLD, 1 << 20) }
}
