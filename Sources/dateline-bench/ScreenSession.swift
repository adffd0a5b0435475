internal import CPseudoTerminal
internal import Foundation

/// A full-screen program in a pseudo-terminal: keys go in, the time and the bytes of the frame that answers come out.
final class ScreenSession {
    /// A frame is over when nothing has been written for so long.
    private static let quietMilliseconds: Int32 = 25

    private let terminal: OpaquePointer
    private let begin: ContinuousClock.Instant
    private let size: (columns: Int, rows: Int)

    /// Starts a program at 120×40; nil where that cannot be done.
    init?(_ arguments: [String]) {
        let pointers = arguments.map { UnsafePointer<CChar>(strdup($0)) } + [nil]
        let variables = ["TERM=xterm-256color", "LANG=C.UTF-8", "HOME=/nonexistent", "PATH=/usr/bin:/bin"]
        let libraries = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"].map { ["LD_LIBRARY_PATH=\($0)"] } ?? []
        let environment = (variables + libraries).map { UnsafePointer<CChar>(strdup($0)) } + [nil]
        defer { (pointers + environment).forEach { free(UnsafeMutablePointer(mutating: $0)) } }
        begin = .now
        size = (120, 40)
        guard let started = pty_start(arguments[0], pointers, environment, "/", 120, 40) else { return nil }
        terminal = started
    }

    deinit { pty_free(terminal) }

    /// Milliseconds from the start to the last byte of the first screen that shows a text in its last line.
    func firstScreen(with text: String) -> Double {
        var last = 0.0
        while last < 120_000 {
            guard pty_read(terminal, 1000) > 0 else { break }
            last = milliseconds(since: begin)
            if row(size.rows - 1).contains(text) { break }
        }
        return max(last, quiet(since: begin) ?? 0)
    }

    /// Presses a key and waits for the frame: milliseconds to its last byte, and its bytes.
    func press(_ keys: String) -> (milliseconds: Double, bytes: Int) {
        let before = written
        let start = ContinuousClock.now
        let bytes = Array(keys.utf8)
        _ = pty_write(terminal, bytes, bytes.count)
        guard pty_read(terminal, 2000) > 0 else { return (.nan, 0) }
        let first = milliseconds(since: start)
        return (max(first, quiet(since: start) ?? 0), written - before)
    }

    /// Processor time and bytes while nothing is pressed.
    func idle(seconds: Int) -> (ticks: Int, bytes: Int) {
        let (before, ticks) = (written, processorTicks)
        for _ in 0..<seconds { _ = pty_read(terminal, 1000) }
        return (processorTicks - ticks, written - before)
    }

    /// The most memory that the program has used, in megabytes.
    var peakMegabytes: Int {
        let status = (try? String(contentsOfFile: "/proc/\(child)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
        return (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) / 1024
    }

    /// Reads until nothing comes any more; the time of the last byte, nil where there was none.
    private func quiet(since start: ContinuousClock.Instant) -> Double? {
        var last: Double?
        while pty_read(terminal, ScreenSession.quietMilliseconds) > 0 { last = milliseconds(since: start) }
        return last
    }

    private var written: Int {
        var count = 0
        _ = pty_output(terminal, &count)
        return count
    }

    private func milliseconds(since start: ContinuousClock.Instant) -> Double {
        let taken = ContinuousClock.now - start
        return Double(taken.components.attoseconds) / 1e15 + Double(taken.components.seconds) * 1000
    }

    private func row(_ row: Int) -> String {
        var text = ""
        for column in 0..<size.columns {
            let character = pty_cell_at(terminal, Int32(row), Int32(column)).characters.0
            text.unicodeScalars.append(Unicode.Scalar(character).flatMap { $0.value == 0 ? " " : $0 } ?? " ")
        }
        return text
    }

    /// The program: the youngest child of this process.
    private var child: Int {
        let path = "/proc/self/task/\(getpid())/children"
        let children = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return children.split(separator: " ").compactMap { Int($0) }.max() ?? 0
    }

    /// User and system time in clock ticks.
    private var processorTicks: Int {
        let stat = (try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)) ?? ""
        let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
        return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
    }
}
