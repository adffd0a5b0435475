import Foundation

/// A program in tmux: a second terminal beside libvterm, which shows text only.
final class TmuxSession {
    /// Where tmux is; nil where it is not installed.
    static let path = ["/usr/bin/tmux", "/usr/local/bin/tmux"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// There is no tmux, or it did not do what it was asked.
    struct Failed: Error {
        let arguments: [String]
        let output: String
    }

    private let scratch: URL

    /// Starts a program; each word of the command is taken as it is.
    init(_ command: [String], columns: Int = 80, rows: Int = 24) throws {
        scratch = FileManager.default.temporaryDirectory.appending(path: "tmux-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        let quoted = command.map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
        try tmux(["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "exec \(quoted)"])
    }

    deinit {
        _ = try? tmux(["kill-server"])
        try? FileManager.default.removeItem(at: scratch)
    }

    /// Presses keys by the names that tmux gives them: `j`, `Enter`, `C-r`.
    func send(_ keys: String...) throws {
        try tmux(["send-keys"] + keys)
    }

    /// What is on the screen.
    var screen: String {
        get throws { try tmux(["capture-pane", "-p"]) }
    }

    /// Waits until a text can be seen, and returns the screen.
    @discardableResult
    func waitFor(_ text: String) throws -> String {
        let end = ContinuousClock.now + TerminalSession.patience
        var seen = ""
        repeat {
            seen = try screen
            if seen.contains(text) { return seen }
            usleep(20_000)
        } while ContinuousClock.now < end
        throw TerminalSession.TimedOut(expected: "“\(text)”", screen: seen)
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        guard let path = TmuxSession.path else { throw Failed(arguments: arguments, output: "not installed") }
        // Not with Process: it waits for whatever the server has inherited.
        let client = try TerminalSession(
            path, arguments: ["-u", "-S", scratch.appending(path: "socket").path] + arguments,
            environment: SessionEnvironment.home(scratch.path), directory: scratch.path)
        let status = try client.waitForExit()
        let output = String(decoding: client.output, as: UTF8.self).replacing("\r\n", with: "\n")
        guard status == .exited(0) else { throw Failed(arguments: arguments, output: output) }
        return output
    }
}
