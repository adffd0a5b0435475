import Foundation
import Terminal
import TestLibraries
import Testing

@Suite(.serialized) struct `Editor, browser and clipboard` {
    /// A program that writes its arguments into a file, one a line.
    private func recorder(in folder: URL, _ name: String) throws -> (program: String, record: URL) {
        let record = folder.appending(path: "\(name).record")
        let program = folder.appending(path: name)
        try "#!/bin/sh\nprintf '%s\\n' \"$@\" > '\(record.path)'\n".write(
            to: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        return (program.path, record)
    }

    @Test func `e opens the event's file in the editor and reads it again`() throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let editor = corpus.folder.appending(path: "edit.sh")
        try "#!/bin/sh\nsed -i 's/^title: .*/title: A title from the editor/' \"$1\"\n".write(
            to: editor, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor.path)
        let session = try TerminalSession(
            arguments: [corpus.path], environment: ["EDITOR": editor.path, "VISUAL": nil], columns: 100, rows: 30)
        try session.waitFor("when  1963")
        session.send("e")
        try session.waitFor("A title from the editor")
    }

    @Test(arguments: ["", " ", "''"])
    func `a variable that names no editor counts as not set, and never is the file itself started`(empty: String) throws
    {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let file = corpus.path + "/events/1963-vienna-convention.md"
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
        let editor = try recorder(in: corpus.folder, "my editor")
        let session = try TerminalSession(
            arguments: [corpus.path], environment: ["VISUAL": empty, "EDITOR": "'\(editor.program)' -w \"a b\""],
            columns: 100, rows: 30)
        try session.waitFor("when  1963")
        session.send("e")
        var record = ""
        try session.waitUntil("the editor's arguments") { _ in
            record = (try? String(contentsOf: editor.record, encoding: .utf8)) ?? ""
            return !record.isEmpty
        }
        #expect(record.hasPrefix("-w\na b\n/") && record.hasSuffix("/events/1963-vienna-convention.md\n"))
    }

    @Test func `an editor that is not there is said, and the screen comes back`() throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let session = try TerminalSession(
            arguments: [corpus.path], environment: ["EDITOR": "/no/such/editor", "VISUAL": nil], columns: 100, rows: 30)
        try session.waitFor("when  1963")
        session.send("e")
        try session.waitFor("cannot be started")
        try session.waitFor("Vienna Convention")
    }

    @Test func `b hands the page to the browser as one word, whatever stands in it`() throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let page = "https://example.org/a?b=1&c='$(touch%20x)';d"
        try corpus.edit(
            "articles/canary.md", replacing: "publisher: Canary", with: "publisher: Canary\nurl: \"\(page)\"")
        let browser = try recorder(in: corpus.folder, "browser")
        let session = try TerminalSession(
            arguments: [corpus.path], environment: ["BROWSER": browser.program], columns: 100, rows: 30)
        try session.waitFor("Canary · 27 January 2026")
        session.send("b")
        try session.waitFor("Opened https://example.org")
        var record = ""
        try session.waitUntil("the browser's arguments") { _ in
            record = (try? String(contentsOf: browser.record, encoding: .utf8)) ?? ""
            return !record.isEmpty
        }
        #expect(record == page + "\n")
    }

    @Test func `y sends the citation as OSC 52`() throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let session = try TerminalSession(arguments: [corpus.path], columns: 100, rows: 30)
        try session.waitFor("Canary · 27 January 2026")
        session.send("\ry")
        try session.waitFor("clipboard:")
        let output = String(decoding: session.output, as: UTF8.self)
        let coded = try #require(
            output.components(separatedBy: "\u{1B}]52;c;").last?.components(separatedBy: "\u{7}").first)
        let text = String(decoding: try #require(Data(base64Encoded: coded)), as: UTF8.self)
        #expect(text.contains("Canary"))
        #expect(text.contains("Vienna Convention of 1963"))
    }

    @Test func `y gives the citation to a program of the desktop, and says that it was copied`() throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let record = corpus.folder.appending(path: "copied")
        let program = corpus.folder.appending(path: "wl-copy")
        try "#!/bin/sh\nexec cat > '\(record.path)'\n".write(to: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        let session = try TerminalSession(
            arguments: [corpus.path],
            environment: ["WAYLAND_DISPLAY": "wayland-0", "PATH": corpus.path + ":/usr/bin:/bin"], columns: 100,
            rows: 30)
        try session.waitFor("Canary · 27 January 2026")
        session.send("\ry")
        try session.waitFor("Copied to the clipboard: ")
        #expect(try String(contentsOf: record, encoding: .utf8).contains("Vienna Convention of 1963"))
        #expect(String(decoding: session.output, as: UTF8.self).contains("\u{1B}]52;c;"))
    }

    @Test func `control sequences in an article never reach the terminal`() throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        try corpus.edit(
            "articles/canary.md", replacing: "The Canary calls the attempt",
            with: "\u{1B}]0;owned\u{7}\u{1B}[31m\u{202E}The Canary calls the attempt")
        let session = try TerminalSession(arguments: [corpus.path], columns: 100, rows: 30)
        try session.waitFor("␛]0;owned␇␛[31m")
        #expect(session.title != "owned")
        let output = String(decoding: session.output, as: UTF8.self)
        #expect(!output.contains("\u{202E}"))
        #expect(!output.contains("\u{1B}]0;owned"))
    }
}

@Suite(.serialized) struct `Files that change on disk` {
    @Test func `are shown as they are now, and the event under the cursor stays`() throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let session = try TerminalSession(arguments: [corpus.path], columns: 100, rows: 30)
        try session.waitFor("when  1963")
        session.send("jj")
        try session.waitFor("3/15")
        try corpus.edit(
            "events/1963-vienna-convention.md", replacing: "title: Vienna Convention", with: "title: Treaty of Vienna")
        try session.waitUntil("the new title") { $0.shows("Treaty of Vienna") && $0.shows("3/15") }
        try FileManager.default.removeItem(at: corpus.folder.appending(path: "events/1963-vienna-convention.md"))
        try session.waitUntil("one event less") { $0.shows("2/14") && !$0.shows("Treaty of Vienna") }
    }
}
