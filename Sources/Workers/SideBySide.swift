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
        try run(
            threads: min(threads, things.count), atMost: most, work: work, take: take,
            produce: { give in for thing in things { try give(thing, weight(thing)) } })
    }

    /// The same for things that are found one after the other, on the caller's thread: `produce` gives each with its
    /// weight.
    public static func run<Thing: Sendable, Result: Sendable>(
        threads: Int = processors, atMost most: Int = 64, work: @escaping @Sendable (Thing) -> Result,
        take: (Thing, Result) throws -> Void, produce: (_ give: (Thing, Int) throws -> Void) throws -> Void
    ) rethrows {
        // `give` is handed on, and calls `take`: it escapes as little as that does.
        try withoutActuallyEscaping(take) { take in
            guard threads > 1 else { return try produce { thing, _ in try take(thing, work(thing)) } }
            let queue = OrderedQueue<Thing, Result>(threads: threads, work: work)
            defer { queue.stop() }
            var given = Given<Thing>()
            try produce { thing, weight in
                while let first = given.popFirst(where: { $1 + weight > most || queue.isFinished($0) }) {
                    try take(first.thing, queue.result(of: first.number))
                }
                queue.add(thing, number: given.append(thing, weight: weight))
            }
            while let first = given.popFirst(where: { _, _ in true }) {
                try take(first.thing, queue.result(of: first.number))
            }
        }
    }
}

/// Things that were given and not taken, in order.
private struct Given<Thing> {
    private var things: [Int: (thing: Thing, weight: Int)] = [:]
    private var next = 0
    /// What they weigh together.
    private(set) var weight = 0

    /// - Returns: its number.
    mutating func append(_ thing: Thing, weight: Int) -> Int {
        things[next] = (thing, max(weight, 1))
        self.weight += max(weight, 1)
        next += 1
        return next - 1
    }

    /// Takes out the first, where there is one and its number is right, and the weight of all.
    mutating func popFirst(where isRight: (Int, Int) -> Bool) -> (number: Int, thing: Thing)? {
        let number = next - things.count
        guard !things.isEmpty, isRight(number, weight), let first = things.removeValue(forKey: number) else {
            return nil
        }
        weight -= first.weight
        return (number, first.thing)
    }
}

/// Things that wait for a thread, and the results that wait to be taken.
private final class OrderedQueue<Thing: Sendable, Result: Sendable>: @unchecked Sendable {
    // All that changes is read and written under the lock of this condition.
    private let condition = NSCondition()
    private var waiting: [Int: Thing] = [:]
    private var results: [Int: Result] = [:]
    private var next = 0
    private var threads: Int
    private var isStopped = false

    /// Begins so many threads.
    init(threads: Int, work: @escaping @Sendable (Thing) -> Result) {
        self.threads = threads
        for _ in 0..<threads {
            WorkThread.start { [self] in
                while let (number, thing) = begin() { finish(number, work(thing)) }
                leave()
            }
        }
    }

    private func leave() {
        condition.withLock {
            threads -= 1
            condition.broadcast()
        }
    }

    /// Things come in the order of their numbers, which count from 0.
    func add(_ thing: Thing, number: Int) {
        condition.withLock {
            waiting[number] = thing
            condition.broadcast()
        }
    }

    /// Waits for the thing to work on next; nil when there will be none.
    private func begin() -> (number: Int, thing: Thing)? {
        condition.withLock {
            while true {
                if isStopped { return nil }
                if let thing = waiting.removeValue(forKey: next) {
                    next += 1
                    return (next - 1, thing)
                }
                condition.wait()
            }
        }
    }

    private func finish(_ number: Int, _ result: Result) {
        condition.withLock {
            results[number] = result
            condition.broadcast()
        }
    }

    func isFinished(_ number: Int) -> Bool { condition.withLock { results[number] != nil } }

    /// Waits for a result, which is kept no longer.
    func result(of number: Int) -> Result {
        condition.withLock {
            while true {
                if let result = results.removeValue(forKey: number) { return result }
                condition.wait()
            }
        }
    }

    /// Begins nothing new, and waits for what was begun.
    func stop() {
        condition.withLock {
            isStopped = true
            condition.broadcast()
            while threads > 0 { condition.wait() }
        }
    }
}
