extension Sheet {
    /// Reads the first sheet of a workbook (Office Open XML, `.xlsx`).
    public init(workbook bytes: [UInt8]) throws(SheetError) {
        let members = try ZipReader.members(of: bytes) { $0.hasPrefix("xl/") && !$0.hasPrefix("xl/media/") }
        guard let book = members["xl/workbook.xml"] else { throw SheetError(reason: "it is no workbook") }
        var parts = WorkbookParts()
        try parts.readBook(book)
        if let relations = members["xl/_rels/workbook.xml.rels"] { try parts.readRelations(relations) }
        if let strings = members["xl/sharedStrings.xml"] { try parts.readStrings(strings) }
        if let styles = members["xl/styles.xml"] { try parts.readStyles(styles) }
        guard let sheet = members[parts.firstSheet] else { throw SheetError(reason: "its first sheet is missing") }
        self.init()
        try read(sheet, parts)
    }

    private mutating func read(_ bytes: [UInt8], _ parts: WorkbookParts) throws(SheetError) {
        var walk = try MarkupWalk(bytes)
        var line = 0
        var cells: [Cell] = []
        var cell = WorkbookCell()
        while let step = try walk.next() {
            switch step {
            case .start("row"):
                line = walk.attribute("r").flatMap { Int($0) } ?? line + 1
                cells = []
            case .start("c"):
                cell = WorkbookCell(
                    type: walk.attribute("t") ?? "n", style: walk.attribute("s").flatMap { Int($0) } ?? 0,
                    column: walk.attribute("r").flatMap(WorkbookCell.column) ?? cells.count + 1)
            case .start(let name): cell.isOpen = name == "v" || name == "t"
            case .text(let text): if cell.isOpen { cell.text += text }
            case .end("c"):
                // A sheet may claim any column; between two there are at most as many as a sheet can have.
                while cells.count < min(cell.column, 16_384) - 1 { cells.append(Cell("", column: cells.count + 1)) }
                cells.append(Cell(cell.value(parts), column: cell.column))
                cell = WorkbookCell()
            case .end("row"): add(cells, line: line)
            case .end: cell.isOpen = false
            }
        }
    }
}

/// A cell while it is read.
private struct WorkbookCell {
    var type = "n"
    var style = 0
    var column = 1
    var text = ""
    var isOpen = false

    func value(_ parts: WorkbookParts) -> String {
        switch type {
        case "s": Int(text).flatMap { parts.strings.indices.contains($0) ? parts.strings[$0] : nil } ?? ""
        case "b": text == "1" ? "true" : "false"
        case "n" where parts.isDate(style):
            Double(text).flatMap { SerialDay.text($0, since1904: parts.since1904) } ?? text
        case "n": text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        default: text
        }
    }

    /// 28 for `AB12`.
    static func column(_ reference: String) -> Int? {
        var column = 0
        for letter in reference.utf8.prefix(while: { (65...90).contains($0) }).prefix(4) {
            column = column * 26 + Int(letter) - 64
        }
        return column == 0 ? nil : column
    }
}
