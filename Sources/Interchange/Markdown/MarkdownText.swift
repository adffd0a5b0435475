/// Text made to mean itself in Markdown.
enum MarkdownText {
    /// Within a line: what Markdown or HTML would take for a sign gets a backslash or a name.
    static func inline(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "\n", "\r", "\t": escaped.append(" ")
            case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "^", "$", ">":
                escaped.append("\\")
                escaped.append(scalar)
            default: escaped.append(scalar)
            }
        }
        return startingPlainly(String(escaped))
    }

    /// An address between angle brackets.
    static func address(_ url: String) -> String {
        var escaped = ""
        for scalar in url.unicodeScalars {
            switch scalar {
            case "<", ">", "\\", " ", "\n", "\r", "\t", "`": escaped += "%" + hexadecimal(scalar)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return "<\(escaped)>"
    }

    /// A line must not begin a list, a heading or a rule.
    private static func startingPlainly(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        if "-+=".unicodeScalars.contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count < 10, let sign = text.dropFirst(digits.count).first, ".)".contains(sign)
        else {
            return text
        }
        return digits + "\\" + text.dropFirst(digits.count)
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
    }
}

extension Notes {
    /// As Markdown, further lines set in by `indent`.
    var markdown: String {
        blocks.map { block in
            let text = block.runs.map(\.markdown).joined()
            return switch block.kind {
            case .paragraph, .code: text
            case .heading: "**\(text)**"
            case .quote: "> \(text)"
            case .item(let number): (number.map { "\($0). " } ?? "- ") + text
            }
        }.joined(separator: "\n\n")
    }
}

extension Notes.Run {
    fileprivate var markdown: String {
        var marked = MarkdownText.inline(text)
        if isEmphasised { marked = "*\(marked)*" }
        if isStrong { marked = "**\(marked)**" }
        if let link { marked = "[\(marked)](\(MarkdownText.address(link)))" }
        return marked
    }
}
