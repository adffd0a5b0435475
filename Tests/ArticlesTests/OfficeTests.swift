import Articles
import Containers
import EventModel
import Testing

/// Documents of office programs, made of their own markup.
@Suite struct OfficeTests {
    private func packed(_ members: [(String, String)]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let writer = try ZipWriter { bytes += $0 }
        for (name, text) in members { try writer.add(name, Array(text.utf8)) }
        try writer.finish()
        return bytes
    }

    private func word(_ body: String, more: [(String, String)] = []) throws -> ArticleReading {
        let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let styles = """
            <w:styles xmlns:w="\(space)"><w:style w:styleId="Titel1"><w:name w:val="Title"/></w:style>
            <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>
            """
        let notes = """
            <w:footnotes xmlns:w="\(space)"><w:footnote w:type="separator"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>
            <w:footnote w:id="2"><w:p><w:r><w:t>By the harbour's own count.</w:t></w:r></w:p></w:footnote></w:footnotes>
            """
        let document = "<w:document xmlns:w=\"\(space)\"><w:body>\(body)</w:body></w:document>"
        return read(
            try packed(
                [("word/document.xml", document), ("word/styles.xml", styles), ("word/footnotes.xml", notes)] + more),
            at: "a.docx")
    }

    private func paragraph(_ text: String, style: String = "") -> String {
        let style = style.isEmpty ? "" : "<w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>"
        return "<w:p>\(style)<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    private let first = "The ferry to Lunholm stayed in port on Monday because its second engine had failed."
    private let second = "Some forty passengers spent the night in the gymnasium of the island's only school."

    @Test func `a document of Word has its title, headings, rows of tables and footnotes`() throws {
        let cell = { (text: String) in "<w:tc>\(self.paragraph(text))</w:tc>" }
        let table =
            "<w:tbl><w:tr>\(cell("Ship"))\(cell("Sailed"))</w:tr><w:tr>\(cell("Alma"))\(cell("2 March"))</w:tr></w:tbl>"
        let reading = try word(
            paragraph("Ferry stays in port", style: "Titel1") + paragraph(first)
                + paragraph("The night", style: "berschrift1") + paragraph(second) + table)
        #expect(
            reading.text == """
                Ferry stays in port
                \(first)
                [subheading] The night
                \(second)
                Ship | Sailed
                Alma | 2 March
                [credit] By the harbour's own count.
                """)
        #expect(reading.findings == [])
    }

    @Test func `a table within a table is told once, and cells in controls are not lost`() throws {
        let cell = { (text: String) in "<w:tc>\(self.paragraph(text))</w:tc>" }
        let inner =
            "<w:tbl><w:tr>\(cell("Alma"))<w:sdt><w:sdtContent>\(cell("2 March"))</w:sdtContent></w:sdt></w:tr></w:tbl>"
        let table = "<w:tbl><w:tr><w:tc>\(paragraph(first))\(inner)\(paragraph(second))</w:tc></w:tr></w:tbl>"
        #expect(try word(table).text.contains("\(first)\nAlma | 2 March\n\(second)"))
        let column = { (text: String) in "<table:table-cell><text:p>\(text)</text:p></table:table-cell>" }
        let rows = "<table:table><table:table-row>\(column("Alma"))\(column("2 March"))</table:table-row></table:table>"
        let content = """
            <office:document-content xmlns:office="urn:o" xmlns:text="urn:t" xmlns:table="urn:b"><office:body><office:text>
            <table:table><table:table-row><table:table-cell><text:p>\(first)</text:p>\(rows)<text:p>\(second)</text:p>
            </table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>
            """
        let reading = read(try packed([("content.xml", content)]), at: "a.odt")
        #expect(reading.text == "\(first)\nAlma | 2 March\n\(second)")
    }

    @Test func `what was deleted is no text, what was put in is, and words in several runs are whole`() throws {
        let reading = try word(
            paragraph("Ferry stays in port", style: "Titel1")
                + """
                <w:p><w:r><w:t xml:space="preserve">The fer</w:t></w:r><w:r><w:t>ry</w:t></w:r><w:del><w:r><w:delText>
                sank</w:delText></w:r></w:del><w:ins><w:r><w:tab/><w:t>stayed in port on Monday.</w:t></w:r></w:ins>
                <w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r></w:p>
                """)
        #expect(reading.articles.first?.paragraphs.first?.text == "The ferry stayed in port on Monday.")
    }

