internal import ArgumentParser
internal import Foundation
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
        print("\(folder): made a library with \(made.joined(separator: ", "))")
        if isatty(STDOUT_FILENO) == 1 { print("Next: dateline add \(folder) FILE…") }
    }
}
