internal import Foundation

/// A thing that was done several times, and how long it took each time.
struct Measurement {
    let name: String
    private(set) var milliseconds: [Double] = []

    init(_ name: String) { self.name = name }

    /// Does it and notes the time.
    mutating func time<Value>(_ work: () throws -> Value) rethrows -> Value {
        let start = ContinuousClock.now
        let value = try work()
        note(since: start)
        return value
    }

    /// Notes the time that has passed.
    mutating func note(since start: ContinuousClock.Instant) {
        let taken = ContinuousClock.now - start
        milliseconds.append(Double(taken.components.attoseconds) / 1e15 + Double(taken.components.seconds) * 1000)
    }

}

/// The memory of this process.
enum Memory {
    /// Megabytes in use now, or the most that ever were; 0 where the system does not say.
    static func megabytes(_ field: Field) -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix(field.rawValue) }
        let number = line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
        return (number ?? 0) / 1024
    }

    /// Lines of the kernel's account.
    enum Field: String {
        case now = "VmRSS"
        case peak = "VmHWM"
    }
}
