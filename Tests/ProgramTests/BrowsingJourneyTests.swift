import Foundation
import Terminal
import TestLibraries
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
        defer { withExtendedLifetime(corpus) {} }
        let session = try open(size, corpus)
        session.send("p")
        try session.waitFor("People")
        session.send("pretti")
        try session.waitUntil("one person") { $0.shows("Alex Pretti") && !$0.shows("Tom Homan") }
        session.send(.enter)
        try session.waitFor("person:alex-pretti ✕")
        try session.waitUntil("his events alone") { list in
            list.shows("Alex Pretti shot dead") && !list.shows("Renee Good shot dead") && !list.shows("Homan meets")
                && !list.shows("Vienna Convention on")
        }
        session.send("j")
        session.send(.enter)
        try session.waitUntil("the quoted words") { source in
            source.shows("source 1/5") && source.cells.contains(where: \.isUnderlined)
                && (size.columns < 130 || source.shows("federal agents also shot"))
        }
    }

    @Test(arguments: sizes)
    func `the sources of an event are walked with brackets`(size: Size) throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
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
        defer { withExtendedLifetime(corpus) {} }
        let session = try open(size, corpus)
        session.send("d2026-01-27\r")
        try session.waitUntil("the day") { $0.rows.contains { $0.hasPrefix("▸ ● about 11:00 ICE agents") } }
        session.send("s")
        try session.waitUntil("who says what") { screen in
            screen.shows("Compare: ICE agents try to enter") && screen.shows("≠ date")
                && screen.shows("27 Jan       Canary ¶")
        }
        session.send("q")
        try session.waitUntil("the list") { !$0.shows("Compare:") }
    }

    @Test(arguments: sizes)
    func `words are searched for, n goes on, and what was found is highlighted`(size: Size) throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let session = try open(size, corpus)
        session.send("/shot dead\r")
        try session.waitUntil("the first match, highlighted") { screen in
            screen.rows.contains { $0.hasPrefix("▸ ● Renee Good shot") }
                && screen.cells(of: "shot dead").contains { $0.background == 3 || $0.isUnderlined }
        }
        session.send("n")
        try session.waitUntil("the next match") { $0.rows.contains { $0.hasPrefix("▸ ● Alex Pretti shot") } }
        session.send("N")
        try session.waitUntil("the match before") { $0.rows.contains { $0.hasPrefix("▸ ● Renee Good shot") } }
    }

    @Test(arguments: sizes)
    func `a filter leaves what it finds, is always visible, and F clears it`(size: Size) throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let session = try open(size, corpus)
        session.send("fis:disputed\r")
        try session.waitUntil("two events") { screen in
            screen.shows("is:disputed ✕") && screen.shows("Alex Pretti shot") && !screen.shows("Renee Good shot dead")
        }
        session.send(.enter)
        try session.waitUntil("the filter beside the source") { $0.shows("source 1/5") && $0.shows("is:disputed ✕") }
        session.send("q")
        session.send("F")
        try session.waitUntil("all events") { !$0.shows("is:disputed ✕") }
    }

    @Test(arguments: sizes)
    func `Enter on a paragraph that another event cites goes to that event`(size: Size) throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let session = try open(size, corpus)
        session.send("d2026-01-07\r")
        try session.waitUntil("the shooting") { $0.rows.contains { $0.hasPrefix("▸ ● Renee Good shot") } }
        session.send(.enter)
        try session.waitUntil("its paragraph") { $0.rows.contains { $0.contains("▸ 9 ") } }
        session.send("j")
        session.send(.enter)
        session.send("q")
        try session.waitUntil("another event") { $0.rows.contains { $0.hasPrefix("▸ ● Officials call") } }
    }

    @Test(arguments: sizes)
    func `the help and the palette can be opened and left`(size: Size) throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
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
        defer { withExtendedLifetime(corpus) {} }
        let session = try open(Size(columns: 120, rows: 40), corpus)
        let place = try #require(try session.waitFor("Renee Good shot dead").find("Renee Good shot dead"))
        session.send(.mouse(MouseEvent(.press, at: place)), .mouse(MouseEvent(.release, at: place)))
        try session.waitFor("6/15")
        session.send(.mouse(MouseEvent(.wheelDown, at: place)))
        try session.waitFor("9/15")
    }

    @Test func `a folder of raw articles opens and shows them or what was suggested from them`() throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        try corpus.removeEverythingButArticles()
        let session = try TerminalSession(arguments: [corpus.path], columns: 110, rows: 30)
        let screen = try session.waitFor("5 articles")
        #expect(screen.shows("0 events"))
        #expect(!screen.shows("●"))
    }
}
