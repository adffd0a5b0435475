internal import EventModel
internal import Foundation
internal import Terminal
internal import TimelineUI

/// Carries out what the screen asks for, off the main thread, and posts the answers back. What is shown next never waits
/// for a search, and neither for an edit. While nothing is asked for it finds out what the next key may ask.
final class EffectRunner: @unchecked Sendable {
    private let source: any ChronologySource
    private let mailbox: Mailbox
    private let wake: @Sendable () -> Void
    private let cache = AnswerCache()
    private let drawings = Drawings()
    private var reading: Lane!
    private var searching: Lane!
    private var editing: Lane!
    private var watch: FolderWatch?

    init(source: any ChronologySource, mailbox: Mailbox, wake: @escaping @Sendable () -> Void) {
        self.source = source
        self.mailbox = mailbox
        self.wake = wake
        let work: Lane.Work = { [self] in carryOut($0, $1) }
        (reading, searching, editing) = (Lane(work), Lane(work), Lane(work))
    }

    func openLibrary() { submit(.open, to: reading) }
    func reloadLibrary() { submit(.reload, to: editing) }

    /// `asOf` counts how often the library has been read again.
    func submit(_ effect: Effect, asOf: Int) {
        if effect.isEdit { return submit(.edit(effect), to: editing) }
        submit(.effect(effect, asOf: asOf), to: effect.isShort ? reading : searching)
    }

    /// The answers to a question that was asked beforehand.
    func knownAnswers(to effect: Effect) -> [Action]? {
        effect.isReading ? cache.answers(to: effect) : nil
    }

    /// The frame of a state that was drawn beforehand.
    func knownFrame(of state: ScreenState) -> Frame? { drawings.frame(of: state) }

    /// Finds out what the next key may ask for and show, as soon as nothing else is to be read.
    func rehearse(_ state: ScreenState) {
        var rehearsal = Rehearsal(of: state)
        reading.pass { [self] in
            switch rehearsal.nextStep() {
            case .ask(let question): answer(question, in: &rehearsal)
            case .draw(let state): drawings.add(state)
            case nil: return false
            }
            return true
        }
    }

    private func answer(_ question: Effect, in rehearsal: inout Rehearsal) {
        let version = cache.current
        if let known = cache.answers(to: question) {
            _ = rehearsal.take(known)
        } else if let answers = try? source.answers(to: question, isCancelled: { false }, post: { _ in }) {
            cache.keep(rehearsal.take(answers), for: question, from: version)
        }
    }

    /// Forgets what was found out beforehand, for the library or the answer to the query has changed.
    func forget() {
        reading.pass(time: nil)
        cache.clear()
    }

    func absolutePath(of path: String) -> String {
        path.hasPrefix("/") ? path : source.root + "/" + path
    }

    /// Ends everything; edits that wait are still made.
    func stop() {
        reading.stop(finishing: false)
        searching.stop(finishing: false)
        editing.stop(finishing: true)
    }

    private func submit(_ question: Question, to lane: Lane) {
        if question.isAwaited { mailbox.expect() }
        for _ in 0..<lane.submit(question) { mailbox.answer(nil) }
    }

    private func carryOut(_ question: Question, _ cancellation: Cancellation) {
        let letter = Letter(answers: answers(to: question, cancellation), asOf: question.asOf)
        question.isAwaited ? mailbox.answer(letter) : mailbox.post(letter)
        wake()
    }

    private func answers(to question: Question, _ cancellation: Cancellation) -> [Action] {
        do {
            switch question {
            case .open:
                let overview = try source.open(progress: progress(as: "Reading the library"))
                settleInBackground()
                return [.activityChanged(nil), .libraryOpened(overview)]
            case .reload:
                return try source.refresh(changed: nil, progress: { _ in }).map { [.libraryReloaded($0)] } ?? []
            case .openForEditing: return source.openForEditing()
            case .edit(let effect): return source.edit(effect)
            case .effect(let effect, let asOf):
                return try source.answers(to: effect, isCancelled: { cancellation.isCancelled }) { [mailbox, wake] in
                    mailbox.post(Letter(answers: $0, asOf: asOf))
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

extension EffectRunner {
    /// In seconds: by then the first screen stands, which needs the processor more.
    private static let pause = 0.06

    /// Once the library is shown: watches its folder, opens it for editing, and reads what has changed since it was left.
    private func settleInBackground() {
        WorkThread.start { [self] in
            Thread.sleep(forTimeInterval: Self.pause)
            watchFolder()
            submit(.openForEditing, to: editing)
            refresh(nil)
        }
    }

    /// Reads the library again whenever a file of it has changed on disk.
    private func watchFolder() {
        watch = FolderWatch(source.root) { [weak self] in self?.refreshInBackground($0.files) }
        watch?.start()
    }

    private func refreshInBackground(_ files: [String]?) {
        WorkThread.start { [self] in refresh(files) }
    }

    /// Reads what has changed, or these files where nothing else has.
    private func refresh(_ files: [String]?) {
        do {
            let overview = try source.refresh(changed: files, progress: progress(as: "Reading what has changed"))
            let reloaded: [Action] = overview.map { [.libraryReloaded($0)] } ?? []
            mailbox.post(Letter(answers: [.activityChanged(nil)] + reloaded))
            if !reloaded.isEmpty { wake() }
            // What hindered editing may have gone too.
            submit(.openForEditing, to: editing)
            if let overview = try source.suggestAgain() {
                mailbox.post(Letter(answers: [.libraryReloaded(overview)]))
            }
        } catch {
            mailbox.post(Letter(answers: [.activityChanged(nil), .failed("\(error)")]))
        }
        wake()
    }

    /// Tells the reader how far something is, twenty times at most.
    private func progress(as label: String) -> (Double) -> Void {
        var told = 0
        return { [mailbox, wake] part in
            let steps = Int(part * 20)
            guard steps > told else { return }
            told = steps
            mailbox.post(Letter(answers: [.activityChanged(Activity(label, percent: told * 5))]))
            wake()
        }
    }
}