    @Test func `who wrote a document and when it was last changed is weak evidence`() throws {
        let core = """
            <cp:coreProperties xmlns:cp="urn:a" xmlns:dc="urn:b" xmlns:dcterms="urn:c"><dc:title>Template of the desk</dc:title>
            <dc:creator>Ines Marsh</dc:creator><dcterms:created>2027-03-02T10:00:00Z</dcterms:created></cp:coreProperties>
            """
        let article = try #require(
            try word(paragraph(first) + paragraph(second), more: [("docProps/core.xml", core)]).articles.first)
        #expect(article.headline == first || article.headline == "a")
        #expect(article.authors == ["Ines Marsh"])
        #expect(article.published?.date.text == "2027-03-02~" && article.published?.provenance == .modified)
    }

    @Test func `an OpenDocument text has its title, headings, lists and footnotes`() throws {
        let content = """
            <office:document-content xmlns:office="urn:o" xmlns:text="urn:t" xmlns:style="urn:s" xmlns:table="urn:b">
            <office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles>
            <office:body><office:text><text:tracked-changes><text:p>Gone</text:p></text:tracked-changes>
            <text:p text:style-name="P1">Ferry stays in port</text:p>
            <text:p>\(first)<text:note><text:note-citation>1</text:note-citation><text:note-body>
            <text:p>By the harbour's own count.</text:p></text:note-body></text:note></text:p>
            <text:h>The night</text:h><text:p>Some forty<text:s/>passengers<text:line-break/>slept in the school on that night.</text:p>
            <text:list><text:list-item><text:p>A spare part is on its way.</text:p></text:list-item></text:list>
            <table:table><table:table-row><table:table-cell><text:p>Alma</text:p></table:table-cell>
            <table:table-cell><text:p>2 March</text:p></table:table-cell></table:table-row></table:table>
            </office:text></office:body></office:document-content>
            """
        let reading = read(try packed([("content.xml", content)]), at: "a.odt")
        #expect(
            reading.text == """
                Ferry stays in port
                \(first)
                [subheading] The night
                Some forty passengers slept in the school on that night.
                A spare part is on its way.
                Alma | 2 March
                [credit] By the harbour's own count.
                """)
    }

    @Test func `Rich Text is read with its signs, its characters and its footnotes`() {
        let text = #"""
            {\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}}
            {\colortbl;\red0\green0\blue0;}{\*\generator A program;}{\info{\title Ferry stays in port}{\author Ines Marsh}}
            {\header\pard Page of the desk\par}\pard\plain Ferry stays in port\par
            The caf\'e9 by the weir \'96 \u8220?closed\u8221? \emdash  was full on Monday{\footnote\pard By its own count.\par}.\par
            {\f1 \'cf\'ee\'f0\'f2} is Russian for a port, said {\v hidden words}the har\
            bour \{office\}.\par
            \trowd\cellx1000\cellx2000 Alma\cell 2 March\cell\row
            \u-10179?\u-9059? a face\par}
            """#
        let reading = read(text, at: "a.rtf")
        #expect(
            reading.text == """
                Ferry stays in port
                The café by the weir – “closed” — was full on Monday.
                Порт is Russian for a port, said the har
                bour {office}.
                Alma | 2 March
                \u{1F49D} a face
                [credit] By its own count.
                """)
        #expect(reading.articles.first?.authors == ["Ines Marsh"])
    }

    @Test func `broken documents are findings or what is left of them, and never more`() throws {
        let whole = try packed([("word/document.xml", "<w:document/>"), ("content.xml", "<a/>")])
        for (bytes, path) in [
            (Array("PK no".utf8), "a.docx"), (Array(whole.prefix(40)), "a.docx"), (whole, "a.docx"), (whole, "a.odt"),
            ([], "a.odt"), (Array("{\\rtf1".utf8), "a.rtf"), (Array(repeating: 0x7B, count: 100_000), "a.rtf"),
            (Array(#"{\rtf1\bin99999999999 x\u99999999999"#.utf8), "a.rtf"), (Array("\\".utf8), "a.rtf"),
        ] {
            let reading = read(bytes, at: path)
            #expect(!reading.findings.isEmpty || !reading.articles.isEmpty, "\(path)")
        }
    }
}
