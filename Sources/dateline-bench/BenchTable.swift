internal import Foundation

/// The one table: what was done, how long it took, and how that compares with the bare list.
enum BenchTable {
    private static let nameWidth = 40

    static func heading(_ title: String) {
        print("\n" + title)
        let columns = ["p50", "p95", "p99", "max", "bytes", "floor p50", "p99", "ratio p50", "p99"]
        print(padded("milliseconds") + columns.map { right($0) }.joined())
        fflush(nil)
    }

    /// A row of times; `bytes` is the median, `floor` what the bare list needs.
    static func row(_ name: String, _ times: [Double], bytes: Int? = nil, floor: [Double] = []) {
        guard !times.isEmpty else { return print(padded(name) + right("no answer")) }
        let own = [0.5, 0.95, 0.99, 1].map { number(inColumn: percentile($0, of: times)) }
        var row = padded(name) + own.joined() + right(bytes.map(String.init) ?? "")
        if !floor.isEmpty {
            let low = [0.5, 0.99].map { percentile($0, of: floor) }
            let ratios = zip([0.5, 0.99], low).map { percentile($0, of: times) / $1 }
            row += (low + ratios).map { number(inColumn: $0) }.joined()
        }
        print(row)
        fflush(nil)
    }

    /// A row that is one number or a few words.
    static func row(_ name: String, _ value: String) {
        print(padded(name) + right(value))
        fflush(nil)
    }

    static func percentile(_ part: Double, of times: [Double]) -> Double {
        let sorted = times.sorted()
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
    }

    private static func padded(_ name: String) -> String {
        name.padding(toLength: nameWidth, withPad: " ", startingAt: 0)
    }

    static func number(_ value: Double) -> String { String(format: "%.2f", value) }

    private static func number(inColumn value: Double) -> String { right(number(value)) }

    private static func right(_ text: String) -> String {
        String(repeating: " ", count: max(1, 10 - text.count)) + text
    }
}
