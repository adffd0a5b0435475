internal import ArgumentParser
internal import EventModel
internal import Newsdesk

/// `dateline verify LIBRARY`.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Prove that nothing has changed since it was taken in.",
        discussion: """
            Works out anew the digest of every file that add took in, the chain of custody.jsonl, and every quote, letter \
            by letter. What differs is named, and so are articles that were never taken in. The head of the chain is \
            printed to be kept elsewhere: a chain that was cut at its end shows only against it. Exits with 1 where \
            anything is not as it was.
            """)

    @Argument(help: "The library's folder.")
    var library: String

    @Option(help: "A head of the chain that was kept elsewhere.")
    var head: String?

    func run() throws {
        let report = try CustodyVerifier(root: library, head: head).run()
        try Console.results.write(report.text)
        if report.exitStatus != 0 { throw ExitCode(report.exitStatus) }
    }
}

/// `dateline diff LIBRARY ARTICLE [OTHER]`.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show what changed between two captures of an article.",
        discussion: """
            Paragraphs of the story that are gone stand behind a minus, new ones behind a plus; then the quotes and \
            claims of events that the change touches. Without OTHER the article is compared with every other one at its \
            address. Exits with 1 where anything changed.
            """)

    @Argument(help: "The library's folder.")
    var library: String

    @Argument(help: "The id of the article as it was.")
    var article: String

    @Argument(help: "The id of the article as it is now.")
    var other: String?

    func run() throws {
        let comparisons = try CaptureComparer(root: library).compare(
            ArticleID(article), with: other.map { ArticleID($0) })
        for comparison in comparisons { try Console.results.write(comparison.text) }
        if comparisons.contains(where: { !$0.isSame }) { throw ExitCode(1) }
    }
}
