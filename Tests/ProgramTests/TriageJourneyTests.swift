import Foundation
import Terminal
import TestLibraries
import Testing

@Suite(.serialized) struct `From opening a real story to twenty decided suggestions` {
    /// Keys, and what is to be seen before the next ones are pressed: whoever decides has read what is shown.
    private static let script: [(keys: String, shown: String)] = [
        ("R", "Review of suggestions"),
        // The first ones are accepted as they are.
        ("a", "1 decided"), ("a", "2 decided"), ("a", "3 decided"),
        // One is put off, a step is taken back and decided the other way.
        ("z", "3 decided"), ("u", "2 decided"), ("x", "3 decided"),
        // The form opens filled in: it is saved as it is.
        ("e", "Ctrl-S"), ("\u{13}", "4 decided"),
        ("a", "5 decided"), ("x", "6 decided"), ("x", "7 decided"), ("a", "8 decided"), ("x", "9 decided"),
        ("a", "10 decided"),
        ("x", "11 decided"), ("a", "12 decided"), ("x", "13 decided"), ("a", "14 decided"), ("x", "15 decided"),
        ("a", "16 decided"), ("x", "17 decided"), ("a", "18 decided"), ("x", "19 decided"), ("a", "20 decided"),
    ]

    @Test func `the script has three keys at most for each decision`() {
        #expect(Self.script.map(\.keys.count).reduce(0, +) <= 3 * 20)
        #expect(Self.script.last?.shown == "20 decided")
    }

    @Test(
        .enabled(if: !RealStories.names.isEmpty, "no real stories are beside the repository or in DATELINE_STORIES"),
        arguments: RealStories.names)
    func `it runs as it is written, and every decision is kept`(story: String) throws {
        let library = try RealStories.library(of: story, articles: 40)
        defer { withExtendedLifetime(library) {} }
        let before = try library.snapshot()
        let session = try TerminalSession(arguments: [library.path], columns: 100, rows: 30)
        try session.waitFor("40 articles")
        try waitForSuggestions(session)
        for step in Self.script {
            do {
                try press(step, in: session)
            } catch is TerminalSession.TimedOut {
                // A key that comes while the next suggestion is read says so and does nothing.
                try press(step, in: session)
            }
        }
        session.send("qq")
        #expect(try session.waitForExit() == .exited(0))
        let after = try library.snapshot()
        #expect(before.allSatisfy { after[$0.key] == $0.value }, "an article was changed")
        let decisions = library.text("decisions.jsonl")?.split(separator: "\n").count ?? 0
        #expect(decisions >= 20)
        let events = after.keys.filter { $0.hasPrefix("events/") && $0.hasSuffix(".md") }
        #expect(events.count == 11, "all that were accepted, and the one that was edited")
    }

    private func press(_ step: (keys: String, shown: String), in session: TerminalSession) throws {
        session.send(step.keys)
        try session.waitUntil("“\(step.shown)” and what is to be decided next") {
            $0.shows(step.shown) && !$0.shows("Reading") && !$0.shows("Looking for")
        }
    }

    /// Nothing is pressed before there are suggestions, however long they take.
    private func waitForSuggestions(_ session: TerminalSession) throws {
        while true {
            do {
                try session.waitUntil("suggestions") { $0.shows(" suggestions") && !$0.shows("No events yet") }
                return
            } catch let error as TerminalSession.TimedOut where error.screen.contains("Looking for events") {}
        }
    }
}
