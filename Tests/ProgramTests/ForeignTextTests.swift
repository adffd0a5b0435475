import Foundation
import TestLibraries
import Testing

/// What acts on a terminal or hides in what it shows: controls old and new, a title, turned writing, tags.
private let acting =
    "\u{1B}]0;other\u{7}\u{1B}[31337m\u{9B}31m\u{9D}0;other\u{9C}\u{7F}\u{8}\u{202E}\u{2066}\u{200B}\u{E0041}\u{E007F}"

/// Where nothing can ever be made.
private let nowhere = "/dev/null/nowhere\(acting)"

extension String {
    /// The code points of a program's output that should not be there; a line that is taken away again may be, and the
    /// program's own links to plain addresses.
    fileprivate var acts: [String] {
        let plain = replacingOccurrences(of: "\r\u{1B}[K", with: "").replacing(/\x1B\]8;;[!-~]*?\x1B\\/, with: "")
        return plain.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0A, 0x0D: false
            case ..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xE0000...0xE007F: true
            default: false
            }
        }.map { String($0.value, radix: 16) }
    }
}

@Suite struct `What others have written` {
    private static func library() throws -> ScratchFolder {
        let title = String(decoding: try JSONEncoder().encode("Fire\(acting)"), as: UTF8.self)
        return try ScratchFolder([
            "library.yaml": "title: \"Shop\(acting)\n",
            "people.yaml": "ada:\n  name: [\(acting)\n",
            "articles/a\(acting).md":
                "---\ntitle: Fire\npublished: 2026-01-27\n---\nA fire\(acting) killed two on Monday.\n",
            "articles/b\(acting).html": "<html><body><h1>B\(acting)</h1></body></html>",
            "events/e\(acting).md":
                "---\ntitle: Fire\(acting)\ndate: 2026-01-26\nsources: [{article: none\(acting)}]\n---\n",
            "events/f\(acting).md": "---\ntitle: [\n\(acting): x\n---\n",
            "events/t.jsonl": "{\"id\":\"g\",\"title\":\(title),\"date\":\"2026-01-26\",\"tags\":[\(title)]}\n",
        ])
    }

    @Test(arguments: [
        ["list"], ["list", "--format", "json"], ["list", "--format", "csv"], ["show"], ["people"], ["search", "fire"],
        ["search", "--format", "json", "fire"], ["check"], ["check", "--format", "json"], ["check", "--notes"],
        ["suggest"], ["suggest", "--format", "jsonl"], ["suggest", "--all"], ["index", "--rebuild"],
    ])
    func `acts on no terminal, whichever command prints it`(command: [String]) throws {
        let library = try Self.library()
        defer { withExtendedLifetime(library) {} }
        let options = command.dropFirst() + (command == ["show"] ? ["g"] : [])
        let session = try TerminalSession(arguments: [command[0], library.path] + options, columns: 200)
        _ = try session.waitForExit()
        #expect(String(decoding: session.output, as: UTF8.self).acts.isEmpty)
        #expect(session.title.isEmpty)
    }

    @Test(arguments: [["list"], ["search", "fire"], ["people"], ["check"], ["check", "--notes"]])
    func `makes no lines of its own where each line is one thing`(command: [String]) throws {
        let library = try ScratchFolder([
            "people.yaml": "ada:\n  name: \"Ada\\nFORGED\"\n  description: \"a\\r\\nFORGED\"\n",
            "articles/a\nFORGED.md": "---\ntitle: [\n---\nA fire killed two.\n", "articles/b\nFORGED.md": "",
            "articles/c.md": "---\ntitle: \"Fire\\nFORGED\"\n---\nA fire.\nFORGED\n",
            "events/e.md":
                "---\ntitle: \"Fire\\nFORGED\"\npeople: [ada]\nsources: [{article: \"x\\nFORGED\", paragraph: 1}]\n---\n",
            "events/f\nFORGED.md": "---\ntitle: [\n",
        ])
        defer { withExtendedLifetime(library) {} }
        let result = try CommandResult(
            [BuiltProgram.path, command[0], library.path] + command.dropFirst(), environment: [:])
        let lines = (result.output + result.errors).split(whereSeparator: \.isNewline)
        #expect(lines.contains { $0.contains("FORGED") } && !lines.contains { $0.hasPrefix("FORGED") })
    }

