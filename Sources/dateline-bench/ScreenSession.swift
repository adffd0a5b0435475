internal import CPseudoTerminal
internal import Foundation

/// A full-screen program in a pseudo-terminal: keys go in, the time and the bytes of the frame that answers come out.
final class ScreenSession {
    /// A frame is over when nothing has been written for so long; panes that come later belong to it.
    private static let quietMilliseconds: Int32 = 25
    /// Whoever answers later does not answer.
    private static let patience = 120_000.0

    private let terminal: OpaquePointer
    private let begin: ContinuousClock.Instant
    private(set) var size = (columns: 120, rows: 40)

    /// Starts a program at 120×40; nil where that cannot be done.
    init?(_ arguments: [String]) {
        let pointers = arguments.map { UnsafePointer<CChar>(strdup($0)) } + [nil]
        let variables = ["TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin"] + BenchHome.variables
        let libraries = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"].map { ["LD_LIBRARY_PATH=\($0)"] } ?? []
        let environment = (variables + libraries).map { UnsafePointer<CChar>(strdup($0)) } + [nil]
        defer { (pointers + environment).forEach { free(UnsafeMutablePointer(mutating: $0)) } }
        begin = .now
        guard let started = pty_start(arguments[0], pointers, environment, "/", 120, 40) else { return nil }
        terminal = started
    }

    deinit { pty_free(terminal) }

    /// A frame that answers a key.
    struct Answer {
        /// From the key to the arrival of its last byte.
        var milliseconds: Double
        var bytes: Int
    }

    /// Milliseconds from the start to the last byte of the first screen that is complete.
    func firstScreen(until isComplete: @escaping (ScreenSession) -> Bool) -> Double {
        answer(since: begin, until: isComplete)?.milliseconds ?? .nan
    }

    /// Presses keys and waits for the frame, and where an answer may come in several steps for the one that is `complete`.
    func press(_ keys: String, until isComplete: ((ScreenSession) -> Bool)? = nil) -> Answer? {
        let start = ContinuousClock.now
        let bytes = Array(keys.utf8)
        guard pty_write(terminal, bytes, bytes.count) else { return nil }
        return answer(since: start, until: isComplete)
    }

    /// Does something that is not typed and waits for the frame that shows it.
    func answer(_ cause: () throws -> Void, until isComplete: @escaping (ScreenSession) -> Bool) rethrows -> Answer? {
        let start = ContinuousClock.now
        try cause()
        return answer(since: start, until: isComplete)
    }

    /// Gives the terminal another size and waits for the frame.
    func resize(columns: Int) -> Answer? {
        size.columns = columns
        let start = ContinuousClock.now
        pty_resize(terminal, Int32(columns), Int32(size.rows))
        return answer(since: start, until: nil)
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

    /// User and system time that the program has used so far.
    var processorMilliseconds: Double { Double(processorTicks) * 1000 / Double(sysconf(Int32(_SC_CLK_TCK))) }

    /// What stands in a row.
    func row(_ row: Int) -> String {
        var text = ""
        for column in 0..<size.columns {
            let character = pty_cell_at(terminal, Int32(row), Int32(column)).characters.0
            text.unicodeScalars.append(Unicode.Scalar(character).flatMap { $0.value == 0 ? " " : $0 } ?? " ")
        }
        return text
    }

    /// Reads until the frame is complete and nothing comes any more. The time is taken when bytes arrive; where it need
    /// not be looked at before, the terminal works on them when all have come.
    private func answer(since start: ContinuousClock.Instant, until isComplete: ((ScreenSession) -> Bool)?) -> Answer? {
        defer { pty_show(terminal) }
        let before = written
        var last = 0.0
        while last < Self.patience {
            guard pty_wait(terminal, 2000) else { return nil }
            last = milliseconds(since: start)
            guard pty_gather(terminal, 0) > 0 else { return nil }
            guard let isComplete else { break }
            pty_show(terminal)
            if isComplete(self) { break }
        }
        while pty_wait(terminal, Self.quietMilliseconds) {
            let arrival = milliseconds(since: start)
            guard pty_gather(terminal, 0) > 0 else { break }
            last = arrival
        }
        return Answer(milliseconds: last, bytes: written - before)
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

    /// The program's process.
    private var child: Int { Int(pty_program(terminal)) }

    /// User and system time in clock ticks.
    private var processorTicks: Int {
        let stat = (try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)) ?? ""
        let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
        return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
    }
}
