extension Sheet {
    /// Reads values separated by commas, semicolons, tabs or bars (RFC 4180); which of them it is, the first line tells.
    /// The text is UTF-8, UTF-16 with a mark, or Windows-1252.
    public init(separatedValues bytes: [UInt8]) {
        let scalars = Array(SheetText.decoded(bytes).unicodeScalars)
        var reader = SeparatedValueReader(scalars: scalars, separator: SeparatedValueReader.separator(of: scalars))
        self = reader.read()
    }
}

/// Goes through separated values once.
private struct SeparatedValueReader {
    let scalars: [Unicode.Scalar]
    let separator: Unicode.Scalar
    private var sheet = Sheet()
    private var index = 0
    private var line = 1
    private var lineStart = 0

    init(scalars: [Unicode.Scalar], separator: Unicode.Scalar) {
        self.scalars = scalars
        self.separator = separator
    }

    /// The one that is most frequent in the first line, outside of quotes.
    static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var isQuoted = false
        for scalar in scalars {
            if scalar == "\"" { isQuoted.toggle() }
            if !isQuoted, scalar == "\n" || scalar == "\r" { break }
            if !isQuoted { counts[scalar, default: 0] += 1 }
        }
        let candidates: [Unicode.Scalar] = [",", ";", "\t", "|"]
        return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
    }

    mutating func read() -> Sheet {
        while index < scalars.count {
            let first = line
            var cells: [Sheet.Cell] = []
            repeat { cells.append(cell()) } while takeSeparator()
            sheet.add(cells, line: first)
            takeLineEnd()
        }
        return sheet
    }

    private mutating func takeSeparator() -> Bool {
        guard index < scalars.count, scalars[index] == separator else { return false }
        index += 1
        return true
    }

    private mutating func takeLineEnd() {
        if index < scalars.count, scalars[index] == "\r" { index += 1 }
        if index < scalars.count, scalars[index] == "\n" { index += 1 }
        (line, lineStart) = (line + 1, index)
    }

    private mutating func cell() -> Sheet.Cell {
        let column = index - lineStart + 1
        var text = String.UnicodeScalarView()
        if index < scalars.count, scalars[index] == "\"" { takeQuoted(into: &text) }
        while index < scalars.count, scalars[index] != separator, scalars[index] != "\n", scalars[index] != "\r" {
            text.append(scalars[index])
            index += 1
        }
        return Sheet.Cell(String(text), column: column)
    }

    private mutating func takeQuoted(into text: inout String.UnicodeScalarView) {
        let start = (line: line, column: index - lineStart + 1)
        index += 1
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if scalar == "\"" {
                guard index < scalars.count, scalars[index] == "\"" else { return }
                index += 1
            } else if scalar == "\n" {
                (line, lineStart) = (line + 1, index)
            }
            text.append(scalar)
        }
        sheet.faults.append(
            Sheet.Fault(line: start.line, column: start.column, message: "the quotation mark is never closed"))
    }
}
