public import ArgumentParser
internal import Foundation
public import Newsdesk

extension OutputFormat: ExpressibleByArgument {}

/// `dateline list LIBRARY [QUERY]`.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Print the events of a library.", discussion: queryHelp)

    @Argument(help: "The library's folder.", completion: .directory)
    var library: String

    @Argument(
        parsing: .allUnrecognized, help: "Which events, for example: person:pretti date:2026-01 -tag:background",
        completion: .queries)
    var query: [String] = []

    @Option(help: "Only so many, those that matter most.")
    var top: Int?

    @Option(help: "text, json or csv.")
    var format = OutputFormat.text

    func validate() throws {
        try query.refuseOptions()
        if let top, top < 1 { throw ValidationError("--top needs a number above 0, not \(top).") }
    }

    func run() throws {
        try Printer(root: library, columns: Environment().textColumns)
            .printEvents(query: query.queryText, top: top, format: format)
    }
}

/// The language of queries, in short.
private let queryHelp = """
    A query has words, "phrases", beginnings (consul*), person: place: tag: source: and date: with a value right behind \
    them, is:confirmed, is:suggested, is:disputed or is:planned, is:unused for paragraphs that no confirmed event cites, \
    top: and how many of the most important ones. All must hold; - or NOT excludes, or chooses, parentheses join. A \
    date is 2026-01-27, 27 jan 2026, jan 2026, 1963, or two of them with .. between. Put the query between single \
    quotation marks for the shell: 'person:"alex pretti" -tag:background'.
    """

/// `dateline show LIBRARY EVENT`.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print one event with its passages and where its sources disagree.")

    @Argument(help: "The library's folder.", completion: .directory)
    var library: String

    @Argument(help: "The event's id: the name of its file without .md.", completion: .events)
    var event: String

    @Option(help: "text, json or csv.")
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

    @Argument(help: "The library's folder.", completion: .directory)
    var library: String

    @Argument(help: "Part of a name, an alias or a description.", completion: .people)
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
        commandName: "search", abstract: "Print the paragraphs of the articles that a query finds.",
        discussion: "The most relevant ones first. " + queryHelp)

    @Argument(help: "The library's folder.", completion: .directory)
    var library: String

    @Argument(
        parsing: .allUnrecognized, help: "Which paragraphs, for example: 'note of protest' person:payne",
        completion: .queries)
    var query: [String]

    @Option(help: "text, json or csv.")
    var format = OutputFormat.text

    func validate() throws { try query.refuseOptions() }

    func run() throws {
        try Printer(root: library).printParagraphs(query: query.queryText, format: format)
    }
}

extension [String] {
    /// One minus excludes; what begins with two is an option that was mistyped, unless `--` stands before it.
    func refuseOptions() throws {
        guard let option = prefix(while: { $0 != "--" }).first(where: { $0.hasPrefix("--") }) else { return }
        throw ValidationError("Unknown option '\(option)'")
    }

    var queryText: String { filter { $0 != "--" }.joined(separator: " ") }
}
