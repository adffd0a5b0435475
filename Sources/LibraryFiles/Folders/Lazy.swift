internal import Synchronization

/// A value that is made when it is first asked for.
package final class Lazy<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)

    /// Makes it once.
    package init() {}

    /// The value; whoever asks while it is being made waits for it.
    package func value(_ make: () throws -> Value) rethrows -> Value {
        try made.withLock { made in
            if let made { return made }
            let value = try make()
            made = value
            return value
        }
    }
}
