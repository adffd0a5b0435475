internal import Articles
internal import EventModel
internal import Foundation
internal import Terminal
public import TimelineUI

/// The event loop: keys and answers go through ``reduce(_:_:)``, what it asks for is carried out off the main
/// thread, and after everything that is pending one frame is drawn.
public final class Desk {
    /// A frame waits so long for answers that come at once, so that a key needs one frame and not two.
    private static let patience = 0.012

    private let screen: any Screen
    private let mailbox = Mailbox()
    private let runner: EffectRunner
    private let settings: SettingsWatch
    private let preferences: @Sendable (Settings) -> Preferences
    private let news: String?
    /// What the terminal has said of its background, as far as the screen shows it.
    private var background: Theme.Background?
    private var state: ScreenState
    private var drawn: ScreenState?
    /// What the reader sees under the cursor.
    private var shown: ShownEvent?
    /// What the reader did last.
    private var command: Command?
    private var isFinished = false
    private var isSettled = false
    /// What has happened and has not been taken in yet.
    private var pending: [Action] = []
    private var isTaking = false
    /// What is asked for once a frame with the answers to the other questions stands.
    private var postponed: [(question: Question, ticket: Ticket)] = []

    /// A desk that shows a library on a screen; `preferences` tells what the screen shows of the reader's settings,
    /// `place` where the reader left the library, `news` is what the reader should hear first.
    public init(
        screen: any Screen, source: any ChronologySource, settings: SettingsWatch = SettingsWatch(Settings()),
        preferences: @escaping @Sendable (Settings) -> Preferences = { _ in Preferences() },
        restoring place: LeftPlace? = nil, news: String? = nil
    ) {
        self.screen = screen
        self.settings = settings
        self.preferences = preferences
        self.news = news
        state = ScreenState(size: screen.size)
        state.formats = LibraryExporter.choices
        state.zones = KnownZones { TimeZone(identifier: $0) != nil }
        state.restored = place
        runner = EffectRunner(source: source, mailbox: mailbox, wake: { [weak screen] in screen?.wake() })
    }

    /// Runs until the reader leaves, and says where that was; nil where no library could be opened.
    @discardableResult
    public func run() -> LeftPlace? {
        runner.openLibrary()
        take(.preferencesChanged(preferences(settings.current)))
        if let news { take(.noted(Message(news, isError: true))) }
        // The list is shown as soon as it is there, with or without what stands beside it.
        takeAnswers(patience: 0.03) { !$0.timeline.rows.isEmpty }
        // What the terminal has said of its background by now is seen from the first frame on.
        while !isFinished, let next = screen.next(timeout: 0) { press(next) }
        takeBackground()
        // What came meanwhile has woken the screen for nothing: it is taken now, for nobody wakes it again.
        takeAnswers(patience: 0)
        if !isFinished { present() }
        while !isFinished {
            let key = screen.next(timeout: nil)
            key.map(press)
            while !isFinished, let next = screen.next(timeout: 0) { press(next) }
            takeBackground()
            takeAnswers(patience: Desk.patience)
            if !isFinished { present() }
        }
        runner.stop()
        return state.place
    }

    /// The terminal says which background it has some time after the start, or never.
    private func takeBackground() {
        guard background != screen.background else { return }
        background = screen.background
        take(.preferencesChanged(preferences(settings.current)))
    }

    /// Keys that follow at once mean what those before them led to; answers in between do not change that.
    private func press(_ key: Key) {
        command = state.keymap.command(for: key, in: state.focus)
        take(.key(key, over: shown))
        shown = state.shown
    }

    /// Takes in what happened, and one after the other what follows from it: an answer that is known already may lead to
    /// the next question as often as it likes.
    private func take(_ action: Action) {
        pending.append(action)
        guard !isTaking else { return }
        isTaking = true
        while !pending.isEmpty { takeIn(pending.removeFirst()) }
        isTaking = false
    }

    private func takeIn(_ action: Action) {
        switch action {
        case .libraryReloaded, .answered(_, .chronologyOpened, _), .answered(_, .windowRead, _): runner.forget()
        case .key, .libraryOpened, .failed, .answered, .edited, .editConflicted, .editRefused, .editingChanged,
            .activityChanged, .preferencesChanged, .noted, .exportRefused:
            break
        }
        for effect in reduce(&state, action) { perform(effect) }
    }

    private func perform(_ effect: Effect) {
        switch effect {
        case .ask(let question, let ticket):
            if let answers = runner.knownAnswers(to: question, ticket) {
                for answer in answers { take(.answered(question, answer, ticket)) }
            } else if question.canWait, mailbox.isExpecting {
                postponed.append((question, ticket))
            } else {
                runner.ask(question, ticket)
            }
        case .stop(let ticket): runner.stop(ticket)
        case .edit(let request): runner.edit(request)
        case .export(let order): runner.export(order)
        case .terminal(let request): perform(request)
        }
    }

    /// What belongs to the terminal is done here; everything else is the runner's.
    private func perform(_ request: TerminalRequest) {
        switch request {
        case .quit: isFinished = true
        case .redraw:
            screen.invalidate()
            drawn = nil
        case .suspend:
            screen.suspend()
            resume()
        case .copy(let text):
            if settings.current.clipboard ?? true {
                screen.send(Clipboard.sequence(for: text))
                runner.copy(text)
            } else {
                take(.noted(Message("Not copied: the settings say clipboard = false")))
            }
        case .openPage(let url): take(.noted(Browser.open(url, with: settings.current.browser)))
        case .openInEditor(let path): openInEditor(path)
        }
    }

    private func openInEditor(_ path: String) {
        if let archive = ArticleReader.parts(ofReference: path)?.file {
            return take(.noted(Message("The article is one of many in \(archive), which no editor opens")))
        }
        var outcome: Message?
        screen.lend { outcome = Editor.edit(runner.absolutePath(of: path), with: settings.current.editor) }
        resume()
        outcome.map { take(.noted($0)) }
        runner.reloadLibrary()
    }

    private func resume() {
        drawn = nil
        take(.key(.resize(screen.size)))
    }

    /// Takes what has been answered; waits so long for what is still to come, unless that is enough.
    private func takeAnswers(patience: Double, until isEnough: (ScreenState) -> Bool = { _ in false }) {
        let deadline = Date(timeIntervalSinceNow: patience)
        repeat {
            let letters = mailbox.take(until: deadline)
            guard !letters.isEmpty else { return }
            letters.joined().forEach(take)
        } while Date() < deadline && !isEnough(state)
    }

    /// What can wait does so until the first screen stands, which needs the processor more.
    private func settle() {
        guard !isSettled, state.library != nil, !mailbox.isExpecting else { return }
        isSettled = true
        runner.settle()
        watchSettings()
    }

    private func watchSettings() {
        settings.start { [runner, preferences] outcome in
            switch outcome {
            case .success(let settings): runner.tell(.preferencesChanged(preferences(settings)))
            case .failure(let error): runner.tell(.noted(Message("\(error)", isError: true)))
            }
        }
    }

    private func present() {
        defer {
            for (question, ticket) in postponed { runner.ask(question, ticket) }
            postponed = []
            settle()
        }
        guard drawn != state else { return }
        screen.present(runner.knownFrame(of: state) ?? draw(state))
        drawn = state
        shown = state.shown
        runner.rehearse(state, after: command)
    }
}
