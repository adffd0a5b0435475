internal import ArgumentParser
internal import Newsdesk

/// `dateline new DIR`.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make an empty library.",
        discussion: "The folder must be empty or not exist yet. Without a title the library is called like its folder.")

    @Argument(help: "The folder of the library.")
    var folder: String

    func run() throws {
        let made = try NewLibrary(path: folder).make()
        try Console.results.write("\(folder): made a library with \(made.joined(separator: ", "))\n")
        if Console.results.isTerminal { try Console.results.write("Next: dateline add \(folder) FILE…\n") }
    }
}
