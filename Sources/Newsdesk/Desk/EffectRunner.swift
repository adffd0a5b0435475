internal import Archive
internal import EventModel
internal import Foundation
internal import LibraryFiles
internal import Synchronization
internal import Terminal
internal import TimelineUI
internal import Workers

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
    /// What the library was last found not to be readable for, while nobody asked; nil once it could be read.
    private let saidFailure = Mutex<String?>(nil)

    init(source: any ChronologySource, mailbox: Mailbox, wake: @escaping @Sendable () -> Void) {
        self.source = source
        self.mailbox = mailbox
        self.wake = wake
        let work: Lane.Work = { [self] in carryOut($0, $1) }
        (reading, searching, editing) = (Lane(work), Lane(work), Lane(work))
    }

    func openLibrary() { submit(.open, to: reading) }
    func reloadLibrary() { submit(.reload, to: editing) }

    func ask(_ question: Question, _ ticket: Ticket) {
        submit(.ask(question, ticket), to: question.isShort ? reading : searching)
    }

    /// Never dropped, and in the order in which it was asked for.
    func edit(_ request: EditRequest) { submit(.edit(request), to: editing) }

    func stop(_ ticket: Ticket) { submit(.stop(ticket), to: searching) }

    /// The answers to a question that was asked beforehand.
    func knownAnswers(to question: Question, _ ticket: Ticket) -> [Answer]? {
        question.isReading ? cache.answers(to: question, ticket) : nil
    }

    /// The frame of a state that was drawn beforehand.
    func knownFrame(of state: ScreenState) -> Frame? { drawings.frame(of: state) }

    /// Finds out what the next key may ask for and show, as soon as nothing else is to be read.
    func rehearse(_ state: ScreenState, after command: Command?) {
        var rehearsal = Rehearsal(of: state, after: command)
        reading.pass { [self] in
            switch rehearsal.nextStep() {
            case .ask(let question, let ticket): answer(question, ticket, in: &rehearsal)
            case .draw(let state): drawings.add(state)
            case .rest: return .rests
            case nil: return .ends
            }
            return .goesOn
        }
    }

    private func answer(_ question: Question, _ ticket: Ticket, in rehearsal: inout Rehearsal) {
        let version = cache.current
        if let known = cache.answers(to: question, ticket) {
            _ = rehearsal.take(known)
        } else if let answers = try? source.answers(to: question, ticket, isCancelled: { false }, post: { _ in }) {
            cache.keep(rehearsal.take(answers), for: question, ticket, from: version)
        }
    }

    /// Forgets what was found out beforehand, for the library or the answer to the query has changed.
    func forget() {
        reading.pass(time: nil)
        cache.clear()
    }

    /// Tells the screen what has happened elsewhere.
    func tell(_ action: Action) {
        mailbox.post([action])
        wake()
    }

    /// Writes events into a file while the reader goes on.
    func export(_ order: ExportOrder) {
        WorkThread.start { [self] in
            let outcome: Action
            do {
                let exporter = LibraryExporter(root: source.root)
                outcome = .noted(Message(try exporter.export(order, progress: progress(as: "Exporting"))))
            } catch {
                outcome = .exportRefused(order, reason: "\(error)")
            }
            mailbox.post([.activityChanged(nil)])
            tell(outcome)
        }
    }

    /// Gives a text to a program of the desktop, where there is one, and says so once it has taken it.
    func copy(_ text: String) {
        WorkThread.start { [self] in
            let programs = Clipboard.programs(in: ProcessInfo.processInfo.environment)
            guard let place = Clipboard.copy(text, with: programs) else { return }
            tell(.noted(Message("Copied to \(place): \(text)")))
        }
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

    private func submit(_ errand: Errand, to lane: Lane) {
        if errand.isAwaited { mailbox.expect() }
        for _ in 0..<lane.submit(errand) { mailbox.answer(nil) }
    }

    private func carryOut(_ errand: Errand, _ cancellation: Cancellation) {
        let letter = outcome(of: errand, cancellation)
        if letter.contains(where: \.namesOtherEditor) { lookForOtherEditorLater() }
        errand.isAwaited ? mailbox.answer(letter) : mailbox.post(letter)
        wake()
    }

    /// Nothing tells when the other program has finished: it is looked at again.
    private func lookForOtherEditorLater() {
        WorkThread.start { [self] in
            sleep(1)
            submit(.openForEditing, to: editing)
        }
    }

    private func outcome(of errand: Errand, _ cancellation: Cancellation) -> [Action] {
        do {
            switch errand {
            case .open:
                let overview = try source.open(progress: progress(as: "Reading the library"))
                return [.activityChanged(nil), .libraryOpened(overview)]
            case .reload:
                return try source.refresh(changed: nil, progress: { _ in }).map { [.libraryReloaded($0)] } ?? []
            case .openForEditing: return source.openForEditing()
            case .edit(let request): return telling("Saving") { _ in source.edit(request) }
            case .ask(let question, let ticket):
                let answers = try source.answers(to: question, ticket, isCancelled: { cancellation.isCancelled }) {
                    [mailbox, wake] in
                    mailbox.post($0.map { .answered(question, $0, ticket) })
                    wake()
                }
                return answers.map { .answered(question, $0, ticket) }
            case .stop: return []
            }
        } catch is CancellationError {
            return []
        } catch LibraryError.damagedIndex {
            return renewed()
        } catch {
            return [.failed("\(error)")]
        }
    }

    /// What the library is with an index made anew.
    private func renewed() -> [Action] {
        do {
            return try source.refresh(changed: nil, progress: { _ in }).map { [.libraryReloaded($0)] } ?? []
        } catch {
            return [.failed("\(error)")]
        }
    }
}

