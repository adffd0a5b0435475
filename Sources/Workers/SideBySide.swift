internal import Foundation

/// Work on many things by several threads, of which the results are taken in the order of the things.
public enum SideBySide {
    /// How many threads the machine has work for.
    public static var processors: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// Works on all things by so many threads, and hands each with its result to `take`, on the caller's thread and in
    /// order. The threads go ahead of what was taken as far as the weights of those things are within `most`, by one
    /// thing at least. Where `take` throws, nothing new is begun, and what was begun is waited for.
    ///
    /// With one thread, or one thing, all is done by the caller's.
    public static func run<Thing: Sendable, Result: Sendable>(
        _ things: [Thing], threads: Int = processors, weight: (Thing) -> Int = { _ in 1 }, atMost most: Int = 64,
        work: @escaping @Sendable (Thing) -> Result, take: (Thing, Result) throws -> Void
    ) rethrows {
        guard threads > 1, things.count > 1 else {
            for thing in things { try take(thing, work(thing)) }
            return
        }
        let queue = OrderedQueue<Result>(weights: things.map(weight), most: most)
        for _ in 0..<min(threads, things.count) {
            queue.enter()
            WorkThread.start {
                while let index = queue.begin() { queue.finish(index, work(things[index])) }
                queue.leave()
            }
        }
        defer { queue.stop() }
        for (index, thing) in things.enumerated() {
            try take(thing, queue.result(of: index))
            queue.release(index)
        }
    }
}

/// What several threads work on, and what is taken of it in order.
private final class OrderedQueue<Result: Sendable>: @unchecked Sendable {
    // All that changes is read and written under the lock of this condition.
    private let condition = NSCondition()
    private let weights: [Int]
    private let most: Int
    private var results: [Int: Result] = [:]
    private var next = 0
    private var ahead = 0
    private var threads = 0
    private var isStopped = false

    init(weights: [Int], most: Int) {
        (self.weights, self.most) = (weights, most)
    }

    func enter() { condition.withLock { threads += 1 } }

    func leave() {
        condition.withLock {
            threads -= 1
            condition.broadcast()
        }
    }

    /// The thing to work on next; nil where there is none any more.
    func begin() -> Int? {
        condition.withLock {
            while !isStopped, next < weights.count, ahead > 0, ahead + weights[next] > most { condition.wait() }
            guard !isStopped, next < weights.count else { return nil }
            ahead += max(weights[next], 1)
            next += 1
            return next - 1
        }
    }

    func finish(_ index: Int, _ result: Result) {
        condition.withLock {
            results[index] = result
            condition.broadcast()
        }
    }

    /// Waits for a result, which is kept no longer.
    func result(of index: Int) -> Result {
        condition.withLock {
            while true {
                if let result = results.removeValue(forKey: index) { return result }
                condition.wait()
            }
        }
    }

    /// Room for something new, now that a result was dealt with.
    func release(_ index: Int) {
        condition.withLock {
            ahead -= max(weights[index], 1)
            condition.broadcast()
        }
    }

    /// Begins nothing new, and waits for what was begun.
    func stop() {
        condition.withLock {
            isStopped = true
            while threads > 0 { condition.wait() }
        }
    }
}
