/// Writes values as parts of a YAML or JSON document.
struct ValueWriter {
    let isJSON: Bool
    /// The end of a line, as the file has it.
    let newline: String
    /// Whether new scalars are all put in quotes, because a plainer form was misread.
    var isCautious = false

    /// In brackets, on one line; a scalar in the style wanted.
    func inline(_ value: DocumentValue, like style: SyntaxNode.Style? = nil, isInFlow: Bool) -> String {
        switch value {
        case .null: isJSON ? "null" : "~"
        case .text(let text): scalar(text, like: style, isInFlow: isInFlow)
        case .literal(let text): ScalarWriter.isLiteral(text) ? text : scalar(text, like: style, isInFlow: isInFlow)
        case .list(let values): "[" + values.map { inline($0, isInFlow: true) }.joined(separator: ", ") + "]"
        case .map(let entries): "{" + entries.map { entry($0, isInFlow: true) }.joined(separator: ", ") + "}"
        }
    }

    /// `key: value` on one line.
    func entry(_ entry: DocumentValue.Entry, isInFlow: Bool) -> String {
        key(entry.key, isInFlow: isInFlow) + ": " + inline(entry.value, isInFlow: isInFlow)
    }

    /// A value to stand behind a key in column `column` (from 0), with the blank or the break before it.
    func behindKey(_ value: DocumentValue, column: Int) -> String {
        if value.isShort || value.children.isEmpty { return " " + inline(value, isInFlow: false) }
        let margin = newline + String(repeating: " ", count: column + 2)
        return margin + block(value, column: column + 2)
    }

    /// A value to stand behind a dash or alone, its further lines in column `column`.
    func block(_ value: DocumentValue, column: Int) -> String {
        let margin = newline + String(repeating: " ", count: column)
        switch value {
        case .list(let values) where !values.isEmpty:
            return values.map { "- " + element($0, column: column + 2) }.joined(separator: margin)
        case .map(let entries) where !entries.isEmpty:
            return entries.map { key($0.key, isInFlow: false) + ":" + behindKey($0.value, column: column) }
                .joined(separator: margin)
        default:
            return inline(value, isInFlow: false)
        }
    }

    /// A value to stand behind a dash: short mappings of scalars in brackets.
    func element(_ value: DocumentValue, column: Int) -> String {
        value.isShort ? inline(value, isInFlow: false) : block(value, column: column)
    }

    /// A key and its value as a line, or several, of a mapping in column `column`.
    func line(_ entry: DocumentValue.Entry, column: Int) -> String {
        key(entry.key, isInFlow: false) + ":" + behindKey(entry.value, column: column)
    }

    private func key(_ key: String, isInFlow: Bool) -> String { scalar(key, like: nil, isInFlow: isInFlow) }

    private func scalar(_ text: String, like style: SyntaxNode.Style?, isInFlow: Bool) -> String {
        if isJSON {
            let isBare = style == .plain && ScalarWriter.isLiteral(text)
            return isBare ? text : ScalarWriter.json(text)
        }
        return ScalarWriter.yaml(text, like: isCautious ? .double : style, isInFlow: isInFlow)
    }
}

extension DocumentValue {
    /// Whether it is put in brackets on one line: scalars only, and not too many.
    package var isShort: Bool {
        guard isCollection else { return true }
        guard children.allSatisfy({ !$0.isCollection }) else { return false }
        return ValueWriter(isJSON: false, newline: "\n").inline(self, isInFlow: true).unicodeScalars.count <= 80
    }
}
