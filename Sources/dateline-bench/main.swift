internal import Foundation

/// `dateline-bench [--files] EVENTS…` makes a library of each size and measures it; `dateline-bench PART DIR` is one
/// part of that, in a process of its own. `dateline-bench floor LINES` is the bare list that the screen is compared with,
/// `dateline-bench edit DIR` edits until it is ended.
let arguments = Array(CommandLine.arguments.dropFirst())
let hasEventFiles = arguments.contains("--files")

func report(_ measurements: [Measurement]) {
    for measurement in measurements {
        let times = [0.5, 0.95, 0.99, 1].map { String(format: "%10.2f", measurement.percentile($0)) }.joined()
        print(measurement.name.padding(toLength: 44, withPad: " ", startingAt: 0) + times)
    }
    print("memory, MB: \(Memory.megabytes(.now)) now, \(Memory.megabytes(.peak)) at most")
}

func run(_ part: String, _ bench: Bench) throws {
    switch part {
    case "build": report(try bench.build())
    case "refresh": report(try bench.refresh())
    case "browse": report(try bench.browse())
    case "screen": ScreenBench(root: bench.root, events: bench.events).run()
    default: throw CocoaError(.featureUnsupported)
    }
}

func runApart(_ part: String, _ root: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = [part, root]
    try process.run()
    process.waitUntilExit()
}

let parts = ["build", "refresh", "browse", "screen"]
if arguments.first == "floor" {
    FloorProgram.run(lines: arguments.last.flatMap { Int($0) } ?? 1_000_000)
} else if arguments.count == 2, arguments[0] == "edit" {
    try EditingLoop(root: arguments[1]).run()
} else if arguments.first == "annotate" {
    try AnnotationBench().run()
} else if arguments.count == 2, parts.contains(arguments[0]) {
    try run(arguments[0], Bench(root: arguments[1]))
} else {
    let sizes = arguments.compactMap { Int($0) }
    for events in sizes.isEmpty ? [10_000] : sizes {
        let root = NSTemporaryDirectory() + "dateline-bench-\(events)" + (hasEventFiles ? "-files" : "")
        if !FileManager.default.fileExists(atPath: root) {
            var size = LibraryMaker.Size(events: events)
            size.hasEventFiles = hasEventFiles
            var maker = LibraryMaker(size, in: root)
            try maker.make()
        }
        try? FileManager.default.removeItem(atPath: root + "/.dateline")
        let heading = "\(events) events" + (hasEventFiles ? " in files of their own" : "")
        print("\n" + heading.padding(toLength: 44, withPad: " ", startingAt: 0), terminator: "")
        print("       p50       p95       p99       max  ms")
        fflush(nil)
        for part in parts { try runApart(part, root) }
    }
    try runApart("annotate", "")
}
