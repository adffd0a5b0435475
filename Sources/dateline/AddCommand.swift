internal import ArgumentParser
internal import Foundation
internal import Newsdesk

/// `dateline add LIBRARY FILE…`.
struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Take articles into a library.",
        discussion: """
            Files are copied as they are; what the library has already is left out. A file page.yaml beside page.html \
            comes along. Exits with 0 where all articles are in the library now, with 1 where files were refused, \
            with 2 where nothing could be added.
            """)

    @Argument(help: "The library's folder.")
    var library: String

    @Argument(help: "Articles, folders of articles, or - for standard input.")
    var files: [String]

    @Flag(help: "Add another text at the address of an article that the library has.")
    var versions = false

    func run() throws {
        let line = ProgressLine()
        var failure: ConsoleError?
        let report = try ArticleAdder(root: library, keepsVersions: versions, program: "dateline \(Version.text)").add(
            files, standardInput: { Array(FileHandle.standardInput.readDataToEndOfFile()) },
            progress: { line.show($0) },
            each: { addition in
                line.clear()
                do throws(ConsoleError) { try tell(addition) } catch { failure = error }
            })
        line.clear()
        if Console.messages.isTerminal || report.additions.isEmpty { Console.tell(report.summary) }
        if let failure { throw failure }
        if report.exitStatus != 0 { throw ExitCode(report.exitStatus) }
    }

    private func tell(_ addition: Addition) throws(ConsoleError) {
        if addition.isRefused { return Console.tell("dateline: \(addition.text)") }
        try Console.results.write(addition.text + "\n")
    }
}

/// A line that says how far long work has come, on a terminal only.
private final class ProgressLine {
    private let start = ContinuousClock.now
    private var last = ContinuousClock.now
    private var isShown = false

    /// Nothing during the first second: short work needs no line.
    func show(_ progress: ArticleAdder.Progress) {
        let now = ContinuousClock.now
        guard Console.messages.isTerminal, now - start > .seconds(1), now - last > .milliseconds(100) else { return }
        last = now
        isShown = true
        Console.show(progress: progress.text(after: (now - start) / .seconds(1)))
    }

    func clear() {
        if isShown { Console.show(progress: "") }
        isShown = false
    }
}
