package import EventModel

/// Takes values out of a document and notes what is not as it should be; what is missing stays nil.
package struct ValueReader {
    /// The file, relative to the library.
    package let path: String
    /// What was wrong so far.
    package var findings: [Finding] = []

    /// Notes a finding.
    package mutating func note(_ rule: String, _ message: String, at position: SourcePosition?) {
        findings.append(
            Finding(path: path, line: position?.line, column: position?.column, rule: rule, message: message))
    }

    /// Notes that a document cannot be read at all.
    package mutating func note(_ error: SourceError) {
        note("syntax", error.reason, at: error.position)
    }

    /// Notes that a value is not of the form that is expected here.
    package mutating func expected(_ form: String, for name: String, _ value: SourceValue) {
        note("unexpected-value", "expected \(form) for \(name), not \(value.kind)", at: value.position)
    }

    /// A text; nil, with a finding, for anything else. The break that ends a folded or literal block is not its own: it
    /// only says that the block is over.
    package mutating func text(_ value: SourceValue?, _ name: String) -> String? {
        guard let value else { return nil }
        switch value.content {
        case .text(let text):
            guard text.utf8.last == 0x0A else { return text }
            return String(text.reversed().drop(while: \.isNewline).reversed())
        case .null: return nil
        case .list, .map:
            expected("a text", for: name, value)
            return nil
        }
    }

    /// The texts of a list, or one text on its own.
    package mutating func texts(_ value: SourceValue?, _ name: String) -> [String] {
        switch value?.content {
        case .list(let values): values.compactMap { element($0, of: name) }
        default: text(value, name).map { [$0] } ?? []
        }
    }

    /// A text of a list; `null` there is a word that somebody wrote, and not nothing.
    private mutating func element(_ value: SourceValue, of name: String) -> String? {
        if case .null = value.content {
            note("unexpected-value", "null in \(name) is no text; put it between quotation marks", at: value.position)
        }
        return text(value, name)
    }

    /// The values of a list; a finding for anything else.
    package mutating func list(_ value: SourceValue?, _ name: String) -> [SourceValue] {
        guard let value else { return [] }
        switch value.content {
        case .list(let values): return values
        case .null: return []
        case .text, .map:
            expected("a list", for: name, value)
            return []
        }
    }

    /// The entries of a mapping; nil, with a finding, for anything else but nothing.
    package mutating func map(_ value: SourceValue, _ name: String) -> SourceMapping? {
        switch value.content {
        case .map(let entries): return SourceMapping(entries: entries, position: value.position)
        case .null: return SourceMapping(entries: [], position: value.position)
        case .text, .list:
            expected("a mapping", for: name, value)
            return nil
        }
    }

    /// A whole number; nil, with a finding, for anything else.
    package mutating func number(_ value: SourceValue?, _ name: String) -> Int? {
        guard let value, let text = text(value, name) else { return nil }
        guard let number = Int(text), number >= 0 else {
            note("unexpected-value", "expected a number for \(name), not “\(text)”", at: value.position)
            return nil
        }
        return number
    }

    /// Whether a value says `true`; false, with a finding, for anything but `true` and `false`.
    mutating func flag(_ value: SourceValue?, _ name: String) -> Bool {
        guard let value, let text = text(value, name), text != "false" else { return false }
        if text == "true" { return true }
        note("unexpected-value", "expected true or false for \(name), not “\(text)”", at: value.position)
        return false
    }

    /// An EDTF date; nil, with a finding at the place of the mistake, for anything else.
    package mutating func date(_ value: SourceValue?, _ name: String) -> EDTFDate? {
        guard let value else { return nil }
        if case .list = value.content {
            note(
                "unexpected-value",
                "expected a text for \(name), not a list; put a set of dates between quotation marks",
                at: value.position)
            return nil
        }
        guard let text = text(value, name) else { return nil }
        do {
            return try EDTFDate(text)
        } catch {
            note("invalid-date", "“\(text)” is not a date for \(name): \(error.reason)", at: value.position)
            return nil
        }
    }
}

/// The entries of a mapping, by key.
package struct SourceMapping {
    var entries: [SourceEntry]
    var position: SourcePosition

    /// The value of a key; nil where it is absent.
    subscript(_ key: String) -> SourceValue? {
        entries.first { $0.key == key }?.value
    }
}
