/// A line of a calendar (RFC 5545), unfolded: `DTSTART;TZID=Europe/Berlin:20230312T230000`.
struct CalendarLine {
    /// In capitals.
    let name: String
    /// By their names in capitals, without quotes.
    let parameters: [String: String]
    /// As it is written.
    let value: String
    /// Where it begins, from 1.
    let number: Int

    /// The lines of a file; those that cannot be read are left out.
    static func lines(of bytes: [UInt8]) -> [CalendarLine] {
        var unfolded: [(text: [UInt8], number: Int)] = []
        for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
            let line = line.last == 13 ? line.dropLast() : line
            if let first = line.first, first == 32 || first == 9, !unfolded.isEmpty {
                unfolded[unfolded.count - 1].text += line.dropFirst()
            } else {
                unfolded.append((Array(line), index + 1))
            }
        }
        return unfolded.compactMap { CalendarLine(String(decoding: $0.text, as: UTF8.self), number: $0.number) }
    }

    private init?(_ text: String, number: Int) {
        var isQuoted = false
        guard
            let colon = text.firstIndex(where: { character in
                if character == "\"" { isQuoted.toggle() }
                return character == ":" && !isQuoted
            })
        else { return nil }
        let parts = text[..<colon].split(separator: ";")
        guard let name = parts.first else { return nil }
        self.name = name.uppercased()
        var parameters: [String: String] = [:]
        for part in parts.dropFirst() {
            guard let equals = part.firstIndex(of: "=") else { continue }
            parameters[part[..<equals].uppercased()] = part[part.index(after: equals)...].filter { $0 != "\"" }
        }
        self.parameters = parameters
        value = String(text[text.index(after: colon)...])
        self.number = number
    }

    /// The value as a text: `\n`, `\,`, `\;` and `\\` are read.
    var text: String { Self.unescaped(value) }

    /// The values of a list.
    var texts: [String] {
        var (parts, isEscaped) = ([""], false)
        for character in value {
            if character == ",", !isEscaped {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        return parts.map { Self.unescaped($0).oneLine }.filter { !$0.isEmpty }
    }

    private static func unescaped(_ text: String) -> String {
        var (plain, isEscaped) = ("", false)
        for character in text {
            if isEscaped {
                plain.append(character == "n" || character == "N" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                plain.append(character)
            }
        }
        return plain
    }
}
