import Foundation
import TestLibraries
import Testing

@Suite(.serialized) struct `Settings and export on the screen` {
    private let corpus: CorpusCopy
    private let config: URL

    init() throws {
        corpus = try CorpusCopy()
        config = corpus.folder.appending(path: "config/dateline/config.toml")
        try FileManager.default.createDirectory(
            at: config.deletingLastPathComponent(), withIntermediateDirectories: true)
    }

    private func session() throws -> TerminalSession {
        try TerminalSession(
            arguments: [corpus.path],
            environment: ["XDG_CONFIG_HOME": corpus.folder.appending(path: "config").path], columns: 200, rows: 30)
    }

    @Test func `what is changed in the file counts at once, and what is wrong is told`() throws {
        try Data("zone = \"Europe/Berlin\"\n".utf8).write(to: config)
        let session = try session()
        try session.waitFor("when  1963")
        try session.waitFor("? help")
        try Data("[keys]\nhelp = \"F3\"\n".utf8).write(to: config)
        try session.waitFor("F3 help")
        try Data("[keys]\nhelp = \"F33\"\n".utf8).write(to: config)
        try session.waitFor("config.toml:2:1: “F33” names no key")
        // The next key takes the message away, and what was set before still counts.
        session.send("j")
        try session.waitFor("F3 help")
    }

    @Test func `X writes what is shown into a file that is not there yet`() throws {
        let session = try session()
        // Longer than the box is wide, in which there is to be room for what is wrong with it.
        let folder = corpus.folder.appending(path: String(repeating: "deep/", count: 20))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "pretti.csv")
        try session.waitFor("when  1963")
        session.send("ppretti")
        try session.waitFor("Alex Pretti")
        session.send("\r")
        try session.waitFor("1/2")
        session.send("X")
        try session.waitFor("Export 2 events")
        session.send("\u{15}\(file.path)\r")
        try session.waitFor("2 events written to")
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\r\n")
        #expect(rows.count == 3 && rows[1].contains("Pretti"))
        session.send("X")
        try session.waitFor("Export 2 events")
        session.send("\u{15}\(file.path)\r")
        try session.waitFor("is there already; name another file")
    }
}
