import Foundation
import Terminal
import TestLibraries
import Testing

@Suite(.serialized) struct `From raw articles to a curated library and back` {
    private func open(_ folder: ScratchFolder) throws -> TerminalSession {
        let session = try TerminalSession(arguments: [folder.path], columns: 130, rows: 40)
        // Until events are found the articles are shown.
        try session.waitUntil("the events") { screen in
            screen.shows("4 articles") && screen.shows("12 Mar 2023") && !screen.shows("articles by date")
        }
        return session
    }

    /// Presses keys and waits for what the program says then.
    private func press(_ session: TerminalSession, _ keys: String, _ expected: String) throws {
        session.send(keys)
        try session.waitFor(expected)
    }

    /// An event on the last day of all.
    private static let bridge = [
        "week/river-gazette.txt": """
        Bridge collapses at the harbour

        River Gazette, 18 March 2023

        The old bridge at the harbour collapsed on Friday, 17 March 2023.

        """
    ]

    @Test func `accept, edit, link, merge, split, reject, and undo it all over two runs`() throws {
        let folder = try ScratchFolder(InventedStories.harbour.merging(Self.bridge) { $1 })
        defer { withExtendedLifetime(folder) {} }
        let before = try folder.snapshot()
        let session = try open(folder)
        try press(session, "ga", "Accepted:")
        try press(session, "E", "Ctrl-S")
        try press(session, " and two sheds\u{13}", "Set the title")
        try press(session, "jm", " *○ Dock workers")
        try press(session, "m", " *○ The union leader")
        try press(session, "M", "Which one stays?")
        try press(session, "\r", "Merged")
        // Keys act on what is shown: the cursor comes to the merged event when the list has been read again.
        try session.waitFor("▸ ● Dock workers")
        try press(session, "S", "Space")
        try press(session, " \u{13}", "Split “")
        try press(session, "Gx", "Rejected:")
        try press(session, "g\r", "source 1/")
        try press(session, "jL", "Link")
        try press(session, "\r", "What the source says here")
        try press(session, "\u{13}", "Linked")
        let curated = try folder.snapshot()
        #expect(curated.count > before.count)
        #expect(before.allSatisfy { curated[$0.key] == $0.value })
        let steps = try undoAll(session, atMost: 4)
        // From the article back to the list, and out.
        session.send("qq")
        #expect(try session.waitForExit() == .exited(0))
        let later = try undoAll(open(folder), atMost: .max)
        #expect(steps + later == 6)
        #expect(try folder.snapshot() == before)
    }

    /// Undoes step by step, and says how many there were.
    private func undoAll(_ session: TerminalSession, atMost count: Int) throws -> Int {
        var steps = 0
        while steps < count {
            session.send(.control("l"))
            session.settle()
            session.send("u")
            let seen = try session.waitUntil("an answer to u") { $0.shows("Undone:") || $0.shows("Nothing to undo") }
            if seen.shows("Nothing to undo") { break }
            steps += 1
            // The next key takes the message away.
            session.send("j")
            try session.waitUntil("the message gone") { !$0.shows("Undone:") }
        }
        return steps
    }
}
