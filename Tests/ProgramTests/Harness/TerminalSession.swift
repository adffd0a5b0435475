import CPseudoTerminal
import Foundation
import Terminal

/// A program in a terminal of its own: what is typed goes in, what a person would see comes out.
///
/// The environment is pinned: C.UTF-8, xterm-256color, and home and XDG folders that are empty and removed afterwards.
final class TerminalSession {
    /// How a program ended.
    enum ExitStatus: Equatable {
        case exited(Int32)
        case signalled(Int32)
    }

    /// What was waited for did not come; says what was on the screen instead.
    struct TimedOut: Error, CustomStringConvertible {
        let expected: String
        let screen: String
        var description: String { "waited in vain for \(expected); the screen shows\n\(screen)" }
    }

    /// There is no such program, or no terminal to start it in.
    struct NotStarted: Error {
        let program: String
    }

    /// How long is waited for what is sure to come.
    static let patience = Duration.seconds(60)

    private(set) var size: Size
    /// An empty folder: the home of the program.
    let scratch: URL

    private let terminal: OpaquePointer
    private var isAtEnd = false

    /// Starts a program; `dateline` where none is named.
    ///
    /// - Parameters:
    ///   - program: its path.
    ///   - environment: variables besides those that are pinned; nil takes one away.
    ///   - directory: where it starts; its home where nil.
    init(
        _ program: String = BuiltProgram.path, arguments: [String] = [], environment: [String: String?] = [:],
        columns: Int = 80, rows: Int = 24, directory: String? = nil
    ) throws {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "terminal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        let variables = SessionEnvironment(home: scratch.path, changes: environment).variables
        let started = ([program] + arguments).withCStrings { arguments in
            variables.withCStrings { variables in
                pty_start(
                    program, arguments, variables, directory ?? scratch.path, Int32(columns), Int32(rows))
            }
        }
        guard let started, FileManager.default.isExecutableFile(atPath: program) else {
            started.map(pty_free)
            throw NotStarted(program: program)
        }
        terminal = started
        self.scratch = scratch
        size = Size(columns: columns, rows: rows)
    }

    deinit {
        pty_free(terminal)
        try? FileManager.default.removeItem(at: scratch)
    }
}

// What goes in.
extension TerminalSession {
    /// Types a text as it is.
    func send(_ text: String) { send(bytes: Array(text.utf8)) }

    /// Types bytes, be they text or not.
    func send(bytes: [UInt8]) { _ = pty_write(terminal, bytes, bytes.count) }

    /// Presses a key, or does something with the mouse.
    func send(_ keys: Key...) {
        for key in keys { send(KeyBytes.bytes(of: key)) }
    }

    /// Presses q until the program has let go of the terminal: one behind Escape may be taken for Alt-q. It lets go a
    /// moment before it has ended, which ``waitForExit()`` waits for.
    func leave() throws {
        try waitUntil("the program to let go of the terminal") { _ in
            send("q")
            return isAtEnd || !isRunning
        }
    }

    /// Gives the terminal another size.
    func resize(columns: Int, rows: Int) {
        size = Size(columns: columns, rows: rows)
        pty_resize(terminal, Int32(columns), Int32(rows))
    }

    /// Closes the terminal under the program; nothing can be seen of it from then on.
    func hangUp() { pty_hang_up(terminal) }

    /// Sends a signal to the processes in the foreground.
    func signal(_ number: Int32) {
        pty_signal(terminal, number)
    }
}

// What comes out.
extension TerminalSession {
    /// What is on the screen, after everything that was written until now.
    var screen: Screen {
        while read(milliseconds: 0) {}
        return Screen(of: terminal, size: size)
    }

    /// Everything that was written until now.
    var output: [UInt8] {
        while read(milliseconds: 0) {}
        var count = 0
        let bytes = pty_output(terminal, &count)
        return Array(UnsafeBufferPointer(start: bytes, count: count))
    }

    /// How many bytes were written until now.
    var bytesWritten: Int { output.count }

    /// The window's title; empty where the program has set none.
    var title: String { String(cString: pty_title(terminal)) }

    /// The private modes that are on, ``TerminalModes/initial`` in a clean terminal: 25 shows the cursor, 1049 is the
    /// alternate screen, 1002 and 1006 the mouse, 2004 marks what is pasted.
    var modes: Set<Int> { TerminalModes.on(after: output) }

    /// Whether the terminal reads line by line and echoes, as a shell leaves it.
    var isCooked: Bool { pty_is_cooked(terminal) }

    /// Waits until a text can be seen, and returns the screen, of which the rest may still be on its way.
    @discardableResult
    func waitFor(_ text: String) throws -> Screen {
        try waitUntil("“\(text)”") { $0.shows(text) }
    }

    /// Waits until the screen is as it should be, and returns it.
    @discardableResult
    func waitUntil(_ expected: String = "the screen", _ isFulfilled: (Screen) -> Bool) throws -> Screen {
        let end = ContinuousClock.now + TerminalSession.patience
        repeat {
            let seen = screen
            if isFulfilled(seen) { return seen }
            if !read(milliseconds: 50), isAtEnd { break }
        } while ContinuousClock.now < end
        let seen = screen
        if isFulfilled(seen) { return seen }
        throw TimedOut(expected: expected, screen: seen.text)
    }

    /// Waits until nothing has been written for a while, and returns the screen.
    @discardableResult
    func settle(milliseconds: Int = 80) -> Screen {
        let end = ContinuousClock.now + TerminalSession.patience
        while read(milliseconds: milliseconds), ContinuousClock.now < end {}
        return screen
    }

    /// Waits until the program has ended, and tells how.
    func waitForExit() throws -> ExitStatus {
        try waitForState("the program's end") { state in
            switch Int(state.kind) {
            case Int(PTY_EXITED): .exited(state.value)
            case Int(PTY_SIGNALLED): .signalled(state.value)
            default: nil
            }
        }
    }

    /// The memory that the program uses, in kilobytes; nil where it has ended.
    var residentKilobytes: Int? {
        let status = (try? String(contentsOfFile: "/proc/\(pty_program(terminal))/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") }
        return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
    }

    /// Whether the program still runs.
    var isRunning: Bool { Int(pty_state_of(terminal).kind) == Int(PTY_RUNNING) }

    private func waitForState<Value>(_ expected: String, _ value: (pty_state) -> Value?) throws -> Value {
        let end = ContinuousClock.now + TerminalSession.patience
        repeat {
            if let value = value(pty_state_of(terminal)) {
                // What was written last may be on its way.
                while !isAtEnd, read(milliseconds: 200) {}
                return value
            }
            if !read(milliseconds: 5) { usleep(1000) }
        } while ContinuousClock.now < end
        throw TimedOut(expected: expected, screen: screen.text)
    }

    private func read(milliseconds: Int) -> Bool {
        let count = pty_read(terminal, Int32(milliseconds))
        if count < 0 { isAtEnd = true }
        return count > 0
    }
}

extension [String] {
    /// Lends the strings as C does it: an array of pointers that ends with NULL.
    fileprivate func withCStrings<Result>(_ body: ([UnsafePointer<CChar>?]) -> Result) -> Result {
        let copies = map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies.map { UnsafePointer($0) } + [nil])
    }
}
