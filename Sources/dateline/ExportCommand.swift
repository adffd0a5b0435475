internal import ArgumentParser
internal import Newsdesk

/// `dateline export LIBRARY [QUERY] --to FORMAT [-o FILE]`.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the events of a library, or those a query finds, for others to read.",
        discussion: """
            Formats:
            \(formats)

            What a format cannot carry is written in words, and how often that was done is told on standard error. The same \
            library gives the same bytes. A page of more than 20,000 events becomes an index and one page a year beside it. \
            For a PDF print the page from a browser, or: libreoffice --convert-to pdf FILE.docx
            """)

    @Argument(help: "The library's folder.", completion: .directory)
    var library: String

    @Argument(
        parsing: .allUnrecognized,
        help: "Which events, for example: person:pretti date:2026-01; see “dateline help list”",
        completion: .queries)
    var query: [String] = []

    @Option(
        help: "The format; without it the one by which the file's name ends.",
        completion: .list(LibraryExporter.formats.map(\.name)))
    var to: String?

    @Option(name: .shortAndLong, help: "The file to write. Without it standard output.", completion: .file())
    var output: String?

    func validate() throws {
        try query.refuseOptions()
        guard let to else {
            guard let output else { throw ValidationError("Say which format with --to: \(names)") }
            guard LibraryExporter.format(ofFile: output) != nil else {
                throw ValidationError("“\(output)” ends like no format; say which with --to: \(names)")
            }
            return
        }
        guard LibraryExporter.formats.contains(where: { $0.name == to }) else {
            throw ValidationError("There is no format “\(to)”; there are \(names)")
        }
    }

    func run() throws {
        let format = to ?? output.flatMap(LibraryExporter.format) ?? ""
        try LibraryExporter(root: library).export(query: query.queryText, format: format, to: output)
    }

    private var names: String { LibraryExporter.formats.map(\.name).joined(separator: ", ") }

    private static var formats: String {
        LibraryExporter.formats.map { name, summary in
            "  " + name + String(repeating: " ", count: max(1, 12 - name.count)) + summary
        }.joined(separator: "\n")
    }
}
