import Foundation
import TestLibraries
import Testing

@Suite(.serialized) struct `A crash` {
    private let corpus: CorpusCopy
    private let state: ScratchFolder
    private var folder: String { state.path + "/dateline" }

    init() throws { (corpus, state) = (try CorpusCopy(), try ScratchFolder()) }

    private func open() throws -> TerminalSession {
        try TerminalSession(
            arguments: [corpus.path], environment: ["XDG_STATE_HOME": state.path], columns: 160, rows: 30)
    }

    @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT])
    func `leaves a report without names, says where, and the next start says so once`(number: Int32) throws {
        let first = try open()
        try first.waitFor("Vienna Convention")
        first.signal(number)
        #expect(try first.waitForExit() == .signalled(number))
        #expect(first.isCooked)
        #expect(
            String(decoding: first.output, as: UTF8.self).contains("A report without texts and names is in \(folder)/"))
        let report = try String(contentsOfFile: folder + "/crash-report.new", encoding: .utf8)
        let lines = report.split(separator: "\n").map(String.init)
        #expect(lines[0].hasPrefix("Dateline ") && lines[1] == "signal \(number)")
        // Parts of the program and places in them, nothing else.
        #expect(lines.count > 4 && lines.contains { $0.hasPrefix("dateline+0x") })
        for line in lines.dropFirst(2) { #expect(line.contains("+0x") && !line.contains("/"), "\(line)") }
        let second = try open()
        try second.waitFor("Dateline failed the last time")
        try second.leave()
        #expect(FileManager.default.fileExists(atPath: folder + "/crash-report"))
        let third = try open()
        #expect(!(try third.waitFor("Vienna Convention")).shows("failed the last time"))
        try third.leave()
    }
}
