import Foundation
import TestLibraries
import Testing

@Suite(.serialized) struct `A query means the same on the command line and on the screen` {
    private static let queries = [
        "person:good", "person:\"renee good\" or is:disputed", "-person:pretti date:2026-01-27", "date:..2025",
        "protes*", "\"note of protest\"", "(consulate or consulado) -source:lbc", "place:minneapolis -tag:consulate",
        "date:2026-01-07..2026-01-24 -is:disputed", "source:canary person:noboa", "zebra",
    ]

    /// The titles that the command line lists, as far as they are told apart.
    private func listed(_ query: String, _ corpus: CorpusCopy) throws -> [String] {
        let result = try CommandResult("list", corpus.path, query, "--format", "json")
        let events = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
        return try #require(events).compactMap { ($0["title"] as? String).map { String($0.prefix(30)) } }
    }

    private func session(_ corpus: CorpusCopy) throws -> TerminalSession {
        let session = try TerminalSession(arguments: [corpus.path], columns: 160, rows: 50)
        try session.waitFor("Vienna Convention")
        session.send("o")
        return session
    }

    @Test func `both find the same events in the same order`() throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let everything = try listed("", corpus)
        let session = try session(corpus)
        var sizes: Set<Int> = []
        for query in Self.queries {
            let expected = try listed(query, corpus)
            sizes.insert(expected.count)
            session.send("f\u{15}\(query)\r")
            try session.waitUntil("the events of \(query): \(expected)") { screen in
                let titles = screen.rows.compactMap { row in everything.first { row.contains($0) } }
                return screen.shows("\(query) ✕") && titles == expected
            }
        }
        #expect(sizes.count > 3 && sizes.contains(0))
    }

    @Test(arguments: ["persn:good", "a (b", "date:2026-13", "tag:x or", "\"open", "is:confirmd"])
    func `both say the same about a mistake`(query: String) throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let line = try #require(CommandResult("list", corpus.path, query).errors.split(separator: "\n").first)
        let reason = try #require(line.components(separatedBy: " at ").last)
        #expect(reason.hasPrefix("character "))
        let session = try session(corpus)
        session.send("f\(query)\r")
        try session.waitFor(reason)
        try session.waitFor("filter: \(query)")
    }
}
