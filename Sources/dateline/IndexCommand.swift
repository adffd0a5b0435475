internal import ArgumentParser
internal import Newsdesk

/// `dateline index LIBRARY`.
struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: "Bring the index of a library up to date.",
        discussion: """
            Every command does that by itself; ahead of time it saves the wait for a large library. An index that is \
            damaged, of another version or another program's is made anew. What could not be read is told on standard \
            error.
            """)

    @Argument(help: "The library's folder.")
    var library: String

    @Flag(help: "Make the index anew, whatever there is.")
    var rebuild = false

    func run() throws {
        let report = try LibraryIndexer(root: library, rebuilds: rebuild).run()
        for finding in report.findings { Console.tell(finding) }
        guard report.isKept else {
            throw Failure("\(library): the index cannot be kept: there is no folder for caches that can be written")
        }
        try Console.results.write(report.text + "\n")
    }
}
