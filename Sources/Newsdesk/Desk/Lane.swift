internal import Foundation
internal import TimelineUI
internal import Workers

/// A thread on which errands of one kind are answered one after the other. One that a newer one makes pointless is
/// dropped, or told to stop where it has begun.
final class Lane: @unchecked Sendable {
    /// Answers a errand, unless it is told on the way that nobody waits for the answer any more.
    typealias Work = @Sendable (Errand, Cancellation) -> Void

    private let condition = NSCondition()
    private var waiting: [Errand] = []
    private var current: (errand: Errand, cancellation: Cancellation)?
    /// So long after the last key nothing is done that nobody has asked for: the terminal needs the processor to show the
    /// frame.
    private static let pause = 0.006

    /// So long without a question the reader has paused.
    private static let longPause = 0.2

    /// What comes after a piece of a pastime: the next one, the next one when the reader pauses, or nothing.
    enum Pastime {
        case goesOn, rests, ends
    }

    private var pastime: (() -> Pastime)?
    /// When it may begin.
    private var begin = Date.distantPast
    /// Which pastime it is: a piece of one that has been replaced says nothing about the new one.
    private var pastimes = 0
    private var isStopped = false
    private var hasEnded = false

    /// The thread keeps what it works with until it has ended.
    init(_ work: @escaping Work) {
        WorkThread.start { [self] in
            while takeStep(work) {}
            condition.withLock {
                hasEnded = true
                condition.broadcast()
            }
        }
    }

    /// Puts a errand at the end and returns how many it makes pointless that have not been begun.
    func submit(_ errand: Errand) -> Int {
        condition.withLock {
            let before = waiting.count
            waiting.removeAll { $0.isPointless(after: errand) }
            if let current, current.errand.isPointless(after: errand) { current.cancellation.cancel() }
            let dropped = before - waiting.count
            waiting.append(errand)
            condition.broadcast()
            return dropped
        }
    }

    /// What is done piece by piece as long as no errand waits, until it ends; nil for nothing.
    func pass(time pastime: (() -> Pastime)?) {
        condition.withLock {
            self.pastime = pastime
            begin = Date(timeIntervalSinceNow: Lane.pause)
            pastimes += 1
            condition.broadcast()
        }
    }

    /// Ends the thread: at once, or when everything that waits has been done.
    func stop(finishing: Bool) {
        condition.withLock {
            (isStopped, pastime) = (true, nil)
            if !finishing {
                waiting = []
                current?.cancellation.cancel()
            }
            condition.broadcast()
            while finishing, !hasEnded { condition.wait() }
        }
    }

    private enum Step {
        case errand(Errand, Cancellation)
        case pastime(Int, () -> Pastime)
    }

    private func takeStep(_ work: Work) -> Bool {
        switch next() {
        case .errand(let errand, let cancellation): work(errand, cancellation)
        case .pastime(let number, let pastime):
            let next = pastime()
            condition.withLock {
                guard number == pastimes else { return }
                switch next {
                case .goesOn: break
                case .rests: begin = Date(timeIntervalSinceNow: Lane.longPause)
                case .ends: self.pastime = nil
                }
            }
        case nil: return false
        }
        return true
    }

    private func next() -> Step? {
        condition.withLock {
            current = nil
            while waiting.isEmpty, !isStopped, pastime == nil || Date() < begin {
                if pastime == nil { condition.wait() } else { _ = condition.wait(until: begin) }
            }
            if let pastime, waiting.isEmpty { return .pastime(pastimes, pastime) }
            guard !waiting.isEmpty else { return nil }
            let (errand, cancellation) = (waiting.removeFirst(), Cancellation())
            current = (errand, cancellation)
            return .errand(errand, cancellation)
        }
    }
}
