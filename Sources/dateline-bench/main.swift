internal import Foundation

/// `dateline-bench [--files] [--engine] EVENTS…` makes a library of each size and measures it, with `--engine` also the
/// calls below the screen; `dateline-bench PART DIR` is one part of that, in a process of its own.
/// `dateline-bench floor LINES` is the bare list that the screen is compared with, `dateline-bench edit DIR` edits until it
/// is ended.
BenchHome.takeThePlaceOfTheUsers()
let arguments = Array(CommandLine.arguments.dropFirst())
let hasEventFiles = arguments.contains("--files")

func report(_ measurements: [Measurement], memory: String) {
    for measurement in measurements { BenchTable.row(measurement.name, measurement.milliseconds) }
    BenchTable.row("memory at most, \(memory)", "\(Memory.megabytes(.peak)) MB")
}

func run(_ part: String, _ root: String) throws {
    let bench = Bench(root: root)
    switch part {
    case "build": report(try bench.build(), memory: "index from nothing")
    case "refresh": report(try bench.refresh(), memory: "refresh")
    case "browse": report(try bench.browse(), memory: "engine")
    case "facets": report(try bench.facets(), memory: "facets")
    case "screen": ScreenBench(root: root, events: bench.events, small: try madeLibrary(15)).run()
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

/// The library of a size in the temporary folder, made where it is not there yet.
func madeLibrary(_ events: Int) throws -> String {
    let root = NSTemporaryDirectory() + "dateline-bench-\(events)" + (hasEventFiles ? "-files" : "")
    guard !FileManager.default.fileExists(atPath: root) else { return root }
    var maker = LibraryMaker(size(events), in: root)
    try maker.make()
    return root
}

func size(_ events: Int) -> LibraryMaker.Size { LibraryMaker.Size(events: events, hasEventFiles: hasEventFiles) }

func measure(_ events: Int) throws {
    let root = try madeLibrary(events)
    try? FileManager.default.removeItem(atPath: BenchHome.path)
    BenchTable.heading(size(events).description)
    let engine = arguments.contains("--engine") ? ["browse"] : []
    for part in ["build", "refresh"] + engine + ["screen"] { try runApart(part, root) }
}

let parts = ["build", "refresh", "browse", "facets", "screen"]
if arguments.first == "floor" {
    FloorProgram.run(lines: arguments.last.flatMap { Int($0) } ?? 1_000_000)
} else if arguments.count == 2, arguments[0] == "edit" {
    try EditingLoop(root: arguments[1]).run()
} else if arguments.first == "annotate" {
    try AnnotationBench().run()
} else if arguments.count == 2, parts.contains(arguments[0]) {
    try run(arguments[0], arguments[1])
} else {
    let sizes = arguments.compactMap { Int($0) }
    for events in sizes.isEmpty ? [10_000] : sizes { try measure(events) }
    try runApart("annotate", "")
}
