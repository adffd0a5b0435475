internal import Foundation

/// Measures the program as a reader meets it, in a pseudo-terminal, beside the floor of the machine in the same run.
struct ScreenBench {
    let root: String
    let events: Int
    /// A library of five articles.
    let small: String

    private static let starts = 11
    /// The program and the bare list are measured in turns, so that both meet the same moments of the machine.
    private static let turns = 5
    /// In seconds.
    private static let longestWait = 120

    private var folder: String {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: program).deletingLastPathComponent().path
    }

    /// Each key, with the bytes of its frames; nothing where the program was not built.
    func run() {
        let program = folder + "/dateline"
        guard FileManager.default.isExecutableFile(atPath: program) else {
            return print("the program is not beside this one: build it to measure its screen")
        }
        BenchTable.row("first full screen", starts([program, root]))
        BenchTable.row("first full screen, five articles", starts([program, small]))
        keys([program, root], floor: [folder + "/dateline-bench", "floor", "\(events)"])
    }

    private func starts(_ arguments: [String]) -> [Double] {
        (0..<Self.starts).compactMap { _ in
            guard let session = ScreenSession(arguments) else { return nil }
            let time = session.firstScreen(until: \.showsAllPanes)
            _ = session.press("q")
            return time
        }
    }

    private func keys(_ arguments: [String], floor: [String]) {
        guard let session = ScreenSession(arguments) else { return }
        _ = session.firstScreen(until: \.showsAllPanes)
        // Asked now, while this is the youngest child.
        _ = session.peakMegabytes
        guard let bare = ScreenSession(floor) else { return }
        _ = bare.firstScreen { $0.row($0.size.rows - 1).contains("floor") }
        for trial in KeyTrial.all(word: "мост", events: events) { measure(trial, session, bare) }
        BenchTable.row("memory at most, browsing", "\(session.peakMegabytes) MB")
        // What the last key brought about is over.
        _ = session.idle(seconds: 1)
        let idle = session.idle(seconds: 3)
        BenchTable.row("idle for 3 s", "\(idle.ticks) ticks of the clock, \(idle.bytes) bytes")
        writeEvents(session)
        BenchTable.row("memory at most, files written meanwhile", "\(session.peakMegabytes) MB")
    }

    /// From an event's file being written by another program to the frame that shows it.
    private func writeEvents(_ session: ScreenSession) {
        let file = URL(fileURLWithPath: root + "/events/bench-first.md")
        func write(_ round: Int) {
            try? Data("---\ntitle: First event, version \(round)\ndate: 0001-01-01\n---\n".utf8).write(to: file)
        }
        func isShown(_ round: Int) -> Bool {
            (0..<session.size.rows).contains { session.row($0).contains("First event, version \(round)") }
        }
        write(0)
        // Where events are being looked for in the articles that comes first; and what is read stays in its line, so that
        // what is new above it is out of sight until the list is at its beginning again.
        for _ in 0..<Self.longestWait where !isShown(0) {
            Thread.sleep(forTimeInterval: 1)
            _ = session.press("G")
            _ = session.press("g")
        }
        let answers = (1...11).compactMap { round in
            session.answer {
                write(round)
            } until: { _ in
                isShown(round)
            }
        }
        try? FileManager.default.removeItem(at: file)
        BenchTable.row("a written file is shown", answers.map(\.milliseconds))
    }

    private func measure(_ trial: KeyTrial, _ session: ScreenSession, _ bare: ScreenSession) {
        var answers: [ScreenSession.Answer] = []
        var floor: [ScreenSession.Answer] = []
        var (used, usedByFloor) = (0.0, 0.0)
        for turn in 0..<Self.turns {
            let times = trial.count * turn / Self.turns..<trial.count * (turn + 1) / Self.turns
            used -= session.processorMilliseconds
            answers += trial.run(session, times: times)
            used += session.processorMilliseconds
            guard trial.hasFloor else { continue }
            usedByFloor -= bare.processorMilliseconds
            floor += trial.run(bare, times: times)
            usedByFloor += bare.processorMilliseconds
        }
        let bytes = answers.map { Double($0.bytes) }
        BenchTable.row(
            trial.name, answers.map(\.milliseconds),
            bytes: bytes.isEmpty ? nil : Int(BenchTable.percentile(0.5, of: bytes)), floor: floor.map(\.milliseconds))
        guard trial.isPlain, !answers.isEmpty else { return }
        let each = [used, usedByFloor].map { BenchTable.number($0 / Double(answers.count)) }
        BenchTable.row("processor time a key, \(trial.name)", each.joined(separator: ", floor "))
    }
}
