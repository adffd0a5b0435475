/// What the cells of a workbook refer to.
struct WorkbookParts {
    private(set) var strings: [String] = []
    private(set) var since1904 = false
    private var firstRelation: String?
    private var targets: [String: String] = [:]
    private var dateStyles: Set<Int> = []

    /// Where the first sheet is.
    var firstSheet: String {
        let target = firstRelation.flatMap { targets[$0] } ?? "worksheets/sheet1.xml"
        return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }

    func isDate(_ style: Int) -> Bool { dateStyles.contains(style) }

    mutating func readBook(_ bytes: [UInt8]) throws(SheetError) {
        var walk = try MarkupWalk(bytes)
        while let step = try walk.next() {
            switch step {
            case .start("workbookPr"): since1904 = ["1", "true"].contains(walk.attribute("date1904") ?? "")
            case .start("sheet"): firstRelation = firstRelation ?? walk.attribute("r:id")
            default: break
            }
        }
    }

    mutating func readRelations(_ bytes: [UInt8]) throws(SheetError) {
        var walk = try MarkupWalk(bytes)
        while let step = try walk.next() {
            if case .start("Relationship") = step, let id = walk.attribute("Id") {
                targets[id] = walk.attribute("Target")
            }
        }
    }

    /// Readings of East Asian words stand beside them and are left out.
    mutating func readStrings(_ bytes: [UInt8]) throws(SheetError) {
        var walk = try MarkupWalk(bytes)
        var (isText, isReading) = (false, false)
        while let step = try walk.next() {
            switch step {
            case .start("si"): strings.append("")
            case .start("rPh"): isReading = true
            case .end("rPh"): isReading = false
            case .start("t"): isText = !isReading
            case .end("t"): isText = false
            case .text(let text): if isText, !strings.isEmpty { strings[strings.count - 1] += text }
            default: break
            }
        }
    }

    mutating func readStyles(_ bytes: [UInt8]) throws(SheetError) {
        var walk = try MarkupWalk(bytes)
        var formats: Set<Int> = Set(14...22).union(27...36).union(45...47).union(50...58)
        var isCell = false
        var style = 0
        while let step = try walk.next() {
            switch step {
            case .start("numFmt"):
                let code = walk.attribute("formatCode") ?? ""
                if let id = walk.attribute("numFmtId").flatMap({ Int($0) }) {
                    if WorkbookParts.isOfDates(code) { formats.insert(id) } else { formats.remove(id) }
                }
            case .start("cellXfs"): isCell = true
            case .end("cellXfs"): isCell = false
            case .start("xf") where isCell:
                let format = walk.attribute("numFmtId").flatMap { Int($0) } ?? 0
                if formats.contains(format) { dateStyles.insert(style) }
                style += 1
            default: break
            }
        }
    }

    /// Whether a format shows days or times: it has a letter of them outside of quotes and brackets.
    private static func isOfDates(_ code: String) -> Bool {
        var closing: Character?
        var skips = false
        for character in code.lowercased() {
            if skips {
                skips = false
            } else if let end = closing {
                if character == end { closing = nil }
            } else if character == "\"" || character == "[" {
                closing = character == "[" ? "]" : "\""
            } else if character == "\\" {
                skips = true
            } else if "ymdhs".contains(character) {
                return true
            }
        }
        return false
    }
}
