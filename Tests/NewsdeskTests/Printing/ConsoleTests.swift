import Foundation
import Testing

@testable import Newsdesk

@Suite struct `The console` {
    /// Where the program's own sources lie, seen from this file.
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources").standardizedFileURL

    /// What writes to standard output or standard error without making it visible first.
    private static let otherDoors = [
        "FileHandle.standardError", "FileHandle.standardOutput", "STDERR_FILENO", "STDOUT_FILENO", "fputs(", "fprintf(",
        "fwrite(", "printf(", "putchar(", "exit(withError", " print(\"", "(print(\"", "debugPrint(", "dump(", "perror(",
    ]

    /// The screen has the terminal for itself, the environment only asks how wide it is; a bench is no part of the program.
    private static let exempt = ["Newsdesk/Environment.swift", "CNcurses/", "CCrash/", "dateline-bench/"]

    @Test func `is the only door to the terminal but the screen's own`() throws {
        let files = try #require(FileManager.default.enumerator(atPath: Self.sources.path)).compactMap { $0 as? String }
        let sources = files.filter { [".swift", ".c"].contains(where: $0.hasSuffix) }
        try #require(sources.contains("Newsdesk/Printing/Console.swift"))
        for path in sources where !Self.exempt.contains(where: path.hasPrefix) {
            let text = try String(contentsOf: Self.sources.appending(path: path), encoding: .utf8)
            let lines = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
            for door in Self.otherDoors {
                #expect(!lines.contains { $0.contains(door) }, "\(path) writes with \(door)")
            }
        }
    }

    @Test func `gives pipes and files what they are given`() throws {
        let pipe = Pipe()
        let bytes: [UInt8] = [0x1B, 0x5B, 0x6D, 0xC2, 0x9B, 0xFF, 0x0A]
        try Console.pass(bytes, to: pipe.fileHandleForWriting.fileDescriptor)
        try pipe.fileHandleForWriting.close()
        #expect(try pipe.fileHandleForReading.readToEnd().map(Array.init) == bytes)
    }

    @Test func `says where there is no room`() throws {
        let full = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
        let error = #expect(throws: ConsoleError.self) { try Console.pass([0x61], to: full.fileDescriptor) }
        #expect(error?.description == "the output cannot be written: No space left on device")
    }
}
