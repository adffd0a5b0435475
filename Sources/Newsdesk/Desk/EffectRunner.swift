internal import EventModel
internal import Foundation
internal import TimelineUI

/// Carries out what the screen asks for, one after the other on a thread of its own, and posts the answers back.
/// A question that a newer one of its kind makes pointless is dropped before it is begun.
final class EffectRunner: @unchecked Sendable {
    private let source: any ChronologySource
    private let mailbox: Mailbox
    private let wake: @Sendable () -> Void
    private let condition = NSCondition()
    private var waiting: [Request] = []
    private var isStopped = false

    fileprivate enum Request {
        case open
        case reload
        case effect(Effect)
    }

    init(source: any ChronologySource, mailbox: Mailbox, wake: @escaping @Sendable () -> Void) {
        self.source = source
        self.mailbox = mailbox
        self.wake = wake
        let thread = Thread { [weak self] in
            while let self, self.runNext() {}
        }
        thread.stackSize = 8 << 20
        thread.start()
    }

    func openLibrary() { enqueue(.open) }
    func reloadLibrary() { enqueue(.reload) }
    func submit(_ effect: Effect) { enqueue(.effect(effect)) }

    func absolutePath(of path: String) -> String {
        path.hasPrefix("/") ? path : source.root + "/" + path
    }

    func stop() {
        condition.withLock {
            isStopped = true
            condition.broadcast()
        }
    }

    private func enqueue(_ task: Request) {
        mailbox.expect()
        condition.withLock {
            let superseded = waiting.filter { $0.isSuperseded(by: task) }.count
            waiting.removeAll { $0.isSuperseded(by: task) }
            for _ in 0..<superseded { mailbox.post([], answering: true) }
            waiting.append(task)
            condition.broadcast()
        }
    }

    private func runNext() -> Bool {
        let task: Request? = condition.withLock {
            while waiting.isEmpty, !isStopped { condition.wait() }
            return isStopped ? nil : waiting.removeFirst()
        }
        guard let task else { return false }
        let answers = answers(to: task)
        mailbox.post(answers, answering: true)
        wake()
        return true
    }

    private func answers(to task: Request) -> [Action] {
        do {
            switch task {
            case .open: return [.libraryOpened(try source.open())]
            case .reload: return [.libraryReloaded(try source.open())]
            case .effect(let effect): return try source.answers(to: effect)
            }
        } catch {
            return [.failed("\(error)")]
        }
    }
}

extension EffectRunner.Request {
    fileprivate func isSuperseded(by newer: EffectRunner.Request) -> Bool {
        guard case .effect(let old) = self, case .effect(let new) = newer else { return false }
        switch (old, new) {
        case (.readEvent, .readEvent), (.readArticle, .readArticle), (.findPeople, .findPeople),
            (.readRows, .readRows), (.openChronology, .openChronology), (.findWords, .findWords):
            return true
        default: return false
        }
    }
}
