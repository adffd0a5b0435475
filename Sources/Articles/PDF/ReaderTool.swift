internal import Glibc

/// A program that reads a format for us, run as a child with limits of time and memory: whatever a file does to it, it
/// does not do to this program. No shell: its input is a file without a name, its output is read from a pipe.
struct ReaderTool {
    let name: String
    let arguments: [String]
    /// Of processor time and, twice as long, of waiting.
    var seconds = 30
    /// Of address space, in bytes.
    var memory = 2 << 30
    /// Of output, in bytes.
    var output = 512 << 20

    /// Why there is no output.
    enum Failure: Error, Equatable {
        case missing, failed, tooSlow, tooLarge
    }

    /// What the program writes when it is given these bytes.
    func run(_ input: [UInt8]) throws(Failure) -> [UInt8] {
        guard let path = ReaderTool.path(of: name), let limiter = ReaderTool.path(of: "prlimit") else { throw .missing }
        guard let source = ReaderTool.nameless() else { throw .failed }
        defer { close(source) }
        guard ReaderTool.write(input, to: source) else { throw .failed }
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw .failed }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        let limits = ["--as=\(memory)", "--cpu=\(seconds)", "--nofile=64", "--core=0"]
        let child = ReaderTool.spawn(limiter, [limiter] + limits + [path] + arguments, source, ends[1])
        close(ends[1])
        guard let child else { throw .failed }
        return try collect(from: ends[0], of: child)
    }

    private func collect(from descriptor: Int32, of child: pid_t) throws(Failure) -> [UInt8] {
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var failure: Failure?
        let end = ReaderTool.now() + seconds * 2
        while failure == nil {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = poll(&waiting, 1, Int32(max(0, end - ReaderTool.now()) * 1000))
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else {
                failure = .tooSlow
                break
            }
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            result += buffer[..<count]
            if result.count > output { failure = .tooLarge }
        }
        if failure != nil { kill(child, SIGKILL) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        if let failure { throw failure }
        if status & 0x7F == SIGXCPU { throw .tooSlow }
        guard status == 0 else { throw .failed }
        return result
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec
    }

    /// The program's file in the folders of the search path.
    static func path(of name: String) -> String? {
        let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return folders.split(separator: ":").lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
            .first { access($0, X_OK) == 0 }
    }

    /// A file that nobody else can see and that is gone with this program.
    private static func nameless() -> Int32? {
        var name = Array("/tmp/dateline-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { return nil }
        unlink(name)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return lseek(descriptor, 0, SEEK_SET) == 0
    }

    private static func spawn(_ path: String, _ arguments: [String], _ input: Int32, _ output: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), strdup("PATH=/usr/bin:/bin"), nil]
        defer { for word in environment { free(word) } }
        var child: pid_t = 0
        return posix_spawn(&child, path, &actions, nil, &words, &environment) == 0 ? child : nil
    }
}
