import Foundation
import RandomNumbers
import Terminal
import TestLibraries
import Testing

/// Keys as nobody would press them, each once in so many.
private struct RandomKeys {
    private static let letters = Array("jkgG{}[]/nNfFpcdsAtw!yoe?:amMxELvUPDSu+-zZ<>hl0123456789 bX")
    private static let named: [Key] = [
        .enter, .tab, .escape, .backspace, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .delete,
        .backtab, .controlLeft, .control("s"), .control("r"), .control("u"), .control("p"), .control("w"),
    ]
    /// Sequences that have no end, bytes that are no text, and text that joins what stands before it.
    private static let strange = [
        "\u{1B}[", "\u{1B}O", "\u{1B}]0;x", "\u{1B}P", "\u{1B}[<0;1", "\u{1B}[999999999999~", "\u{1B}[200~",
        "\u{1B}[201~", "\u{1B}[<65;99999999;3M", "\u{1B}[1;2;3;4;5A", "\u{301}", "👩‍👩‍👧", "\u{202E}", "漢", "\u{9B}31m",
    ]
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

    mutating func text() -> String {
        switch number(below: 100) {
        case 0..<80: String(Self.letters[number(below: Self.letters.count)])
        case 80..<92: KeyBytes.bytes(of: Self.named[number(below: Self.named.count)])
        case 92..<96: KeyBytes.bytes(of: .paste(["word", "a\nb", "\u{1B}[31m", "漢漢"][number(below: 4)]))
        default: Self.strange[number(below: Self.strange.count)]
        }
    }
}

@Suite struct `Many keys` {
    /// `make soak` asks for more of them.
    private static let keys = ProcessInfo.processInfo.environment["SOAK_KEYS"].flatMap { Int($0) } ?? 500
    private static let seed = ProcessInfo.processInfo.environment["SOAK_SEED"].flatMap { UInt64($0) } ?? 1

    private func open(_ corpus: CorpusCopy) throws -> TerminalSession {
        let session = try TerminalSession(
            arguments: [corpus.path], environment: ["EDITOR": "/bin/true", "BROWSER": "/bin/true"], columns: 100,
            rows: 30)
        try session.waitUntil("the screen") { !$0.text.isEmpty && session.modes.contains(1049) }
        return session
    }

    /// Does something to the library from outside.
    private func change(_ corpus: CorpusCopy, _ keys: inout RandomKeys) {
        let path = "\(corpus.path)/events/new\(keys.number(below: 9)).md"
        let text = "---\ntitle: New\ndate: 2026-01-\(10 + keys.number(below: 9))\n---\n"
        switch keys.number(below: 3) {
        case 0: try? text.write(toFile: path, atomically: true, encoding: .utf8)
        case 1:
            let part = String(text.dropLast(keys.number(below: 30)))
            try? part.write(toFile: path, atomically: false, encoding: .utf8)
        default: try? FileManager.default.removeItem(atPath: path)
        }
    }

    /// Presses keys until the program has ended or there were enough; returns how many.
    private func press(_ session: TerminalSession, _ corpus: CorpusCopy, _ keys: inout RandomKeys, most: Int) -> Int {
        var pressed = 0
        while session.isRunning, pressed < most {
            let count = 1 + keys.number(below: 20)
            for _ in 0..<count { session.send(keys.text()) }
            pressed += count
            _ = session.output
            if keys.number(below: 12) == 0 {
                session.resize(columns: 1 + keys.number(below: 300), rows: 1 + keys.number(below: 100))
            }
            if keys.number(below: 30) == 0 { change(corpus, &keys) }
        }
        return pressed
    }

    /// A program that is asked for nothing else shows a screen of a new size.
    private func expectAnswer(_ session: TerminalSession) throws {
        session.settle()
        let before = session.bytesWritten
        session.resize(columns: 90, rows: 25)
        try session.waitUntil("an answer to the new size") { _ in session.bytesWritten > before || !session.isRunning }
    }

    private static let typed = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Fuzzing/Inputs/keys").standardizedFileURL

    /// What `make fuzz` tries, and what it has found.
    @Test(arguments: try FileManager.default.contentsOfDirectory(atPath: typed.path).sorted())
    func `that nobody would press leave a program that answers`(name: String) throws {
        let corpus = try CorpusCopy()
        let session = try open(corpus)
        let bytes = try Data(contentsOf: Self.typed.appending(path: name))
        // Ends what has begun: an answer of the terminal, a click, a paste.
        session.send(bytes: Array(bytes) + Array("\u{7}\u{7}\u{7}\u{7}\u{1B}[201~".utf8))
        try expectAnswer(session)
        if !session.isRunning { #expect(try session.waitForExit() == .exited(0)) }
    }

    @Test func `neither end the program nor stop it nor fill the memory`() throws {
        let corpus = try CorpusCopy()
        var keys = RandomKeys(seed: Self.seed)
        var (pressed, sizes): (Int, [Int]) = (0, [])
        while pressed < Self.keys {
            let session = try open(corpus)
            let count = press(session, corpus, &keys, most: Self.keys - pressed)
            pressed += count
            if session.isRunning {
                try expectAnswer(session)
                session.residentKilobytes.map { sizes.append($0) }
            } else {
                #expect(try session.waitForExit() == .exited(0), "after \(pressed) keys of seed \(Self.seed)")
            }
        }
        #expect(sizes.allSatisfy { $0 < 400_000 })
    }
}
