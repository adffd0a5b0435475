internal import Curation
internal import EventModel
internal import Foundation

/// `dateline-bench edit DIR` edits a library as standard input says, and tells what it has done: for tests that end it
/// at any moment. Each edit changes five files: two events, one that comes, one that goes, people and decisions.
///
/// `edit N M` makes the edits from number N to M, without M until one is refused; `undo` and `redo` make one step.
struct EditingLoop {
    private let editor: LibraryEditor

    /// Opens the library and tells what was recovered.
    init(root: String) throws {
        editor = try LibraryEditor(root: root)
        for sentence in editor.recovered { tell("recovered \(sentence)") }
        tell("ready")
    }

    func run() {
        while let words = readLine()?.split(separator: " ") {
            do throws(EditingError) {
                switch words.first {
                case "edit":
                    let numbers = words.dropFirst().compactMap { Int($0) }
                    try edit(from: numbers.first ?? 1, to: numbers.dropFirst().first ?? Int.max - 1)
                case "undo": tell("done \(try editor.undo()?.summary ?? "nothing")")
                default: tell("done \(try editor.redo()?.summary ?? "nothing")")
                }
            } catch {
                tell("refused \(error)")
            }
        }
    }

    private func edit(from first: Int, to last: Int) throws(EditingError) {
        for number in first...last {
            _ = try editor.perform(Self.edit(number))
            tell("done \(number)")
        }
    }

    private static func edit(_ number: Int) -> Edit {
        let quote = TextSelector(exact: "the words of suggestion number \(number) in the article")
        let suggestion = Event(
            id: EventID("suggestion-\(number)"), title: "Suggestion",
            citations: [Citation(article: "post", paragraph: number, selector: quote)], status: .suggested)
        let made = Event(id: EventID("made-\(number)"), title: "Made \(number)", notes: "Notes of \(number).")
        return .together(
            [
                .set(.title("Edit \(number)"), in: "first"), .set(.place("Place \(number)"), in: "second"),
                .create(made), .reject(suggestion), .rename("ada", to: "Ada \(number)", keepingOldName: false),
            ] + (number > 1 ? [.delete(EventID("made-\(number - 1)"))] : []))
    }

    private func tell(_ line: String) {
        print(line)
        fflush(nil)
    }
}
