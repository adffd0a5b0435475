/// Writes texts as scalars of YAML or strings of JSON.
enum ScalarWriter {
    /// A text in the style wanted, else in the plainest that means just this text.
    static func yaml(_ text: String, like style: SyntaxNode.Style?, isInFlow: Bool) -> String {
        switch style {
        case .single? where isPrintable(text): "'" + text.replacing("'", with: "''") + "'"
        case .plain? where isPlain(text, isInFlow: isInFlow): text
        case nil where isPlain(text, isInFlow: isInFlow) && !isAmbiguous(text): text
        default: quoted(text, escapes: yamlEscape)
        }
    }

    /// A JSON string (RFC 8259).
    static func json(_ text: String) -> String { quoted(text, escapes: jsonEscape) }

    /// A literal block, its lines indented by `indent`; nil where the text cannot be written like this.
    static func block(_ text: String, indent: Int, newline: String) -> String? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let isClosed = lines.last?.isEmpty == true
        if isClosed { lines.removeLast() }
        guard let first = lines.first, let last = lines.last, !first.isEmpty, !last.isEmpty, first.first != " " else {
            return nil
        }
        guard lines.allSatisfy({ isPrintable(String($0)) }) else { return nil }
        let margin = String(repeating: " ", count: indent)
        return ([isClosed ? "|" : "|-"] + lines.map { $0.isEmpty ? "" : margin + $0 }).joined(separator: newline)
    }

    /// Whether a JSON value is written without quotes: a number, `true` or `false`.
    static func isLiteral(_ text: String) -> Bool {
        if text == "true" || text == "false" { return true }
        guard let first = text.utf8.first, (0x30...0x39).contains(first) || first == 0x2D else { return false }
        let isLong = text.utf8.dropFirst(first == 0x2D ? 1 : 0).starts(with: [0x30])
        return Int(text) != nil && (!isLong || text == "0")
    }

    /// Whether all can stand in a plain or single-quoted scalar on one line.
    private static func isPrintable(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { yamlEscape($0) == nil || $0 == "\\" || $0 == "\"" }
    }

    private static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
        guard isPrintable(text), let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
            return false
        }
        guard first != " ", last != " ", last != ":", !"?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first) else {
            return false
        }
        if first == "-" || first == "." || first == "=" || first == "<" {
            let second = text.unicodeScalars.dropFirst().first
            guard let second, second.properties.isAlphabetic || second.properties.numericType != nil else {
                return false
            }
        }
        let forbidden: [Unicode.Scalar] = isInFlow ? [",", "[", "]", "{", "}"] : []
        guard !text.unicodeScalars.contains(where: forbidden.contains) else { return false }
        return !text.contains(": ") && !text.contains(" #") && !nulls.contains(text)
    }

    private static let nulls: Set<String> = ["~", "null", "Null", "NULL"]

    /// Whether other readers of YAML take it for something else than a text: `yes`, `11:00` (sixty-fold in YAML 1.1).
    private static func isAmbiguous(_ text: String) -> Bool {
        if ["y", "n", "yes", "no", "on", "off", "true", "false"].contains(text.lowercased()) { return true }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count > 1 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    private static func quoted(_ text: String, escapes: (Unicode.Scalar) -> String?) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if let escape = escapes(scalar) { quoted += escape } else { quoted.unicodeScalars.append(scalar) }
        }
        return quoted + "\""
    }

    private static func commonEscape(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: nil
        }
    }

    private static func jsonEscape(_ scalar: Unicode.Scalar) -> String? {
        commonEscape(scalar) ?? (scalar.value < 0x20 || scalar.value == 0x7F ? hex(scalar.value) : nil)
    }

    private static func yamlEscape(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0...0x1F, 0x7F...0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: commonEscape(scalar) ?? hex(scalar.value)
        default: commonEscape(scalar)
        }
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
