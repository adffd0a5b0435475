import Foundation
import RandomNumbers
import Testing

@Suite(.serialized) struct `Killed while it edits` {
    /// What the kills met.
    private struct Tally {
        var kills = 0
        var acknowledged = 0
        /// Kills that hit an edit that had begun: it was finished or taken back at the next start.
        var interrupted = 0
        var unacknowledged = 0
    }

    /// Starts the program, looks at what the last kill left behind, undoes and redoes, and starts to edit: from then on
    /// the files change all the time. Gives back how many edits there were before.
    private func start(
        _ library: CountedLibrary, acknowledged: Int, _ tally: inout Tally
    ) throws -> (process: EditingProcess, edits: Int) {
        let process = try EditingProcess(library: library.root)
        var recovered: [String] = []
        while let line = process.next(), line != "ready" { recovered.append(line) }
        let edits = try library.edits()
        try #require(
            edits == acknowledged || edits == acknowledged + 1, "\(acknowledged) were confirmed, \(edits) are there")
        if !recovered.isEmpty { tally.interrupted += 1 }
        if edits > acknowledged { tally.unacknowledged += 1 }
        if edits > 0 {
            process.send("undo")
            try #require(process.next()?.hasPrefix("done set the title of first") == true)
            try #require(try library.edits() == edits - 1)
            process.send("redo")
            try #require(process.next()?.hasPrefix("done set the title of first") == true)
            try #require(try library.edits() == edits)
        }
        process.send("edit \(edits + 1)")
        return (process, edits)
    }

    /// In tens; KILLS asks for more of them, KILL_SEED for others.
    private static let tens = (environment["KILLS"].flatMap { Int($0) } ?? 200) / 10
    private static let seed = environment["KILL_SEED"].flatMap { UInt64($0) } ?? 200
    private static let environment = ProcessInfo.processInfo.environment

    @Test func `at 200 random moments nothing that was confirmed is lost and no file is torn`() throws {
        var random = SeededRandom(seed: Self.seed)
        var tally = Tally()
        for _ in 0..<Self.tens {
            let library = CountedLibrary(root: NSTemporaryDirectory() + "killed-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(atPath: library.root) }
            try library.make()
            var acknowledged = 0
            for _ in 1...10 {
                let (process, edits) = try start(library, acknowledged: acknowledged, &tally)
                acknowledged = edits
                let wanted = acknowledged + Int.random(in: 0...2, using: &random)
                while acknowledged < wanted, let line = process.next() {
                    acknowledged += line.hasPrefix("done") ? 1 : 0
                }
                usleep(UInt32.random(in: 0...12_000, using: &random))
                process.kill()
                while let line = process.next() { acknowledged += line.hasPrefix("done") ? 1 : 0 }
                try library.checkWhole(near: acknowledged)
                tally.kills += 1
            }
            tally.acknowledged += acknowledged
            _ = try start(library, acknowledged: acknowledged, &tally)
        }
        print(
            "killed \(tally.kills) times in \(tally.acknowledged) edits:", "\(tally.interrupted) edits were recovered,",
            "\(tally.unacknowledged) were made and not yet confirmed; nothing was lost")
        #expect(tally.kills == 10 * Self.tens)
        #expect(tally.interrupted > 0)
    }
}
