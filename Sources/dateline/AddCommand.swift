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
        let report = try ArticleAdder(root: library, keepsVersions: versions).add(
            files, standardInput: { Array(FileHandle.standardInput.readDataToEndOfFile()) },
            progress: { line.show($0) },
            each: { addition in
                line.clear()
                let output = addition.isRefused ? FileHandle.standardError : FileHandle.standardOutput
                let prefix = addition.isRefused ? "dateline: " : ""
                output.write(Data("\(prefix)\(addition.text)\n".utf8))
            })
        line.clear()
        if isatty(STDERR_FILENO) == 1 || report.additions.isEmpty {
            FileHandle.standardError.write(Data("\(report.summary)\n".utf8))
        }
        if report.exitStatus != 0 { throw ExitCode(report.exitStatus) }
    }
}

/// A line that says how far long work has come, on a terminal only.
private final class ProgressLine {
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let start = ContinuousClock.now
    private var last = ContinuousClock.now
    private var isShown = false

    /// Nothing during the first second: short work needs no line.
    func show(_ progress: ArticleAdder.Progress) {
        let now = ContinuousClock.now
        guard isTerminal, now - start > .seconds(1), now - last > .milliseconds(100) else { return }
        last = now
        isShown = true
        write("\r\u{1B}[K" + progress.text(after: (now - start) / .seconds(1)))
    }

    func clear() {
        if isShown { write("\r\u{1B}[K") }
        isShown = false
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
