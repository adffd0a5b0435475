internal import ArgumentParser
internal import Newsdesk

/// `dateline merge-driver BASE OURS THEIRS`.
struct MergeDriverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge-driver", abstract: "Join two versions of an event's file value by value, for git.",
        discussion: """
            Once for a repository: git config merge.dateline.driver "dateline merge-driver %O %A %B", and in its \
            .gitattributes: events/*.md merge=dateline. What both changed differently gets git's own marks, and the exit \
            status is 1.
            """)

    @Argument(help: "The version that both come from (%O).", completion: .file())
    var base: String

    @Argument(help: "Our version, which gets the result (%A).", completion: .file())
    var ours: String

    @Argument(help: "Their version (%B).", completion: .file())
    var theirs: String

    func run() throws {
        let status = try EventFileMerge(base: base, ours: ours, theirs: theirs).run()
        if status != 0 { throw ExitCode(status) }
    }
}
