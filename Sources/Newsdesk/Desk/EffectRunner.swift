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
    private var running: (request: Request, cancellation: Cancellation)?
    private var isStopped = false
    private var watch: FolderWatch?
    private let edits = EditLane()

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
    func submit(_ effect: Effect) { effect.isEdit ? enqueueEdit(effect) : enqueue(.effect(effect)) }

    func absolutePath(of path: String) -> String {
        path.hasPrefix("/") ? path : source.root + "/" + path
    }

    /// Waits until all edits are made; what else was asked is dropped.
    func stop() {
        condition.withLock {
            isStopped = true
            condition.broadcast()
        }
        edits.finish()
    }

    private func enqueueEdit(_ effect: Effect) {
        mailbox.expect()
        edits.enqueue { [source, mailbox, wake] in
            mailbox.post(source.edit(effect), answering: true)
            wake()
        }
    }

    private func openForEditing() {
        edits.enqueue { [source, mailbox, wake] in
            mailbox.post(source.openForEditing(), answering: false)
            wake()
        }
    }

    private func enqueue(_ task: Request) {
        mailbox.expect()
        condition.withLock {
            let superseded = waiting.filter { $0.isSuperseded(by: task) }.count
            waiting.removeAll { $0.isSuperseded(by: task) }
            for _ in 0..<superseded { mailbox.post([], answering: true) }
            if let running, running.request.isSuperseded(by: task) { running.cancellation.cancel() }
            waiting.append(task)
            condition.broadcast()
        }
    }

    private func runNext() -> Bool {
        let cancellation = Cancellation()
        let task: Request? = condition.withLock {
            while waiting.isEmpty, !isStopped { condition.wait() }
            guard !isStopped else { return nil }
            let task = waiting.removeFirst()
            running = (task, cancellation)
            return task
        }
        guard let task else { return false }
        let answers = answers(to: task, cancellation)
        condition.withLock { running = nil }
        mailbox.post(answers, answering: true)
        wake()
        return true
    }

    /// Reads what has changed since the library was left, without keeping anybody waiting.
    private func refreshInBackground() {
        let thread = Thread { [self] in
            do {
                let overview = try source.refresh(progress: progress(as: "Reading what has changed"))
                let reloaded: [Action] = overview.map { [.libraryReloaded($0)] } ?? []
                mailbox.post([.activityChanged(nil)] + reloaded, answering: false)
            } catch {
                mailbox.post([.activityChanged(nil), .failed("\(error)")], answering: false)
            }
            wake()
        }
        thread.stackSize = 8 << 20
        thread.start()
    }

    /// Reads the library again whenever a file of it has changed on disk.
    private func watchFolder() {
        watch = FolderWatch(source.root) { [weak self] in self?.refreshInBackground() }
        watch?.start()
    }

    /// Tells the reader how far something is, ten times at most.
    private func progress(as label: String) -> (Double) -> Void {
        var told = 0
        return { [mailbox, wake] part in
            let tenths = Int(part * 20)
            guard tenths > told else { return }
            told = tenths
            mailbox.post([.activityChanged("\(label): \(tenths * 5) %")], answering: false)
            wake()
        }
    }

    private func answers(to task: Request, _ cancellation: Cancellation) -> [Action] {
        do {
            switch task {
            case .open:
                let overview = try source.open(progress: progress(as: "Reading the library"))
                openForEditing()
                refreshInBackground()
                watchFolder()
                return [.activityChanged(nil), .libraryOpened(overview)]
            case .reload: return try source.refresh(progress: { _ in }).map { [.libraryReloaded($0)] } ?? []
            case .effect(let effect):
                return try source.answers(to: effect, isCancelled: { cancellation.isCancelled }) { [mailbox, wake] in
                    mailbox.post($0, answering: false)
                    wake()
                }
            }
        } catch is CancellationError {
            return []
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
            (.readRows, .readRows), (.openChronology, .openChronology), (.findWords, .findWords),
            (.complete, .complete), (.countFacets, .countFacets), (.findEvents, .findEvents),
            (.readWindow, .readWindow), (.openChronology, .stopFinding), (.findWords, .openChronology),
            (.countFacets, .openChronology):
            return true
        default: return false
        }
    }
}

extension Effect {
    /// Whether it changes the library.
    fileprivate var isEdit: Bool {
        switch self {
        case .perform, .undo, .redo: true
        default: false
        }
    }
}
