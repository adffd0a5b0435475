import EventModel
import FoundationXML
import Foundation
import Testing

@testable import Interchange

@Suite struct `The Word report` {
    @Test func `is an archive of well-formed parts`() throws {
        let (bytes, notes, _) = try SampleChronology.harbour.bytes(as: "docx")
        #expect(bytes.starts(with: "PK".utf8))
        #expect(notes == ["1 passage is not in the library: its text is missing"])
    }

    @Test func `has a footnote for each passage, and its signs are text`() throws {
        var chronology = SampleChronology.harbour
        chronology.records[0].event.title = "<w:p> & \"\u{301}"
        var report = WordReport(zone: nil)
        for record in chronology.records { report.add(record) }
        let body = "<x xmlns:w=\"w\">" + String(decoding: report.body + report.tables, as: UTF8.self) + "</x>"
        let notes = "<x xmlns:w=\"w\">" + String(decoding: report.footnotes, as: UTF8.self) + "</x>"
        #expect(XMLParser(data: Data(body.utf8)).parse())
        #expect(XMLParser(data: Data(notes.utf8)).parse())
        #expect(body.components(separatedBy: "<w:footnoteReference ").count == 5)
        #expect(notes.components(separatedBy: "<w:footnote ").count == 5)
        #expect(notes.contains("HYPERLINK &quot;https://post.example/fire?a=1&amp;b=2&quot;"))
    }
}
