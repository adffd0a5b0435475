/// The keys that a reader may press next, tried out on copies of the screen: what they will ask for can be asked, and what
/// they will show be drawn, while the reader is still looking.
public struct Rehearsal: Sendable {
    /// What is to be done next.
    public enum Step: Equatable, Sendable {
        /// Answer a question.
        case ask(Effect)
        /// Draw a screen to which a key leads that is often pressed many times.
        case draw(ScreenState)
    }

    private let start: ScreenState
    private var commands: ArraySlice<Command>
    private var command: Command?
    private var copy: ScreenState
    private var questions: ArraySlice<Effect> = []

    /// Nothing is tried out where something lies over the panes.
    public init(of state: ScreenState) {
        start = state
        copy = state
        commands = state.overlay == nil ? Rehearsal.likely[...] : []
    }

    /// The likeliest first.
    private static let likely: [Command] = [
        .down, .up, .pageDown, .pageUp, .nextGroup, .previousGroup, .nextSource, .open, .last, .first,
    ]
    private static let repeated: Set<Command> = [.down, .up, .pageDown, .pageUp]

    /// What is to be done next; nil when all keys have been tried.
    public mutating func nextStep() -> Step? {
        if let question = questions.popFirst() { return .ask(question) }
        if let tried = command {
            command = nil
            if Rehearsal.repeated.contains(tried), copy != start { return .draw(copy) }
        }
        guard let next = commands.popFirst() else { return nil }
        (command, copy) = (next, start)
        // Every key takes the message away.
        copy.message = nil
        questions = ArraySlice(copy.perform(next).filter(\.isReading))
        return nextStep()
    }

    /// Takes the answers to the question that was handed out last, and returns them with the article laid out.
    public mutating func take(_ answers: [Action]) -> [Action] {
        answers.map { answer in
            questions += reduce(&copy, answer).filter(\.isReading)
            guard case .articleRead(let record) = answer, copy.article.record == record else { return answer }
            return .articlePrepared(record, copy.article.layout)
        }
    }
}

extension Effect {
    /// Whether it only reads what the panes show: soon answered, and as often as one likes.
    public var isReading: Bool {
        switch self {
        case .readRows, .readDensity, .readEvent, .readArticle, .findEvent, .findDay: true
        default: false
        }
    }
}
