internal import Foundation
internal import TimelineUI

/// The reader's text editor.
enum Editor {
    /// Opens a file in the editor that is set, `$VISUAL`, `$EDITOR` or vi and waits; returns what went wrong.
    static func edit(_ path: String, with set: [String]?) -> Message? {
        do {
            let status = try ChildProgram.run((set ?? command()) + [path])
            return status == 0 ? nil : Message("The editor ended with status \(status)", isError: true)
        } catch {
            return Message("\(error)", isError: true)
        }
    }

    /// The program and its own arguments; a variable that names none counts as not set.
    private static func command() -> [String] {
        let environment = ProcessInfo.processInfo.environment
        let set = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0].flatMap(ProgramLine.words) }
        return set.first ?? ["vi"]
    }
}
