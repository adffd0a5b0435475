internal import ArgumentParser
internal import Newsdesk

/// `dateline import LIBRARY --from FORMAT FILE`.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take events or sources of another program into a library.",
        discussion: """
            Formats:
            \(formats)

            The columns of a table are guessed by their heads; those of ACLED, UCDP GED and auto-archiver are known. \
            --column title=Titel says which one is meant; values are \(LibraryImporter.fields.joined(separator: ", ")). \
            Sources say beside the library's articles what those do not; of the others the headline can be cited. \
            What the library has already stays as it is, so that a file can come again; u on the screen takes an import \
            back. Exits with 1 where rows could not be read: they are told as file:line:column.
            """)

    @Argument(help: "The library's folder.", completion: .directory)
    var library: String

    @Argument(help: "The file.", completion: .file())
    var file: String

    @Option(
        help: "The format; without it the one by which the file's name ends.",
        completion: .list(LibraryImporter.formats.map(\.name)))
    var from: String?

    @Option(
        name: [.customLong("column"), .customLong("map")],
        help: ArgumentHelp("Which column holds a value.", valueName: "value=column"))
    var column: [String] = []

    func validate() throws {
        let names = LibraryImporter.formats.map(\.name)
        if let from, !names.contains(from) {
            throw ValidationError("There is no format “\(from)”; there are \(names.joined(separator: ", "))")
        }
        if from == nil, LibraryImporter.format(ofFile: file) == nil {
            throw ValidationError(
                "“\(file)” ends like no format; say which with --from: \(names.joined(separator: ", "))")
        }
        for pair in column {
            let name = pair.prefix { $0 != "=" }
            guard pair.contains("="), LibraryImporter.fields.contains(String(name)) else {
                throw ValidationError(
                    "--column is written value=column, for example title=Titel; values are "
                        + LibraryImporter.fields.joined(separator: ", "))
            }
        }
    }

    func run() throws {
        let columns = column.map { pair in
            let name = pair.prefix { $0 != "=" }
            return (String(name), String(pair.dropFirst(name.count + 1)))
        }
        let report = try LibraryImporter(root: library).import(
            file, format: from ?? LibraryImporter.format(ofFile: file) ?? "",
            columns: Dictionary(columns, uniquingKeysWith: { _, last in last }))
        for finding in report.findings { Console.tell("\(file):\(finding)") }
        for omission in report.omissions { Console.tell(omission) }
        try Console.results.write(report.summary + "\n")
        if !report.findings.isEmpty { throw ExitCode(1) }
    }

    private static var formats: String {
        LibraryImporter.formats.map { name, summary in
            "  " + name + String(repeating: " ", count: max(1, 12 - name.count)) + summary
        }.joined(separator: "\n")
    }
}
