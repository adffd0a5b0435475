internal import EventModel
internal import Terminal

/// What a check found, ready to be printed.
public struct CheckReport: Sendable {
    let lines: [CheckLine]
    let errors: Int
    let warnings: Int
    let notes: Int
    let checked: String

    /// 0 where nothing was found, or nothing but notes; else 1.
    public var exitStatus: Int32 { errors + warnings == 0 ? 0 : 1 }

    /// `path:line:column: message (rule)`, a line each, sorted; corrections first. Nothing acts on the terminal.
    public var text: String {
        lines.map { DisplayText.visible($0.text) + "\n" }.joined()
    }

    /// The same as an array of objects, one a line.
    public func json() throws -> String {
        let rows = try lines.map { try ListWriter.encoded($0) }
        return rows.isEmpty ? "[]\n" : "[" + rows.joined(separator: "\n,") + "\n]\n"
    }

    /// What was checked and how much was found, for a person at a terminal.
    public var summary: String {
        let found = [(errors, "error"), (warnings, "warning"), (notes, "note")].filter { $0.0 > 0 }
            .map { EnglishNumber.count($0.0, $0.1) }
        return "\(checked): \(found.isEmpty ? "nothing found" : found.joined(separator: ", "))"
    }
}
