import EventModel
import Terminal
import TimelineUI

/// Somebody in front of the screen: types keys, gets answers at once and sees frames.
struct Reader {
    var state: ScreenState
    var newsroom = SampleNewsroom()
    /// What was asked of the world besides the newsroom.
    var effects: [Effect] = []

    /// Opens the sample library on a screen.
    init(columns: Int = 100, rows: Int = 30, newsroom: SampleNewsroom = SampleNewsroom()) {
        state = ScreenState(size: Size(columns: columns, rows: rows))
        self.newsroom = newsroom
        send(.libraryOpened(newsroom.overview))
    }

    /// Types keys: characters as they are, `⏎` Enter, `⎋` Escape, `⇥` Tab, `⌫` Backspace, `↓` and `↑` arrows.
    mutating func type(_ keys: String) {
        let named: [Character: Key] = [
            "⏎": .enter, "⎋": .escape, "⇥": .tab, "⌫": .backspace, "↓": .down, "↑": .up, "←": .left, "→": .right,
        ]
        for key in keys { send(.key(named[key] ?? .character(key))) }
    }

    /// Something happens, and everything that is asked for is answered.
    mutating func send(_ action: Action) {
        for effect in reduce(&state, action) {
            let answers = newsroom.answers(to: effect, query: state.query, subject: state.timeline.subject)
            if answers.isEmpty { effects.append(effect) }
            answers.forEach { send($0) }
        }
    }

    /// What is seen.
    var screen: String { draw(state).rows.joined(separator: "\n") }
    /// The event under the cursor.
    var current: EventID? { state.timeline.current?.event?.id }
    /// The rows that have been read, by title.
    var titles: [String] { state.timeline.rows.map(\.title) }
}
