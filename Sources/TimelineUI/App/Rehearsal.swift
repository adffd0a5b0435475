/// The keys that a reader may press next, tried out on copies of the screen: what they will ask for can be asked, and what
/// they will show be drawn, while the reader is still looking.
public struct Rehearsal: Sendable {
    /// What is to be done next.
    public enum Step: Equatable, Sendable {
        /// Answer a question.
        case ask(Question, Ticket)
        /// Draw a screen to which a key leads that is often pressed many times.
        case draw(ScreenState)
        /// Wait until the reader pauses: the likeliest key has been tried, and whoever holds it down needs no other.
        case rest
    }

    private let start: ScreenState
    private var commands: ArraySlice<Command> = []
    private var hasRested = false
    private var command: Command?
    private var copy: ScreenState
    private var questions: ArraySlice<Asked> = []
    private var last: Asked?

    private typealias Asked = (question: Question, ticket: Ticket)

    /// `command` is what the reader did last, and is the likeliest to do again. Nothing is tried out where something lies
    /// over the panes.
    public init(of state: ScreenState, after command: Command? = nil) {
        start = state
        copy = state
        guard state.overlay == nil else { return }
        let likeliest = command.flatMap { Rehearsal.repeated.contains($0) ? $0 : nil } ?? .down
        commands = [likeliest] + Rehearsal.likely.filter { $0 != likeliest }
    }

    /// The likeliest first.
    private static let likely: [Command] = [
        .down, .up, .pageDown, .pageUp, .nextGroup, .previousGroup, .nextSource, .open, .last, .first,
    ]
    private static let repeated: Set<Command> = [.down, .up, .pageDown, .pageUp, .nextGroup, .previousGroup]

    /// What is to be done next; nil when all keys have been tried.
    public mutating func nextStep() -> Step? {
        if let asked = questions.popFirst() {
            last = asked
            return .ask(asked.question, asked.ticket)
        }
        if let tried = command {
            command = nil
            if Rehearsal.repeated.contains(tried), copy != start { return .draw(copy) }
        }
        if commands.count == Rehearsal.likely.count - 1, !hasRested {
            hasRested = true
            return .rest
        }
        guard let next = commands.popFirst() else { return nil }
        (command, copy) = (next, start)
        // Every key takes the message away.
        copy.message = nil
        questions = Rehearsal.reading(copy.perform(next))
        return nextStep()
    }

    /// Takes the answers to the question that was handed out last, and returns them with the article laid out.
    public mutating func take(_ answers: [Answer]) -> [Answer] {
        guard let last else { return answers }
        return answers.map { answer in
            questions += Rehearsal.reading(reduce(&copy, .answered(last.question, answer, last.ticket)))
            guard case .articleRead(let record) = answer, copy.article.record == record else { return answer }
            return .articlePrepared(record, copy.article.layout)
        }
    }

    /// What only reads what the panes show.
    private static func reading(_ effects: [Effect]) -> ArraySlice<Asked> {
        ArraySlice(
            effects.compactMap { effect in
                guard case .ask(let question, let ticket) = effect, question.isReading else { return nil }
                return (question, ticket)
            })
    }
}