    @Test(arguments: [
        ["list", "LIBRARY", "\(acting) ("], ["list", "LIBRARY", "foo\(acting):x"],
        ["list", "LIBRARY", "date:x\(acting)"],
        ["list", "LIBRARY", "is:\"\(acting)\""], ["search", "LIBRARY", "\(acting) )"],
        ["show", "LIBRARY", "no\(acting)"],
        ["list", nowhere], ["list", "LIBRARY", "--x\(acting)"],
        ["list", "LIBRARY", "--format", "x\(acting)"],
        ["x\(acting)", "y\(acting)"], ["add", "LIBRARY", nowhere], ["add", nowhere, "x"],
        ["new", "LIBRARY/new\(acting)"], ["new", nowhere + "/new"], ["index", nowhere],
        ["article", nowhere],
        ["help", "x\(acting)"],
    ])
    func `acts on no terminal when it is typed`(arguments: [String]) throws {
        let library = try Self.library()
        defer { withExtendedLifetime(library) {} }
        let typed = arguments.map { $0.replacingOccurrences(of: "LIBRARY", with: library.path) }
        let session = try TerminalSession(arguments: typed, columns: 200)
        let status = try session.waitForExit()
        let output = String(decoding: session.output, as: UTF8.self)
        #expect([.exited(0), .exited(1), .exited(2), .exited(64)].contains(status))
        #expect(!output.isEmpty, "\(status)")
        #expect(output.acts.isEmpty)
    }

    @Test func `is told visibly on standard error even where that is no terminal`() throws {
        let library = try Self.library()
        defer { withExtendedLifetime(library) {} }
        let result = try CommandResult("list", library.path)
        #expect(!result.errors.isEmpty)
        #expect(result.errors.acts.isEmpty)
    }

    @Test func `goes into pipes as it is`() throws {
        let library = try Self.library()
        defer { withExtendedLifetime(library) {} }
        #expect(try CommandResult("list", library.path).output.contains("Fire\(acting)"))
    }

    @Test func `acts on no terminal when it is annotated`() throws {
        let command = "printf '%s\\n' \"$1\" \"$2\" | \"$0\" annotate"
        let lines = [
            "{\"id\":\"\(acting)\",\"text\":\"x\"}", "{\"id\":1,\"text\":\"On\u{9B}31m Monday\u{202E}\u{7F}\"}",
        ]
        let session = try TerminalSession("/bin/sh", arguments: ["-c", command, BuiltProgram.path] + lines)
        #expect(try session.waitForExit() == .exited(1))
        #expect(String(decoding: session.output, as: UTF8.self).acts.isEmpty)
    }
}

@Suite struct `Where there is no room for the output` {
    private static let commands = [
        "list", "list --format json", "check --notes", "people", "search the", "index", "export --to json",
    ]

    /// What comes of a command on the example whose output goes where a line for the shell sends it.
    private func result(_ command: String, _ corpus: CorpusCopy, _ line: String) throws -> CommandResult {
        let words = command.split(separator: " ").map(String.init)
        return try CommandResult(
            ["/bin/sh", "-c", line, BuiltProgram.path, words[0], corpus.path] + words.dropFirst(), environment: [:])
    }

    @Test(arguments: commands, [("/dev/full", "No space left on device"), ("&-", "Bad file descriptor")])
    func `a command says so in one sentence`(command: String, place: (String, String)) throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        let result = try result(command, corpus, "\"$0\" \"$@\" >\(place.0)")
        #expect(result.status == 2)
        #expect(result.errors == "dateline: the output cannot be written: \(place.1)\n")
    }

    @Test(arguments: commands, ["", "trap '' PIPE; "])
    func `a command whose reader has gone ends without a word`(command: String, before: String) throws {
        let corpus = try CorpusCopy()
        defer { withExtendedLifetime(corpus) {} }
        // A pipe that is open for writing, and no more for reading.
        let line = before + "mkfifo $2/.pipe; exec 3<>$2/.pipe 4>$2/.pipe 3<&-; \"$0\" \"$@\" >&4"
        let result = try result(command, corpus, line)
        #expect(result.status == (before.isEmpty ? 128 + SIGPIPE : 2))
        #expect(result.errors.isEmpty)
    }

    @Test func `no file takes the place of an output that is closed`() throws {
        let (one, other) = (try CorpusCopy(), try CorpusCopy())
        let outside = try ScratchFolder(["new.txt": "Flood in the valley\n\nThe river rose on Monday.\n"])
        defer { withExtendedLifetime((one, other, outside)) {} }
        for (corpus, closed) in [(one, ""), (other, " <&- >&- 2>&-")] {
            let command = [BuiltProgram.path, "add", corpus.path, outside.path + "/new.txt"]
            _ = try CommandResult(["/bin/sh", "-c", "\"$0\" \"$@\"" + closed] + command, environment: [:])
        }
        func added(_ corpus: CorpusCopy) throws -> [String] {
            let names = try FileManager.default.contentsOfDirectory(atPath: corpus.path + "/articles").sorted()
            return try names.map { try String(contentsOfFile: corpus.path + "/articles/" + $0, encoding: .utf8) }
        }
        #expect(try added(one) == added(other))
    }
}
