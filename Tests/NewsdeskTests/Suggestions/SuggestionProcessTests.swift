import Archive
import EventModel
import Extraction
import Foundation
import Synchronization
import TestLibraries
import Testing

@testable import Newsdesk

@Suite struct `A process that looks for events` {
    private let library: ScratchFolder

    init() throws {
        library = try ScratchFolder(InventedStories.harbour)
    }

    /// What comes of a program that says and does this with so many threads; `$threads` is their number, `$1` the
    /// library, what is left out follows.
    private func found(
        _ script: String, threads: Int = 1
    ) throws -> (suggestions: [Suggestion], findings: [Finding]) {
        let arguments = "threads=$1; library=$2; shift 3; set -- \"$library\" \"$@\"; "
        let command = ["/bin/sh", "-c", arguments + script, "sh"]
        return try SuggestionProcess(command: command, threads: threads).found(in: library.path)
    }

    /// Says that it reads an article.
    private func reading(_ name: String) -> String {
        "echo '{\"reading\":{\"article\":\"\(name)\",\"path\":\"articles/\(name).md\"}}'; "
    }

    private let end = "echo '{\"end\":{}}'; "

    @Test func `what is found is the same on the other side`() throws {
        let suggestions = try LibrarySuggestions.found(in: library.path).suggestions
        #expect(!suggestions.isEmpty)
        let lines = try suggestions.map { try JSONEncoder().encode(SuggestionLine.found(SuggestionRecord($0))) }
        try library.write(lines.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined(), to: "said.json")
        #expect(try found("cat \"$1/said.json\"; \(end)").suggestions == suggestions)
    }

    @Test(arguments: [
        ("kill -ILL $$", "it fails (signal 4, illegal instruction)"), ("kill -SEGV $$", "signal 11"),
        ("kill -PROF $$", "it takes too long"), ("exit 3", "it fails (status 3)"), ("exit 0", "it fails (status 0)"),
    ])
    func `an article that ends it is left out and told`(death: String, reason: String) throws {
        let script = reading("one") + reading("two") + "test \"$2\" = two || \(death); " + end
        let findings = try found(script).findings
        #expect(findings.map(\.path) == ["articles/two.md"])
        #expect(findings.first?.message.contains(reason) == true)
    }

    @Test func `how many articles of how many are read is told, and when all are compared`() throws {
        let told = Mutex<[Suggester.Progress]>([])
        let script = "echo '{\"beginning\":{\"articles\":3}}'; " + reading("one") + reading("two")
        let command = ["/bin/sh", "-c", "\(script) echo '{\"comparing\":{}}'; \(end)", "sh"]
        _ = try SuggestionProcess(command: command, threads: 2).found(in: library.path) { step in
            told.withLock { $0.append(step) }
        }
        #expect(told.withLock { $0 } == [.reading(1, of: 3), .reading(2, of: 3), .comparing(3)])
    }

    @Test func `where not all are read together, the last comparison alone is told`() {
        let told = Mutex<[Suggester.Progress]>([])
        let total = SuggestionMaker.mostTogether + 2
        let count = SuggestionCount(of: total) { step in told.withLock { $0.append(step) } }
        for _ in 1..<total { count.read() }
        count.compare()
        #expect(told.withLock { $0.last } == .reading(total - 1, of: total))
        count.read()
        count.compare()
        #expect(told.withLock { $0.last } == .comparing(total))
    }

    @Test func `so it is where they are read in this process`() throws {
        let told = Mutex<[Suggester.Progress]>([])
        _ = try LibrarySuggestions.found(in: library.path) { step in told.withLock { $0.append(step) } }
        let steps: [Suggester.Progress] = [.reading(1, of: 3), .reading(2, of: 3), .reading(3, of: 3), .comparing(3)]
        #expect(Set(told.withLock { $0 }) == Set(steps))
    }

    @Test func `which one it was is found by one thread`() throws {
        let told = "test $threads = 1 || { \(reading("two")) kill -ILL $$; }; "
        #expect(
            try found(told + reading("one") + "test \"$2\" = one || kill -ILL $$; " + end, threads: 4)
                .findings.map(\.path) == ["articles/one.md"])
    }

    @Test func `so is each of several`() throws {
        let choice = "shift; for name in a b c; do case \" $* \" in *\" $name \"*) continue; esac; "
        let line = "printf '{\"reading\":{\"article\":\"%s\",\"path\":\"%s\"}}\\n' $name $name; "
        let findings = try found(choice + line + "kill -ILL $$; done; " + end).findings
        #expect(findings.map(\.path) == ["a", "b", "c"])
    }

    @Test func `not more are tried than a few`() throws {
        let script = "printf '{\"reading\":{\"article\":\"%s\",\"path\":\"%s\"}}\\n' $# $#; kill -ILL $$"
        #expect(try found(script).findings.count == SuggestionProcess.mostFailures)
    }

    @Test(arguments: [
        "kill -ILL $$", "echo '{\"comparing\":{}}'; kill -ILL $$", "echo nonsense", "head -c 99999 /dev/zero",
    ])
    func `what is no article's fault is told once, and nothing is suggested`(script: String) throws {
        let (suggestions, findings) = try found(script)
        #expect(suggestions.isEmpty)
        #expect(findings.map(\.rule) == ["unread-events"])
    }

    @Test func `a program that is not there is an error`() throws {
        #expect(throws: ChildProgram.Failure.self) {
            try SuggestionProcess(command: ["/nowhere/dateline"]).found(in: library.path)
        }
    }
}
