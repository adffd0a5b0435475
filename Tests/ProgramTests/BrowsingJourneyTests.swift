import Foundation
import Terminal
import Testing

/// The sizes at which every journey is made: small, usual, large.
private let sizes = [Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 130, rows: 42)]

@Suite(.serialized) struct `Journeys through the example library` {
    private func open(
        _ size: Size, _ corpus: CorpusCopy, environment: [String: String?] = [:]
    ) throws -> TerminalSession {
        let session = try TerminalSession(
            arguments: [corpus.path], environment: environment, columns: size.columns, rows: size.rows)
        try session.waitFor("Minneapolis, January 2026")
        try session.waitFor("Vienna Convention")
        return session
    }

    @Test(arguments: sizes)
    func `p, pretti, Enter leaves his events, and Enter opens the source with the quoted words highlighted`(
        size: Size
    ) throws {
        let corpus = try CorpusCopy()
        let session = try open(size, corpus)
        session.send("p")
        try session.waitFor("People")
        session.send("pretti")
        try session.waitUntil("one person") { $0.shows("Alex Pretti") && !$0.shows("Tom Homan") }
        session.send(.enter)
        try session.waitFor("person:alex-pretti ✕")
        let list = try session.waitFor("Alex Pretti shot dead")
        #expect(!list.shows("Renee Good shot dead"))
        #expect(!list.shows("Homan meets"))
        #expect(!list.shows("Vienna Convention on"))
        session.send("j")
        session.send(.enter)
        let source = try session.waitFor("source 1/5")
        let quoted = source.cells(of: "federal agents also shot")
        #expect(!quoted.isEmpty || size.columns < 130)
        #expect(
            source.rows.indices.contains { row in
                (0..<size.columns).contains { column in
                    let cell = source[row, column]
                    return cell.isBold && cell.isUnderlined
                }
            })
    }

    @Test(arguments: sizes)
    func `the sources of an event are walked with brackets`(size: Size) throws {
        let corpus = try CorpusCopy()
        let session = try open(size, corpus)
        session.send("G")
        try session.waitFor("ICE agents to be sent to Italy")
        session.send("k")
        try session.waitFor("Ecuador sends the US embassy")
        session.send(.enter)
        try session.waitFor("source 1/5")
        session.send("]")
        try session.waitFor("source 2/5")
        session.send("[[")
        try session.waitFor("source 5/5")
    }

    @Test(arguments: sizes)
    func `a source that disagrees is seen side by side with the others`(size: Size) throws {
        let corpus = try CorpusCopy()
        let session = try open(size, corpus)
        session.send("d2026-01-27\r")
        try session.waitFor("ICE agents try to enter")
        session.send("s")
        let screen = try session.waitFor("Compare: ICE agents try to enter")
        #expect(screen.shows("≠ date  27 Jan  Canary"))
        session.send("q")
        try session.waitUntil("the list") { !$0.shows("Compare:") }
    }

    @Test(arguments: sizes)
    func `the help and the palette can be opened and left`(size: Size) throws {
        let corpus = try CorpusCopy()
        let session = try open(size, corpus)
        session.send("?")
        try session.waitFor("Dateline: keys")
        session.send(.escape)
        try session.waitUntil("the list") { !$0.shows("Dateline: keys") }
        session.send(":clear fil")
        try session.waitUntil("one command") { $0.shows(": clear fil") && $0.shows("Clear the filter") }
        session.send(.escape)
        try session.waitUntil("the list") { !$0.shows(": clear fil") }
        session.send("q")
        #expect(try session.waitForExit() == .exited(0))
    }

    @Test func `a mouse click chooses and the wheel scrolls`() throws {
        let corpus = try CorpusCopy()
        let session = try open(Size(columns: 120, rows: 40), corpus)
        let place = try #require(session.screen.find("Renee Good shot dead"))
        session.send(.mouse(MouseEvent(.press, at: place)), .mouse(MouseEvent(.release, at: place)))
        try session.waitFor("6/15")
        session.send(.mouse(MouseEvent(.wheelDown, at: place)))
        try session.waitFor("9/15")
    }

    @Test func `a folder of raw articles opens and shows them or what was suggested from them`() throws {
        let corpus = try CorpusCopy()
        try corpus.removeEverythingButArticles()
        let session = try TerminalSession(arguments: [corpus.path], columns: 110, rows: 30)
        let screen = try session.waitFor("5 articles")
        #expect(screen.shows("0 events"))
        #expect(!screen.shows("●"))
    }
}
