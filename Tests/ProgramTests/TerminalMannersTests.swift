import Foundation
import Glibc
import Terminal
import TestLibraries
import Testing

@Suite(.serialized) struct `Manners in the terminal` {
    private func open(environment: [String: String?] = [:], columns: Int = 100, rows: Int = 30) throws -> (
        TerminalSession, CorpusCopy
    ) {
        let corpus = try CorpusCopy()
        let session = try TerminalSession(
            arguments: [corpus.path], environment: environment, columns: columns, rows: rows)
        try session.waitFor("Vienna Convention")
        return (session, corpus)
    }

    @Test(
        arguments: [
            (["list"], [], "xterm-256color", 15), (["list"], [], "dumb", 0),
            (["list"], ["--format", "csv"], "xterm", 0),
            (["show"], ["2026-01-27-consulate-attempt"], "xterm", 35),
            (["show"], ["2026-01-27-consulate-attempt", "--format", "json"], "xterm", 0),
        ] as [([String], [String], String, Int)])
    func `what is printed links to files and pages on a terminal that may know it`(
        command: [String], options: [String], terminal: String, links: Int
    ) throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let arguments = command + [corpus.path] + options
        let session = try TerminalSession(arguments: arguments, environment: ["TERM": terminal], columns: 200)
        #expect(try session.waitForExit() == .exited(0))
        let output = String(decoding: session.output, as: UTF8.self)
        #expect(output.contains("ICE agents"))
        #expect(output.ranges(of: "\u{1B}]8;;file://").count + output.ranges(of: "\u{1B}]8;;http").count == links)
        let piped = try CommandResult([BuiltProgram.path] + arguments, environment: ["TERM": terminal])
        #expect(!piped.output.contains("\u{1B}"))
    }

    @Test func `q leaves a clean terminal`() throws {
        let (session, corpus) = try open()
        defer { withExtendedLifetime(corpus) {} }
        #expect(!session.isCooked)
        #expect(session.modes.contains(1049))
        session.send("q")
        #expect(try session.waitForExit() == .exited(0))
        #expect(session.isCooked)
        #expect(session.modes.isDisjoint(with: [1049, 1000, 1002, 1006, 2004]))
    }

    @Test(
        arguments: [
            ("11;rgb:ffff/ffff/ffff\u{7}", [], 4), ("11;rgb:fdfd/f6f6/e3e3\u{1B}\\", [], 4),
            ("11;rgba:ff/ff/ff/80\u{7}", [], 4), ("11;rgb:0000/2b2b/3636\u{7}", [], 6), ("11;nonsense\u{7}", [], nil),
            ("10;rgb:ffff/ffff/ffff\u{7}", [], nil), ("11;rgb:ffff/ffff/ffff\u{7}", ["--theme", "dark"], 6),
        ] as [(String, [String], Int?)])
    func `the terminal is asked for its background, and its answer chooses the theme unless the reader has`(
        answer: String, options: [String], header: Int?
    ) throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let session = try TerminalSession(arguments: [corpus.path] + options, columns: 100, rows: 30)
        try session.waitFor("Vienna Convention")
        #expect(session.output.ranges(of: Array("\u{1B}]11;?".utf8)).count == 1)
        session.send("\u{1B}]\(answer)j")
        try session.waitFor("2/15")
        // The colours of headers in both themes; where nothing is known there is none.
        try session.waitUntil("the theme") { screen in
            Set([4, 6].filter { colour in screen.cells.contains { $0.foreground == colour } })
                == Set([header].compactMap(\.self))
        }
        #expect(!session.screen.shows("nonsense"))
    }

    @Test(arguments: [("\u{1B}[?2026;2$y", true), ("\u{1B}[?2026;1$y", true), ("\u{1B}[?2026;0$y", false), ("", false)])
    func `a frame is shown at once where the terminal says that it can do that`(answer: String, isKnown: Bool) throws {
        let (session, corpus) = try open()
        defer { withExtendedLifetime(corpus) {} }
        #expect(session.output.ranges(of: Array("\u{1B}[?2026$p".utf8)).count == 1)
        session.send("\(answer)j")
        try session.waitFor("2/15")
        func count(_ mark: String) -> Int { session.output.ranges(of: Array(mark.utf8)).count }
        // The screen is right a moment before the frame ends.
        if isKnown {
            try session.waitUntil("frames that begin and end") { _ in
                let begun = count("\u{1B}[?2026h")
                return begun > 0 && begun == count("\u{1B}[?2026l")
            }
        } else {
            #expect(count("\u{1B}[?2026h") == 0)
        }
        #expect(!session.screen.shows("2026;"))
    }

    @Test(arguments: [
        SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT, 34, 50, 64,
    ])
    func `a signal that ends the program leaves a clean terminal`(number: Int32) throws {
        let state = try ScratchFolder()
        let (session, corpus) = try open(environment: ["XDG_STATE_HOME": state.path])
        defer { withExtendedLifetime((corpus, state)) {} }
        session.signal(number)
        #expect(try session.waitForExit() == .signalled(number))
        #expect(session.isCooked)
        #expect(session.modes.isDisjoint(with: [1049, 1000, 1002, 1006, 2004]))
    }

    @Test(
        arguments: [
            ([0xE9], "caf\u{FFFD} au lait"), ([0xC3, 0xA9], "café au lait"), ([0xE2, 0x82, 0xAC], "caf€ au lait"),
            ([0xC3], "caf\u{FFFD} au lait"),
            ([0xE2, 0x82], "caf\u{FFFD} au lait"), ([0xC0, 0xAF], "caf\u{FFFD}\u{FFFD} au lait"),
            ([0xED, 0xA0, 0x80], "caf\u{FFFD} au lait"), ([0xFF, 0xC3, 0xA9], "caf\u{FFFD}é au lait"),
        ] as [([UInt8], String)])
    func `bytes that are no text cost nothing of what is typed behind them`(bytes: [UInt8], shown: String) throws {
        let (session, corpus) = try open()
        defer { withExtendedLifetime(corpus) {} }
        session.send(bytes: Array("/caf".utf8) + bytes + Array(" au lait".utf8))
        try session.waitFor(shown)
    }

    @Test func `a terminal that goes away in the middle of a paste ends even a program that ignores the hang-up`()
        throws
    {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let script = "trap '' HUP; \"$0\" \"$1\"; echo $? >\"$1/ended\""
        let session = try TerminalSession(
            "/bin/sh", arguments: ["-c", script, BuiltProgram.path, corpus.path], columns: 100, rows: 30)
        try session.waitFor("Vienna Convention")
        session.send("/\u{1B}[200~words")
        try session.waitFor("words")
        session.send("more words")
        session.hangUp()
        let end = ContinuousClock.now + TerminalSession.patience
        while !FileManager.default.fileExists(atPath: corpus.path + "/ended"), ContinuousClock.now < end {
            usleep(10_000)
        }
        #expect(FileManager.default.fileExists(atPath: corpus.path + "/ended"))
    }

    @Test func `Ctrl-C leaves, and in a box only closes the box`() throws {
        let (session, corpus) = try open()
        defer { withExtendedLifetime(corpus) {} }
        session.send("p")
        try session.waitFor("People")
        session.send(.control("c"))
        try session.waitUntil("the list") { !$0.shows("name:") }
        session.send(.control("c"))
        #expect(try session.waitForExit() == .exited(0))
    }

    @Test(arguments: ["search", "browse"])
    func `what a source says never acts on the terminal`(command: String) throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        try corpus.edit(
            "articles/lbc.md", replacing: "Armed ICE officers",
            with: "Armed\u{1B}]0;other title\u{7}\u{202E} ICE\u{9B}31m officers")
        let isList = command == "search"
        let session = try TerminalSession(
            arguments: isList ? ["search", corpus.path, "officers"] : [corpus.path], columns: 120, rows: 36)
        if !isList {
            try session.waitFor("Vienna Convention")
            // LBC's article is the last but one.
            session.send("A")
            try session.waitFor("1/5")
            session.send("Gk")
        }
        try session.waitFor("other title")
        #expect(session.title.isEmpty)
        let output = session.output
        for control in ["\u{1B}]0;", "\u{202E}", "\u{9B}"] { #expect(output.ranges(of: Array(control.utf8)).isEmpty) }
    }

    @Test func `a new size is taken at any moment`() throws {
        let (session, corpus) = try open()
        defer { withExtendedLifetime(corpus) {} }
        for (columns, rows) in [(40, 10), (200, 60), (39, 9), (300, 100), (80, 24)] {
            session.resize(columns: columns, rows: rows)
            if columns < 40 {
                try session.waitFor("Dateline needs 40×10")
            } else {
                try session.waitUntil("the list at \(columns)×\(rows)") { screen in
                    screen.shows("Vienna Convention") && screen.rows.count == rows
                        && screen.rows[rows - 1].contains("help")
                }
            }
        }
    }

    @Test func `NO_COLOR means no colour, and the quoted words are still marked`() throws {
        let (session, corpus) = try open(environment: ["NO_COLOR": "1"])
        defer { withExtendedLifetime(corpus) {} }
        session.send(.enter)
        let screen = try session.waitUntil("the quoted words") { screen in
            screen.shows("next link") && screen.cells.contains(where: \.isUnderlined)
        }
        #expect(screen.cells.allSatisfy { $0.foreground == nil && $0.background == nil })
    }

    @Test(arguments: ["C", "POSIX", "en_US.ISO-8859-1"])
    func `other locales show the same signs`(locale: String) throws {
        let (session, corpus) = try open(environment: ["LANG": locale, "LC_ALL": locale])
        defer { withExtendedLifetime(corpus) {} }
        #expect(session.screen.shows("●"))
        #expect(session.screen.shows("─"))
    }

    @Test(arguments: ["xterm", "screen-256color", "tmux-256color", "linux", "vt100", "xterm-kitty", "foot"])
    func `other kinds of terminals work`(term: String) throws {
        let (session, corpus) = try open(environment: ["TERM": term])
        defer { withExtendedLifetime(corpus) {} }
        session.send("j")
        try session.waitFor("2/15")
        session.send("q")
        #expect(try session.waitForExit() == .exited(0))
    }

    @Test(arguments: [("dumb", "cannot move its cursor"), ("no-such-terminal", "not known"), ("", "TERM is not set")])
    func `a terminal that will not do is refused in one sentence`(term: String, reason: String) throws {
        let corpus = try CorpusCopy()
        let session = try TerminalSession(arguments: [corpus.path], environment: ["TERM": term])
        #expect(try session.waitForExit() == .exited(2))
        #expect(session.screen.shows(reason))
    }

    @Test func `a paste without an end is shown and keeps no key for long`() throws {
        let (session, corpus) = try open()
        defer { withExtendedLifetime(corpus) {} }
        session.send("/\u{1B}[200~harbour")
        try session.waitFor("harbour")
        // Each of them would belong to what is pasted for ever.
        try session.waitUntil("the box closed") { screen in
            session.send(.escape)
            // Two of them at once would be one key with Alt.
            session.settle(milliseconds: 300)
            return !screen.shows("harbour")
        }
        try session.leave()
        #expect(try session.waitForExit() == .exited(0))
    }

    @Test func `scrolling writes little`() throws {
        let (session, corpus) = try open(columns: 120, rows: 40)
        defer { withExtendedLifetime(corpus) {} }
        try session.waitUntil("the event and its source") { $0.shows("1/15") && $0.shows("Canary · 27 January 2026") }
        #expect(try fewestBytes(there: "j", back: "k", in: session) < 6000)
        #expect(try fewestBytes(there: " ", back: "g", in: session) < 6000)
        session.send("go")
        try session.waitUntil("the list alone") { $0.shows("1/15") && !$0.shows("Canary · 27 January 2026") }
        #expect(try fewestBytes(there: "j", back: "k", in: session) < 600)
    }

    /// The bytes that a key or its way back needs, the more of both, in the best of three rounds: what the
    /// program still had to draw may come late on a busy machine, and is not the key's.
    private func fewestBytes(there: String, back: String, in session: TerminalSession) throws -> Int {
        let rounds = try (0..<3).map { _ in
            (there: try bytesWritten(after: there, in: session), back: try bytesWritten(after: back, in: session))
        }
        return max(rounds.map(\.there).min() ?? .max, rounds.map(\.back).min() ?? .max)
    }

    private func bytesWritten(after key: String, in session: TerminalSession) throws -> Int {
        let shown = session.settle()
        let before = session.bytesWritten
        session.send(key)
        try session.waitUntil("something else") { $0 != shown }
        session.settle()
        return session.bytesWritten - before
    }

    @Test func `Ctrl-Z suspends and fg comes back to the same screen`() throws {
        let corpus = try CorpusCopy()
        let session = try TerminalSession("/bin/bash", arguments: ["--norc", "-i"], columns: 100, rows: 30)
        try session.waitFor("$")
        session.send("\(BuiltProgram.path) \(corpus.path)\r")
        try session.waitFor("Vienna Convention")
        session.send("jj")
        try session.waitFor("3/15")
        session.send(.control("z"))
        try session.waitFor("Stopped")
        session.send("fg\r")
        try session.waitFor("3/15")
        session.send("q")
        try session.waitUntil("the prompt") { $0.rows.last { !$0.isEmpty } == "$" }
        session.send("exit\r")
        #expect(try session.waitForExit() == .exited(0))
    }

    @Test(.enabled(if: TmuxSession.path != nil, "tmux is not installed"))
    func `the program can be used in tmux`() throws {
        let corpus = try CorpusCopy()
        let session = try TmuxSession([BuiltProgram.path, corpus.path], columns: 110, rows: 30)
        try session.waitFor("Vienna Convention")
        try session.send("p")
        try session.send("g", "o", "o", "d", "Enter")
        try session.waitFor("person:renee-good")
    }
}