extension EffectRunner {
    /// Once the library is shown: watches its folder, opens it for editing, and reads what has changed since it was left.
    func settle() {
        WorkThread.start { [self] in
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
            saidFailure.withLock { $0 = nil }
            let reloaded: [Action] = overview.map { [.libraryReloaded($0)] } ?? []
            mailbox.post([.activityChanged(nil)] + reloaded)
            if !reloaded.isEmpty { wake() }
            // What hindered editing may have gone too.
            submit(.openForEditing, to: editing)
            let found = try telling("Looking for events") { work in
                try source.suggestAgain(progress: { work.goesOn($0) })
            }
            if let found { mailbox.post([.libraryReloaded(found)]) }
        } catch {
            mailbox.post([.activityChanged(nil)] + news(of: "\(error)"))
        }
        wake()
    }

    /// A failure that nobody has asked for is said once, however often the watch tries again meanwhile: a message that the
    /// reader has taken away does not come back by itself.
    private func news(of failure: String) -> [Action] {
        saidFailure.withLock { said in
            defer { said = failure }
            return said == failure ? [] : [.failed(failure)]
        }
    }

    /// Tells the reader of work as soon as it takes long, and then how far it is.
    private func telling<Result>(_ label: String, while work: (LongWork) throws -> Result) rethrows -> Result {
        let long = LongWork(Activity(label)) { [mailbox, wake] activity in
            mailbox.post([.activityChanged(activity)])
            wake()
        }
        defer { long.end() }
        return try work(long)
    }

    /// Tells the reader how far something is, twenty times at most.
    private func progress(as label: String) -> (Double) -> Void {
        var told = 0
        return { [mailbox, wake] part in
            let steps = Int(part * 20)
            guard steps > told else { return }
            told = steps
            mailbox.post([.activityChanged(Activity(label, percent: told * 5))])
            wake()
        }
    }
}

extension Action {
    /// Whether it says that another program is editing the library.
    fileprivate var namesOtherEditor: Bool {
        if case .editingChanged(let status) = self { status.otherEditor != nil } else { false }
    }
}
