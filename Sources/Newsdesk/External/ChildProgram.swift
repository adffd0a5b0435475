internal import Foundation
internal import Glibc
internal import Workers

/// Another program, started with its arguments as they are: no shell reads them.
enum ChildProgram {
    /// Why a program could not be started.
    struct Failure: Error, CustomStringConvertible {
        let program: String
        let code: Int32
        var description: String { "\(program) cannot be started: \(String(cString: strerror(code)))" }
    }

    /// How a program ended.
    enum Ending: Equatable, CustomStringConvertible {
        case status(Int32)
        case signal(Int32)

        var description: String {
            switch self {
            case .status(let status): "status \(status)"
            case .signal(let number): "signal \(number), \(String(cString: strsignal(number)).lowercased())"
            }
        }
    }

    /// Where a program reads and writes.
    private enum Files {
        /// Where this program does.
        case inherited
        /// Nowhere.
        case none
        /// Into a pipe only; messages nowhere.
        case pipe(Int32)
        /// From a pipe only; what it writes goes nowhere.
        case input(Int32)
    }

    /// Starts a program in the foreground and waits for its end; returns its exit status.
    static func run(_ arguments: [String]) throws -> Int32 {
        let ending = wait(for: try pipes.withLock { try spawn(arguments, .inherited) })
        return if case .status(let status) = ending { status } else { 0 }
    }

    /// Starts a program without input or output and does not wait for it.
    static func launch(_ arguments: [String]) throws {
        let process = try pipes.withLock { try spawn(arguments, .none) }
        WorkThread.start { _ = wait(for: process) }
    }

    /// Starts a program without input, takes the lines that it writes, and waits for its end.
    static func read(_ arguments: [String], line: (ArraySlice<UInt8>) -> Void) throws -> Ending {
        let (process, output) = try pipes.withLock {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { throw Failure(program: arguments.first ?? "", code: errno) }
            defer { close(ends[1]) }
            ends.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
            do {
                return (try spawn(arguments, .pipe(ends[1])), ends[0])
            } catch {
                close(ends[0])
                throw error
            }
        }
        takeLines(from: output, line)
        close(output)
        return wait(for: process)
    }

    /// Starts a program that reads a text, hears nothing of it and waits for its end. One that takes longer than a time
    /// is ended.
    static func feed(_ text: String, to arguments: [String], within limit: Duration) throws -> Ending {
        let (process, input) = try pipes.withLock {
            // Not a pipe: writing to a program that has ended would end this one.
            var ends: [Int32] = [-1, -1]
            guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
                throw Failure(program: arguments.first ?? "", code: errno)
            }
            defer { close(ends[1]) }
            ends.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
            do {
                return (try spawn(arguments, .input(ends[1])), ends[0])
            } catch {
                close(ends[0])
                throw error
            }
        }
        let deadline = ContinuousClock.now + limit
        send(Array(text.utf8), into: input, until: deadline)
        close(input)
        return wait(for: process, until: deadline)
    }

    private static func send(_ bytes: [UInt8], into socket: Int32, until deadline: ContinuousClock.Instant) {
        var rest = bytes[...]
        while !rest.isEmpty, ContinuousClock.now < deadline {
            let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
            let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, flags) }
            if count > 0 { rest.removeFirst(count) }
            guard count < 0 else { continue }
            guard errno == EAGAIN || errno == EINTR else { return }
            usleep(2000)
        }
    }

    private static func wait(for process: pid_t, until deadline: ContinuousClock.Instant) -> Ending {
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            guard ContinuousClock.now < deadline else {
                kill(process, SIGKILL)
                return wait(for: process)
            }
            usleep(2000)
        }
        return ending(status)
    }

    /// No other program may be started while a pipe is made: it would keep the end to write to.
    private static let pipes = NSLock()

    private static func takeLines(from descriptor: Int32, _ take: (ArraySlice<UInt8>) -> Void) {
        var pending: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            pending += chunk[..<count]
            var start = 0
            while let end = pending[start...].firstIndex(of: 0x0A) {
                take(pending[start..<end])
                start = end + 1
            }
            pending.removeFirst(start)
        }
    }

    private static func wait(for process: pid_t) -> Ending {
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1, errno == EINTR {}
        return ending(status)
    }

    private static func ending(_ status: Int32) -> Ending {
        status & 0x7f == 0 ? .status(status >> 8 & 0xff) : .signal(status & 0x7f)
    }

    private static func spawn(_ arguments: [String], _ place: Files) throws -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        prepare(&files, place)
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { pointers.forEach { free($0) } }
        var variables = environment(place).map { strdup($0) } + [nil]
        defer { variables.forEach { free($0) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, arguments.first ?? "", &files, nil, &pointers, &variables)
        guard code == 0 else { throw Failure(program: arguments.first ?? "", code: code) }
        return process
    }

    /// Whoever is heard through a pipe may crash, and then must not look for the place for minutes.
    private static func environment(_ place: Files) -> [String] {
        var variables = ProcessInfo.processInfo.environment
        if case .pipe = place { variables["SWIFT_BACKTRACE"] = "enable=no" }
        return variables.map { "\($0)=\($1)" }
    }

    private static func prepare(_ files: inout posix_spawn_file_actions_t, _ place: Files) {
        if case .inherited = place { return }
        for descriptor in 0...2 as ClosedRange<Int32> {
            posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0)
        }
        if case .pipe(let end) = place { posix_spawn_file_actions_adddup2(&files, end, 1) }
        if case .input(let input) = place { posix_spawn_file_actions_adddup2(&files, input, 0) }
    }
}
