import EventModel
import Interchange
import Testing

@Suite struct `Formulas in cells` {
    @Test(arguments: [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u{A0}=1", "＝1", "|cmd", "-0043-03-15",
    ])
    func `get an apostrophe in front`(cell: String) {
        let record = CSVRecord.defused([cell])
        #expect(record.fields == ["'" + cell])
    }

    @Test(arguments: ["", "2026-01-27", "a=b", "1+1", "~", "“=1”", "'=1", "e@mail", "..", "2026-01-27/.."])
    func `are not seen where there are none`(cell: String) {
        #expect(CSVRecord.defused([cell]).fields == [cell])
    }

    @Test func `are counted`() throws {
        var chronology = SampleChronology.harbour
        chronology.records[0].event.title = "=HYPERLINK(\"x\")"
        let (text, notes, _) = try chronology.written(as: "csv")
        #expect(text.contains("\r\nfire,\"'=HYPERLINK(\"\"x\"\")\","))
        #expect(notes.contains("1 cell that a spreadsheet would calculate begins with ' now"))
    }
}
