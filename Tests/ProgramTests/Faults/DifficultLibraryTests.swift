import Foundation
import Terminal
import TestLibraries
import Testing

@Suite(.serialized) struct `Libraries in difficulties` {
    private func open(_ path: String) throws -> TerminalSession {
        let session = try TerminalSession(arguments: [path], columns: 120, rows: 34)
        try session.waitFor("Vienna Convention")
        return session
    }

    @Test(.enabled(if: PrivateMounts.arePossible, "only the administrator may mount a file system here"))
    func `a library that may not be written opens, and says why it cannot be edited`() throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let script = "mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" && exec \"$2\" \"$1\""
        let session = try TerminalSession(
            PrivateMounts.program, arguments: ["-rm", "sh", "-c", script, "sh", corpus.path, BuiltProgram.path],
            columns: 120, rows: 34)
        try session.waitFor("Vienna Convention")
        session.send(.delete)
        try session.waitFor("this library can only be read")
        #expect(!FileManager.default.fileExists(atPath: corpus.path + "/.dateline"))
        let cache = try SessionEnvironment.cache(of: corpus.folder)
        #expect(FileManager.default.fileExists(atPath: cache.appending(path: "index.sqlite").path))
    }

    @Test func `a folder that vanishes is said, edits are refused, and all goes on when it is back`() throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let session = try open(corpus.path)
        try FileManager.default.moveItem(atPath: corpus.path, toPath: corpus.path + "-away")
        defer { try? FileManager.default.removeItem(atPath: corpus.path + "-away") }
        try session.waitFor("there is no such folder")
        // The next key takes the message away.
        session.send("g")
        try session.waitUntil("the message gone") { !$0.shows("there is no such folder") }
        session.send(.delete)
        try session.waitFor("there is no such folder")
        try FileManager.default.moveItem(atPath: corpus.path + "-away", toPath: corpus.path)
        session.send(.delete)
        try session.waitFor("Deleted:")
        #expect(!FileManager.default.fileExists(atPath: corpus.path + "/events/1963-vienna-convention.md"))
        session.send("u")
        try session.waitFor("Undone:")
        #expect(FileManager.default.fileExists(atPath: corpus.path + "/events/1963-vienna-convention.md"))
    }

    @Test(arguments: [-40.0 * 365 * 86_400, 365.0 * 86_400])
    func `a change is seen whatever the clock says and however long the file was before`(jump: Double) throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let path = corpus.path + "/events/1963-vienna-convention.md"
        let date = Date(timeIntervalSinceNow: jump)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
        let session = try open(corpus.path)
        try corpus.edit("events/1963-vienna-convention.md", replacing: "Vienna Convention", with: "Vienna Konvention")
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
        try session.waitFor("Vienna Konvention")
        session.send("q")
        #expect(try session.waitForExit() == .exited(0))
        try corpus.edit("events/1963-vienna-convention.md", replacing: "Vienna Konvention", with: "Vienna Convenzion")
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
        let next = try TerminalSession(arguments: [corpus.path], columns: 120, rows: 34)
        try next.waitFor("Vienna Convenzion")
    }

    @Test func `two programs on one library show each other's edits, take turns and overwrite nothing`() throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let (first, second) = (try open(corpus.path), try open(corpus.path))
        first.send(.delete)
        try first.waitFor("Deleted:")
        try second.waitFor("14 events")
        second.send("u")
        try second.waitFor("15 events")
        try first.waitFor("15 events")
        let path = corpus.path + "/events/1963-vienna-convention.md"
        var title = "title: Vienna Convention on Consular Relations"
        for (number, pair) in [(first, second), (second, first), (first, second), (second, first)].enumerated() {
            pair.0.send("gE")
            try pair.0.waitFor("Ctrl-S")
            pair.0.send("\(number)")
            pair.0.send(.control("s"))
            title += "\(number)"
            let shown = String("Relations\(number > 0 ? "01234".prefix(number) : "")\(number)")
            try pair.0.waitFor(shown)
            try pair.1.waitFor(shown)
            #expect(try String(contentsOfFile: path, encoding: .utf8).contains(title + "\n"))
        }
    }

    @Test func `what two programs change at once is shown in both versions`() throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let (first, second) = (try open(corpus.path), try open(corpus.path))
        for session in [first, second] {
            session.send("gE")
            try session.waitFor("Ctrl-S")
        }
        first.send(" A")
        first.send(.control("s"))
        try first.waitFor("Set the title")
        second.send(" B")
        second.send(.control("s"))
        let both = try second.waitFor("Changed on disk meanwhile")
        #expect(both.shows("yours") && both.shows("on disk"))
        second.send("t")
        try second.waitFor("Kept what is on disk")
        let text = try String(contentsOfFile: corpus.path + "/events/1963-vienna-convention.md", encoding: .utf8)
        #expect(text.contains(" A\n") && !text.contains(" B\n"))
    }
}
