internal import Foundation
internal import Glibc

/// Another program, started with its arguments as they are: no shell reads them.
enum ChildProgram {
    /// Why a program could not be started.
    struct Failure: Error, CustomStringConvertible {
        let program: String
        let code: Int32
        var description: String { "\(program) cannot be started: \(String(cString: strerror(code)))" }
    }

    /// Starts a program in the foreground and waits for its end; returns its exit status.
    static func run(_ arguments: [String]) throws -> Int32 {
        let process = try spawn(arguments, isSilent: false)
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1, errno == EINTR {}
        return (status >> 8) & 0xff
    }

    /// Starts a program without input or output and does not wait for it.
    static func launch(_ arguments: [String]) throws {
        let process = try spawn(arguments, isSilent: true)
        WorkThread.start {
            var status: Int32 = 0
            while waitpid(process, &status, 0) == -1, errno == EINTR {}
        }
    }

    private static func spawn(_ arguments: [String], isSilent: Bool) throws -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        if isSilent {
            for descriptor in 0...2 as ClosedRange<Int32> {
                posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0)
            }
        }
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { pointers.forEach { free($0) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, arguments.first ?? "", &files, nil, &pointers, environ)
        guard code == 0 else { throw Failure(program: arguments.first ?? "", code: code) }
        return process
    }
}
