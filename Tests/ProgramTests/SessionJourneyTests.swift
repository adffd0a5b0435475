import Foundation
import TestLibraries
import Testing

@Suite(.serialized) struct `From one start to the next` {
    private let corpus: CorpusCopy

    init() throws { corpus = try CorpusCopy() }

    /// With a state folder that outlives the program.
    private func session(_ arguments: String...) throws -> TerminalSession {
        try TerminalSession(
            arguments: arguments, environment: ["XDG_STATE_HOME": corpus.folder.appending(path: "state").path],
            columns: 110, rows: 30)
    }

    @Test func `library, filter and event come back, unless the reader begins anew`() throws {
        let first = try session(corpus.path)
        try first.waitFor("Vienna Convention")
        first.send("fpretti\r")
        try first.waitFor("pretti ✕")
        try first.waitUntil("the answer") { !$0.shows("Vienna Convention") }
        first.send("j")
        let event = { (screen: Screen) in screen.rows.first { $0.hasPrefix("▸ ●") }?.prefix(48) }
        let cursor = try first.waitUntil("the second row") { screen in
            event(screen) != nil && screen.rows.last?.contains(" 2/") == true
        }
        first.send("q")
        #expect(try first.waitForExit() == .exited(0))

        let again = try session()
        let back = try again.waitUntil("the same place") { screen in
            event(screen) != nil && screen.shows("pretti ✕") && screen.rows.last?.contains(" 2/") == true
        }
        #expect(event(back) == event(cursor))
        again.send("q")
        #expect(try again.waitForExit() == .exited(0))

        let anew = try session("--fresh", corpus.path)
        try anew.waitFor("Vienna Convention")
        #expect(!anew.screen.shows("pretti ✕"))
        anew.send("q")
        #expect(try anew.waitForExit() == .exited(0))
    }

    @Test func `a session that is damaged is none`() throws {
        let folder = corpus.folder.appending(path: "state/dateline")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("{\"version\": 1, \"libr".utf8).write(to: folder.appending(path: "session.json"))
        let session = try session(corpus.path)
        try session.waitFor("Vienna Convention")
        session.send("q")
        #expect(try session.waitForExit() == .exited(0))
        let text = try String(contentsOf: folder.appending(path: "session.json"), encoding: .utf8)
        #expect(text.contains("\"version\" : 1") && text.contains(corpus.folder.lastPathComponent))
    }

    @Test func `in words there is one piece of text with the cursor on it`() throws {
        let session = try session("--plain", corpus.path)
        let first = try session.waitUntil("the first event") { $0.rows[0].hasPrefix("1 of 15: ") }
        #expect(!first.text.unicodeScalars.contains { (0x2500...0x25FF).contains($0.value) })
        #expect(first.rows[1...].dropLast().allSatisfy { $0.isEmpty })
        session.send("ppretti")
        try session.waitUntil("him") { $0.rows[0].hasPrefix("name: pretti, Alex Pretti, ") }
        session.send("\r")
        try session.waitUntil("his events") { $0.rows[0].hasPrefix("1 of 2: ") }
        session.send("\r")
        try session.waitUntil("a source") { $0.rows[0].contains("reports this event: ") }
        session.send("q")
        try session.waitUntil("the list") { $0.rows[0].hasPrefix("1 of 2: ") }
        session.send("q")
        #expect(try session.waitForExit() == .exited(0))
    }
}
