import Foundation

/// What a command printed and how it ended, without a terminal.
struct CommandResult {
    let output: String
    let errors: String
    let status: Int32

    /// Runs the program with its output going into pipes.
    init(_ arguments: String..., directory: String? = nil, input: String = "") throws {
        try self.init([BuiltProgram.path] + arguments, environment: [:], directory: directory, input: input)
    }

    /// Runs any program, with variables besides those that are pinned.
    init(
        _ command: [String], environment: [String: String?], directory: String? = nil, input: String = ""
    ) throws {
        let process = Process()
        let (out, err, into) = (Pipe(), Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        let scratch = FileManager.default.temporaryDirectory.appending(path: "home-\(UUID().uuidString)").path
        let pairs = SessionEnvironment(home: scratch, changes: environment).variables.map {
            $0.split(separator: "=", maxSplits: 1)
        }
        process.environment = Dictionary(
            pairs.map { (String($0[0]), $0.count > 1 ? String($0[1]) : "") }, uniquingKeysWith: { $1 })
        if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
        (process.standardOutput, process.standardError, process.standardInput) = (out, err, into)
        try process.run()
        into.fileHandleForWriting.write(Data(input.utf8))
        try into.fileHandleForWriting.close()
        output = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        errors = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationStatus
        try? FileManager.default.removeItem(atPath: scratch)
    }

    /// The output's lines.
    var lines: [Substring] { output.split(separator: "\n") }
}
