internal import Foundation
internal import Newsdesk
internal import RandomNumbers

/// Measures `annotate`: megabytes of text per second of processor time, with all annotators, and its memory.
struct AnnotationBench {
    /// Megabytes of text that are made.
    var megabytes = 40

    func run() throws {
        let file = NSTemporaryDirectory() + "dateline-bench-annotate.jsonl"
        defer { try? FileManager.default.removeItem(atPath: file) }
        let size = try write(to: file)
        let input = open(file, O_RDONLY)
        let output = open("/dev/null", O_WRONLY)
        defer {
            close(input)
            close(output)
        }
        let before = processorSeconds
        var stream = AnnotationStream(input: input, output: output)
        let summary = try stream.run { _, _ in }
        let taken = processorSeconds - before
        let speed = String(format: "%.1f", Double(size) / 1e6 / taken)
        let memory = Memory.megabytes(.peak)
        print(
            "annotate: \(summary.answered) texts, \(size / 1_000_000) MB: \(speed) MB per CPU second, \(memory) MB of memory"
        )
    }

    private var processorSeconds: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }

    /// Texts of an invented story, with dates, people and quotations as news has them; returns the bytes of text.
    private func write(to file: String) throws -> Int {
        try Data().write(to: URL(fileURLWithPath: file))
        guard let handle = FileHandle(forWritingAtPath: file) else { return 0 }
        defer { try? handle.close() }
        var random = SeededRandom(seed: 7)
        var size = 0
        var number = 0
        while size < megabytes * 1_000_000 {
            let text = (0..<24).map { _ in AnnotationBench.sentences[random.below(AnnotationBench.sentences.count)] }
                .joined(separator: number % 3 == 0 ? "\n\n" : " ")
            let record = ["id": "text-\(number)", "text": text, "published": "2024-05-04"]
            try handle.write(contentsOf: JSONSerialization.data(withJSONObject: record) + Data("\n".utf8))
            size += text.utf8.count
            number += 1
        }
        return size
    }

    private static let sentences = [
        "Mayor Ada Moser said on Friday that the bridge at Oberau would be closed until the end of June.",
        "Engineers found two cracks last week, and a third one was reported at about 11:00 on Tuesday morning.",
        "“Nobody was hurt,” Jon Good, an engineer of the county, told the Courier three days later.",
        "The council will meet on 12 June 2024 to decide about a new bridge, according to the ministry.",
        "In the 1990s the bridge was repaired twice; the old one, opened in 1921, had been destroyed by a flood.",
        "Police arrested two men after the protest in front of the town hall, a spokeswoman said.",
        "The company, Brandt & Sons, did not answer questions about the contract signed a year earlier.",
        "Traffic has been led through Unterau since Saturday, which adds 40 minutes to the way to work each day.",
    ]
}
