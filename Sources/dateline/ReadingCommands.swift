public import ArgumentParser
internal import Foundation
public import Newsdesk

extension OutputFormat: ExpressibleByArgument {}

/// `dateline list LIBRARY [QUERY]`.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Print the events of a library.")

    @Argument(help: "The library's folder.")
    var library: String

    @Argument(
        parsing: .allUnrecognized, help: "Which events, for example: person:pretti date:2026-01 -tag:background")
    var query: [String] = []

    @Option(help: "text, json or csv.")
    var format = OutputFormat.text

    func validate() throws { try query.refuseOptions() }

    func run() throws {
        try Printer(root: library, columns: Environment().textColumns)
            .printEvents(query: query.joined(separator: " "), format: format)
    }
}

/// `dateline show LIBRARY EVENT`.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print one event with its passages and where its sources disagree.")

    @Argument(help: "The library's folder.")
    var library: String

    @Argument(help: "The event's id: the name of its file without .md.")
    var event: String

    @Option(help: "text or json.")
    var format = OutputFormat.text

    func run() throws {
        let printer = try Printer(root: library, columns: Environment().textColumns)
        guard try printer.printEvent(event, format: format) else {
            throw Failure("\(library): there is no event “\(event)”")
        }
    }
}

/// `dateline people LIBRARY [NAME]`.
struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Print the people of a library with the number of their events.")

    @Argument(help: "The library's folder.")
    var library: String

    @Argument(help: "Part of a name, an alias or a description.")
    var name: [String] = []

    @Option(help: "text, json or csv.")
    var format = OutputFormat.text

    func run() throws {
        try Printer(root: library).printPeople(matching: name.joined(separator: " "), format: format)
    }
}

/// `dateline search LIBRARY QUERY`.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Print the paragraphs of the articles that a query finds.")

    @Argument(help: "The library's folder.")
    var library: String

    @Argument(parsing: .allUnrecognized, help: "Words, \"phrases\" and fields, as in the program.")
    var query: [String]

    @Option(help: "text, json or csv.")
    var format = OutputFormat.text

    func validate() throws { try query.refuseOptions() }

    func run() throws {
        try Printer(root: library).printParagraphs(query: query.joined(separator: " "), format: format)
    }
}

extension [String] {
    /// One minus excludes; what begins with two is an option that was mistyped.
    fileprivate func refuseOptions() throws {
        guard let option = first(where: { $0.hasPrefix("--") }) else { return }
        throw ValidationError("Unknown option '\(option)'")
    }
}
