import EventModel
import Foundation
import Newsdesk
import Terminal
import Testing
import TimelineUI

/// A copy of the repository's example library, so that no index is written into it.
private let corpus: String = {
    let manager = FileManager.default
    let original = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("corpus").resolvingSymlinksInPath()
    let copy = manager.temporaryDirectory.appendingPathComponent("desk-\(UUID().uuidString)")
    try? manager.createDirectory(at: copy, withIntermediateDirectories: true)
    for name in (try? manager.contentsOfDirectory(atPath: original.path)) ?? [] where !name.hasPrefix(".") {
        try? manager.copyItem(at: original.appendingPathComponent(name), to: copy.appendingPathComponent(name))
    }
    return copy.path
}()

@Suite struct `The desk on a library` {
    private func screen(after keys: [Key], library: String = corpus) -> MemoryScreen {
        let screen = MemoryScreen(columns: 120, rows: 40, keys: keys)
        Desk(screen: screen, source: LibrarySource(root: library)).run()
        return screen
    }

    private func keys(_ text: String) -> [Key] {
        text.map { $0 == "⏎" ? .enter : .character($0) }
    }

    @Test func `the example library opens with its fifteen events`() {
        let rows = screen(after: []).rows
        #expect(rows[0].hasPrefix("Minneapolis, January 2026 · 15 events · 5 articles"))
        #expect(rows.contains { $0.contains("1/15") })
    }

    @Test func `a person is found and the source opened at the quoted words`() {
        let rows = screen(after: keys("ppretti⏎j⏎")).rows
        #expect(rows[0].hasSuffix("person:alex-pretti ✕"))
        #expect(rows.contains { $0.contains("Alex Pretti shot dead by federal agents") })
        #expect(!rows.contains { $0.contains("Homan") && $0.contains("●") })
        #expect(rows.contains { $0.contains("source 1/5") })
    }

    @Test func `y sends the citation to the terminal's clipboard`() throws {
        let sent = screen(after: keys("/try to enter⏎⏎y")).sent
        let text = String(decoding: sent, as: UTF8.self)
        #expect(text.hasPrefix("\u{1B}]52;c;"))
        let coded = text.dropFirst(7).prefix { $0 != "\u{7}" }
        let citation = String(decoding: try #require(Data(base64Encoded: String(coded))), as: UTF8.self)
        #expect(citation.contains("para."))
        #expect(citation.contains("Daily Beast"))
    }

    @Test func `a folder that is none is said to be none`() {
        let rows = screen(after: [], library: "/nonexistent/library").rows
        #expect(rows.last?.contains("there is no such folder") == true)
    }

    @Test func `a library that changed on disk is shown as it is now after the editor`() throws {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-\(UUID().uuidString)")
        try FileManager.default.copyItem(atPath: corpus, toPath: copy.path)
        defer { try? FileManager.default.removeItem(at: copy) }
        let source = LibrarySource(root: copy.path)
        _ = try source.open { _ in }
        try FileManager.default.removeItem(at: copy.appendingPathComponent("events/1963-vienna-convention.md"))
        #expect(try source.refresh(changed: nil) { _ in }?.events == 14)
    }
}
