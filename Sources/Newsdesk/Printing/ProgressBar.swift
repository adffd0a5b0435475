internal import Foundation

/// How far long work is, on standard error where that is a terminal: a bar, the part that is done, the time left.
/// Work that is over within half a second shows nothing.
final class ProgressBar {
    private static let columns = 24
    private static let delay = 0.5

    private let label: String
    private let begin = Date()
    private let isShown = Console.messages.isTerminal
    private var lastDrawn = Date.distantPast
    private var isDrawn = false

    init(_ label: String) {
        self.label = label
    }

    deinit { clear() }

    /// The part that is done, from 0 to 1, and how many bytes that is where the rate is to be shown.
    func update(_ part: Double, bytes: Int? = nil) {
        let now = Date()
        guard isShown, now.timeIntervalSince(begin) > ProgressBar.delay, now.timeIntervalSince(lastDrawn) > 0.1 else {
            return
        }
        lastDrawn = now
        isDrawn = true
        let elapsed = now.timeIntervalSince(begin)
        Console.show(progress: ProgressBar.line(label, part: part, bytes: bytes, elapsed: elapsed))
    }

    /// `Indexing  ████████░░░░  43 %  5.2 MB/s  12 s left`
    static func line(_ label: String, part: Double, bytes: Int? = nil, elapsed: Double) -> String {
        let done = max(0, min(1, part))
        let full = Int(done * Double(columns))
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: columns - full)
        let left = done > 0.02 ? "  \(Int((elapsed / done - elapsed).rounded(.up))) s left" : ""
        let rate = bytes.map { String(format: "  %.1f MB/s", Double($0) / 1_000_000 / max(elapsed, 0.001)) } ?? ""
        return "\(label)  \(bar)  \(Int(done * 100)) %\(rate)\(left)"
    }

    /// Takes the bar away.
    func clear() {
        if isDrawn { Console.show(progress: "") }
        isDrawn = false
    }
}
