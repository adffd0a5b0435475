import EventModel
@testable import TimelineUI

/// Answers that come of themselves, as those to what the screen asked last, or to what it asked `ago` lists before.
extension ScreenState {
    func answering(_ question: Question, _ answer: Answer, ago: Int = 0) -> Action {
        switch ask(question) {
        case .ask(_, .list(let list)): .answered(question, answer, .list(list - ago))
        case .ask(_, let ticket): .answered(question, answer, ticket)
        case .stop, .edit, .export, .terminal: .noted(Message("unreachable"))
        }
    }

    /// The question that opened the list.
    var opening: Question { .chronology(query: query, timeline.subject, timeline.scale, keeping: []) }
}
