internal import Foundation

/// Measures the program as a reader meets it, in a pseudo-terminal, beside the floor of the machine in the same run.
struct ScreenBench {
    let root: String
    let events: Int

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
        start([program, root], named: "first full screen")
        keys([program, root], ready: "help", named: "", plan: ScreenBench.plan)
        keys(
            [folder + "/dateline-bench", "floor", "\(events)"], ready: "floor", named: "floor: ",
            plan: ScreenBench.plan.prefix(4))
    }

    private static let plan: [(name: String, keys: [String])] = [
        ("j", Array(repeating: "j", count: 200)), ("page", Array(repeating: " ", count: 50)),
        ("end", Array(repeating: "G", count: 10).flatMap { [$0, "g"] }), ("home", ["G", "g", "G", "g", "G", "g"]),
        ("open source and back", Array(repeating: ["\r", "\u{1B}"], count: 10).flatMap { $0 }),
        ("compare and back", Array(repeating: ["s", "q"], count: 10).flatMap { $0 }),
        ("person filter and back", Array(repeating: ["p", "\r", "F"], count: 5).flatMap { $0 }),
        ("text filter and back", Array(repeating: ["fмост\r", "F"], count: 5).flatMap { $0 }),
    ]

    private func start(_ arguments: [String], named name: String) {
        var times: [Double] = []
        for _ in 0..<9 {
            guard let session = ScreenSession(arguments) else { return }
            times.append(session.firstScreen(with: "help"))
            _ = session.press("q")
        }
        print(line(name, times, bytes: []))
    }

    private func keys(
        _ arguments: [String], ready: String, named prefix: String, plan: some Sequence<(name: String, keys: [String])>
    ) {
        guard let session = ScreenSession(arguments) else { return }
        _ = session.firstScreen(with: ready)
        for (name, keys) in plan {
            let frames = keys.map { session.press($0) }
            print(line(prefix + name, frames.map(\.milliseconds), bytes: frames.map(\.bytes)))
        }
        let idle = session.idle(seconds: 2)
        let peak = session.peakMegabytes
        print("\(prefix)idle for 2 s: \(idle.ticks) clock ticks, \(idle.bytes) bytes; \(peak) MB at most")
    }

    private func line(_ name: String, _ times: [Double], bytes: [Int]) -> String {
        let sorted = times.filter { !$0.isNaN }.sorted()
        guard !sorted.isEmpty else { return name + ": no answer" }
        let columns = [0.5, 0.95, 0.99, 1].map { part in
            String(format: "%10.2f", sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))])
        }.joined()
        let median = bytes.sorted().dropFirst(bytes.count / 2).first.map { "\($0)" } ?? ""
        return name.padding(toLength: 44, withPad: " ", startingAt: 0) + columns + "  " + median
    }
}
