/// The keys that a reader may press next, tried out on copies of the screen: what they will ask for can be asked while
/// the reader is still looking.
public struct Rehearsal: Sendable {
    private let start: ScreenState
    private var commands: ArraySlice<Command>
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

    /// What one of the keys asks for; nil when all have been tried.
    public mutating func nextQuestion() -> Effect? {
        while true {
            if let question = questions.popFirst() { return question }
            guard let command = commands.popFirst() else { return nil }
            copy = start
            questions = ArraySlice(copy.perform(command).filter(\.isReading))
        }
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
