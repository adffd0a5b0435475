internal import ArgumentParser

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
            BrowseCommand.self, ListCommand.self, ShowCommand.self, PeopleCommand.self, SearchCommand.self,
        ],
        defaultSubcommand: BrowseCommand.self)
}
