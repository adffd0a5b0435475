internal import Dispatch
internal import Foundation

/// A stack of a known size for what calls itself once for each level of its input.
enum LargeStack {
    /// More than a level takes, also where nothing is optimised.
    private static let bytesPerLevel = 8192

    private final class Outcome<Value>: @unchecked Sendable { var result: Result<Value, any Error>? }

    private struct Work<Value>: @unchecked Sendable { let body: () throws -> Value }

    /// Does something that goes so deep, and waits for it.
    static func run<Value>(levels: Int, _ body: @escaping () throws -> Value) throws -> Value {
        let (outcome, work, done) = (Outcome<Value>(), Work(body: body), DispatchSemaphore(value: 0))
        let thread = Thread {
            outcome.result = Result { try work.body() }
            done.signal()
        }
        thread.stackSize = (1 << 20) + levels * bytesPerLevel
        thread.start()
        done.wait()
        guard let result = outcome.result else { throw YAMLText.Refusal.tooDeep }
        return try result.get()
    }
}
