import Testing

@testable import Containers

@Suite struct `A workbook` {
    /// A workbook as another program writes it, from the parts that are given.
    private func workbook(_ sheet: String, styles: String = "", strings: String = "", book: String = "") throws -> Sheet
    {
        var bytes: [UInt8] = []
        let zip = try ZipWriter { bytes += $0 }
        try zip.add(
            "xl/workbook.xml",
            Array("<workbook xmlns:r='r'>\(book)<sheets><sheet name='A' r:id='x'/></sheets></workbook>".utf8))
        try zip.add(
            "xl/_rels/workbook.xml.rels",
            Array("<Relationships><Relationship Id='x' Target='worksheets/first.xml'/></Relationships>".utf8))
        if !styles.isEmpty { try zip.add("xl/styles.xml", Array("<styleSheet>\(styles)</styleSheet>".utf8)) }
        if !strings.isEmpty { try zip.add("xl/sharedStrings.xml", Array("<sst>\(strings)</sst>".utf8)) }
        try zip.add("xl/worksheets/first.xml", Array("<worksheet><sheetData>\(sheet)</sheetData></worksheet>".utf8))
        try zip.finish()
        return try Sheet(workbook: bytes)
    }

    @Test func `has its cells in their columns, with texts of both kinds`() throws {
        let sheet = try workbook(
            "<row r='2'><c r='B2' t='s'><v>0</v></c><c r='D2' t='inlineStr'><is><t>in</t><t>line</t></is></c></row>"
                + "<row r='3'><c r='A3'><v>7</v></c></row>",
            strings: "<si><r><t>one </t></r><r><t>&amp; two</t></r><rPh><t>no</t></rPh></si>")
        #expect(sheet.rows.map(\.line) == [2, 3])
        #expect(sheet.rows[0].cells.map(\.text) == ["", "one & two", "", "inline"])
        #expect(sheet.rows[1].cells.map(\.text) == ["7"])
    }

    @Test(arguments: [
        ("46049", false, "2026-01-27"), ("46049.4583333333", false, "2026-01-27T11:00"), ("0.75", false, "18:00"),
        ("59", false, "1900-02-28"), ("61", false, "1900-03-01"), ("1", false, "1900-01-01"),
        ("44587", true, "2026-01-27"), ("46049.999999999", false, "2026-01-28"),
    ]) func `has days and times for what is shown as such`(value: String, since1904: Bool, text: String) throws {
        let sheet = try workbook(
            "<row><c s='1'><v>\(value)</v></c><c s='0'><v>\(value)</v></c></row>",
            styles: "<numFmts><numFmt numFmtId='164' formatCode='[$-409]d mmm yyyy'/></numFmts>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs>",
            book: since1904 ? "<workbookPr date1904='1'/>" : "")
        #expect(sheet.rows.first?.cells.map(\.text) == [text, value])
    }

    @Test func `that claims far columns or is none costs little`() throws {
        let sheet = try workbook("<row><c r='XFD1'><v>1</v></c><c r='ZZZZ1'><v>2</v></c></row>")
        #expect((sheet.rows.first?.cells.count ?? 0) <= 16_386)
        #expect(throws: SheetError.self) { try Sheet(workbook: Array("no zip".utf8)) }
        #expect(throws: SheetError.self) { try Sheet(openDocument: []) }
        #expect(throws: SheetError.self) { try workbook("<row><c>") }
    }
}

@Suite struct `An OpenDocument table` {
    @Test func `has days, repeated cells and paragraphs, without remarks and further tables`() throws {
        var bytes: [UInt8] = []
        let zip = try ZipWriter { bytes += $0 }
        let content = """
            <office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><table:table>
            <table:table-row><table:table-cell office:value-type='string'><text:p>date</text:p></table:table-cell>
            <table:table-cell><office:annotation><text:p>a remark</text:p></office:annotation><text:p>one</text:p><text:p>two<text:s/>more</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>
            <table:table-row><table:table-cell office:value-type='date' office:date-value='2026-01-27'><text:p>27/1/26</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='2.5'><text:p>2,5</text:p></table:table-cell></table:table-row>
            </table:table><table:table><table:table-row><table:table-cell><text:p>no</text:p></table:table-cell></table:table-row></table:table>
            </office:document-content>
            """
        try zip.add("content.xml", Array(content.utf8))
        try zip.finish()
        let sheet = try Sheet(openDocument: bytes)
        #expect(sheet.rows.map(\.line) == [1, 5])
        #expect(sheet.rows[0].cells.map(\.text) == ["date", "one\ntwo more"])
        #expect(sheet.rows[1].cells.map(\.text) == ["2026-01-27", "2.5", "2.5"])
    }

    @Test func `is read to its end, whatever becomes of the text meanwhile`() throws {
        let rows = (1...2000).map { "row \($0)" }
        let text = Array("<a>\(rows.map { "<b>\($0)</b>" }.joined())</a>".utf8)
        func walk() throws -> MarkupWalk { try MarkupWalk(text.map { $0 }) }
        var walk = try walk()
        // They take its place in memory where it has been given back.
        let others = (0..<64).map { _ in [UInt8](repeating: 0x3C, count: text.count) }
        var read: [String] = []
        while let step = try walk.next() {
            if case .text(let text) = step { read.append(text) }
        }
        #expect(read == rows && others.count == 64)
    }
}
