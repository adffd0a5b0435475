extension Sheet {
    /// Reads the first table of an OpenDocument spreadsheet (`.ods`).
    public init(openDocument bytes: [UInt8]) throws(SheetError) {
        let members = try ZipReader.members(of: bytes) { $0 == "content.xml" }
        guard let content = members["content.xml"] else { throw SheetError(reason: "it is no OpenDocument file") }
        self.init()
        var walk = try MarkupWalk(content)
        var reader = OpenDocumentReader()
        while let step = try walk.next(), reader.tables < 2 {
            if case .start(let name) = step {
                reader.start(name) { walk.attribute($0) }
            } else if case .text(let text) = step {
                reader.add(text)
            } else if case .end(let name) = step, let row = reader.end(name) {
                add(row.cells, line: row.line)
            }
        }
    }
}

/// The table while it is read.
private struct OpenDocumentReader {
    /// How many tables have begun.
    private(set) var tables = 0
    private var line = 1
    private var cells: [Sheet.Cell] = []
    private var rowCount = 1
    private var cellCount = 1
    private var value: String?
    private var text = ""
    private var remarks = 0
    private var isParagraph = false

    mutating func start(_ name: String, _ attribute: (String) -> String?) {
        switch name {
        case "table": tables += 1
        case "table-row":
            rowCount = attribute("table:number-rows-repeated").flatMap { Int($0) } ?? 1
            cells = []
        case "table-cell", "covered-table-cell":
            cellCount = attribute("table:number-columns-repeated").flatMap { Int($0) } ?? 1
            (value, text) = (OpenDocumentReader.value(attribute), "")
        case "annotation": remarks += 1
        case "p" where remarks == 0:
            if !text.isEmpty { text += "\n" }
            isParagraph = true
        case "s" where isParagraph: text += " "
        case "line-break" where isParagraph: text += "\n"
        default: break
        }
    }

    mutating func add(_ piece: String) { if isParagraph { text += piece } }

    mutating func end(_ name: String) -> (line: Int, cells: [Sheet.Cell])? {
        switch name {
        case "p": isParagraph = isParagraph && remarks > 0
        case "annotation": remarks -= 1
        case "table-cell", "covered-table-cell":
            let shown = value ?? text
            // What fills the rest of a row is empty, and may be counted in thousands.
            for _ in 0..<min(cellCount, shown.isEmpty ? 256 : 1024) {
                cells.append(Sheet.Cell(shown, column: cells.count + 1))
            }
        case "table-row":
            defer { line += rowCount }
            return (line, cells)
        default: break
        }
        return nil
    }

    /// Days and numbers as they are, not as they are shown.
    private static func value(_ attribute: (String) -> String?) -> String? {
        switch attribute("office:value-type") {
        case "date"?: attribute("office:date-value").map(day)
        case "float"?: attribute("office:value")
        case "boolean"?: attribute("office:boolean-value")
        case "time"?: attribute("office:time-value").flatMap(clock)
        default: nil
        }
    }

    private static func day(_ text: String) -> String {
        text.hasSuffix("T00:00:00") ? String(text.dropLast(9)) : text
    }

    /// "11:00:00" for `PT11H00M00S`.
    private static func clock(_ duration: String) -> String? {
        let numbers = duration.split { !$0.isNumber }.prefix(3)
        guard numbers.count == 3 else { return nil }
        return numbers.map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: ":")
    }
}
