import EventModel
import Foundation
import Newsdesk
import Terminal
import TestLibraries
import Testing
import TimelineUI

@Suite struct `The desk on a library` {
    private let corpus: CorpusCopy

    init() throws { corpus = try CorpusCopy() }

    /// Takes the steps in the program, from the moment at which the library can be seen.
    private func read(_ steps: [WaitingReader.Step]) throws -> WaitingReader {
        try read(corpus.path, [(until: { $0.sees("1/15") && $0.sees("Canary · 27 January 2026") }, key: nil)] + steps)
    }

    private func read(_ path: String, _ steps: [WaitingReader.Step]) throws -> WaitingReader {
        let reader = WaitingReader(steps)
        Desk(screen: reader, source: LibrarySource(root: path)).run()
        try #require(reader.hasDoneEverything, "\(reader.rows.joined(separator: "\n"))")
        return reader
    }

    @Test func `the example library opens with its fifteen events`() throws {
        let rows = try read([]).rows
        #expect(rows[0].hasPrefix("Minneapolis, January 2026 · 15 events · 5 articles"))
    }

    @Test func `a person is found and the source opened at the quoted words`() throws {
        let reader = try read(
            WaitingReader.types("ppretti") + [
                (until: { $0.sees("Alex Pretti") && !$0.sees("Tom Homan") }, key: .enter),
                (until: { $0.sees("1/2") && $0.sees("Alex Pretti shot dead by federal agents") }, key: .character("j")),
                (until: { $0.sees("2/2") }, key: .enter),
                (until: { $0.sees("source 1/5") }, key: nil),
            ])
        #expect(reader.rows[0].hasSuffix("person:alex-pretti ✕"))
        #expect(!reader.rows.contains { $0.contains("Homan") && $0.contains("●") })
    }

    @Test func `y sends the citation to the terminal's clipboard`() throws {
        let reader = try read(
            WaitingReader.types("/try to enter") + [
                (until: { _ in true }, key: .enter),
                (until: { $0.rows.contains { $0.hasPrefix("▸ ● about 11:00 ICE agents try to enter") } }, key: .enter),
                (until: { $0.sees("source 1/5") && $0.sees("next link") }, key: .character("y")),
                (until: { $0.sees("clipboard:") }, key: nil),
            ])
        let text = String(decoding: reader.sent, as: UTF8.self)
        #expect(text.hasPrefix("\u{1B}]52;c;"))
        let coded = text.dropFirst(7).prefix { $0 != "\u{7}" }
        let citation = String(decoding: try #require(Data(base64Encoded: String(coded))), as: UTF8.self)
        #expect(citation.contains("para."))
        #expect(citation.contains("Daily Beast"))
    }

    @Test func `a folder that is none is said to be none`() throws {
        _ = try read("/nonexistent/library", [(until: { $0.sees("there is no such folder") }, key: nil)])
    }

    @Test func `a library that changed on disk is shown as it is now after the editor`() throws {
        let source = LibrarySource(root: corpus.path)
        _ = try source.open { _ in }
        try FileManager.default.removeItem(at: corpus.folder.appendingPathComponent("events/1963-vienna-convention.md"))
        #expect(try source.refresh(changed: nil) { _ in }?.events == 14)
    }
}
