import Foundation
import Terminal
import Testing

/// The terminal in which the program is tested, tested itself with programs that every system has.
@Suite struct HarnessTests {
    private func shell(_ script: String, columns: Int = 40, rows: Int = 6) throws -> TerminalSession {
        try TerminalSession("/bin/sh", arguments: ["-c", script], columns: columns, rows: rows)
    }

    @Test func `what a program writes is seen, cell by cell`() throws {
        let session = try shell(#"printf 'a \033[1;31mred\033[0m 日本 \033[4;7mx\033[0m\n'; cat"#)
        let screen = try session.waitFor("red 日本 x")
        #expect(screen.find("日本") == Point(column: 6, row: 0))
        #expect(screen.cells(of: "red").allSatisfy { $0.isBold && $0.foreground == 1 && $0.background == nil })
        #expect(screen.cells(of: "日本").map(\.text) == ["日", "本"])
        #expect(screen[0, 7].text.isEmpty)
        #expect(screen[0, 11].isUnderlined && screen[0, 11].isReverse)
        #expect(screen.cursor == Point(column: 0, row: 1))
    }

    @Test func `what is typed reaches the program`() throws {
        let session = try shell(#"read name; printf 'hello %s\n' "$name"; exit 3"#)
        session.send("Zoë")
        session.send(.enter)
        try session.waitFor("hello Zoë")
        #expect(try session.waitForExit() == .exited(3))
    }

    @Test func `keys are sent as xterm sends them`() throws {
        let session = try shell("stty -icanon -echo; echo ready; cat -v")
        try session.waitFor("ready")
        session.send(.down, .pageUp, .control("r"), .alt("x"), .function(1), .function(5))
        session.send(.mouse(MouseEvent(.press, at: Point(column: 4, row: 2))))
        try session.waitFor("^[OB^[[5~^R^[x^[OP^[[15~^[[<0;5;3M")
    }

    @Test func `a program learns its size and every new one`() throws {
        let session = try shell("trap 'stty size' WINCH; stty size; while :; do sleep 0.05; done", columns: 50, rows: 9)
        try session.waitFor("9 50")
        session.resize(columns: 70, rows: 12)
        let screen = try session.waitFor("12 70")
        #expect(screen.size == Size(columns: 70, rows: 12))
        #expect(screen.rows.count == 12)
    }

    @Test func `a program that a signal ends is known by the signal`() throws {
        let session = try shell("echo ready; exec sleep 60")
        try session.waitFor("ready")
        #expect(session.isRunning)
        session.signal(SIGTERM)
        #expect(try session.waitForExit() == .signalled(SIGTERM))
        #expect(!session.isRunning)
    }

    @Test func `what does not come in time is an error that shows the screen, at once where the program has ended`()
        throws
    {
        let session = try shell("echo here I stand")
        let error = try #require(throws: TerminalSession.TimedOut.self) { try session.waitFor("nowhere") }
        #expect(error.description.contains("here I stand"))
    }

    @Test func `modes that are left on are told`() throws {
        let session = try shell(
            #"printf '\033[?1049h\033[?1002;1006h\033[?25l\033]2;a title\007\033[?1006l'; echo ok; cat"#)
        try session.waitFor("ok")
        #expect(session.modes == [7, 1049, 1002])
        #expect(session.title == "a title")
        #expect(session.isCooked)
    }

    @Test func `the alternate screen gives the other one back`() throws {
        let session = try shell(#"echo before; printf '\033[?1049h\033[Hinside'; read x; printf '\033[?1049l'; cat"#)
        try session.waitFor("inside")
        #expect(!session.screen.shows("before"))
        session.send(.enter)
        try session.waitFor("before")
    }

    @Test func `a repeated character is drawn as often as the program asks`() throws {
        let session = try shell(#"printf 'x\033[4b|'; cat"#)
        try session.waitFor("xxxxx|")
    }

    @Test func `the environment is the same everywhere, and the home is an empty folder`() throws {
        let session = try shell(#"echo "$TERM $LANG"; ls -a "$HOME" | wc -l; [ "$PWD" = "$HOME" ] && echo home; cat"#)
        try session.waitFor("home")
        #expect(session.screen.rows.prefix(3) == ["xterm-256color C.UTF-8", "2", "home"])
    }

    @Test func `every byte is counted`() throws {
        let session = try shell(#"stty -echo; printf '12345'; read x; printf 'é'; cat"#)
        try session.waitFor("12345")
        #expect(session.bytesWritten == 5)
        session.send(.enter)
        try session.waitFor("é")
        #expect(session.bytesWritten == 7)
    }

    @Test func `what a program writes last is read, however late`() throws {
        let session = try TerminalSession("/bin/sh", arguments: ["-c", "printf '%4000d' 7; exit 3"])
        while session.isRunning { usleep(1000) }
        #expect(try session.waitForExit() == .exited(3))
        #expect(session.bytesWritten == 4000)
    }

    @Test func `a program that is not there is an error`() {
        #expect(throws: TerminalSession.NotStarted.self) { try TerminalSession("/no/such/program") }
    }

    @Test func `a shell stops a program and goes on with it`() throws {
        let session = try TerminalSession("/bin/sh", arguments: ["-i"], columns: 60, rows: 10)
        try session.waitFor("$")
        session.send("cat\ronce\r")
        try session.waitUntil("the line and its echo") { $0.rows.filter { $0 == "once" }.count == 2 }
        session.send(.control("z"))
        try session.waitUntil("the prompt") { $0.shows("Stopped") && $0.rows.last { !$0.isEmpty } == "$" }
        session.send("fg\ragain\r")
        try session.waitUntil("the line and its echo") { $0.rows.filter { $0 == "again" }.count == 2 }
        session.send(.control("d"))
        session.send("exit 5\r")
        #expect(try session.waitForExit() == .exited(5))
    }

    @Test(.enabled(if: TmuxSession.path != nil, "tmux is not installed"))
    func `tmux shows a program too`() throws {
        let session = try TmuxSession(["/bin/sh", "-c", "echo it\\'s here; cat"])
        try session.waitFor("it's here")
        try session.send("again", "Enter")
        try session.waitFor("again\nagain")
    }
}
