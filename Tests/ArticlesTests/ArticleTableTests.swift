import Articles
import Containers
import EventModel
import Testing

/// Articles as rows of tables.
@Suite struct ArticleTableTests {
    private let rows = """
        Nr;Titel;Datum;Quelle;Text;Link
        wire/7;Ferry stays in port;2027-03-02;Coast Herald;"It stayed.

        Nobody left; nobody came.";https://coast.example/ferry
        ;Pumps stand still;03.03.2027;;The pumps stood still.;
        ;;2027-03-04;;;

        """

    @Test func `each row is an article, its columns told by their heads`() throws {
        let bytes = Array(rows.utf8)
        let reading = try readRecords(bytes, at: "articles/wire.csv")
        #expect(reading.articles.map(\.headline) == ["Ferry stays in port", "Pumps stand still"])
        let first = try #require(reading.articles.first)
        #expect(first.id == "wire-7" && first.publisher == "Coast Herald" && first.url == "https://coast.example/ferry")
        #expect(first.paragraphs.map(\.text) == ["It stayed.", "Nobody left; nobody came."])
        #expect(reading.articles.map { $0.published?.date.text } == ["2027-03-02", "2027-03-03"])
        #expect(reading.articles[1].id == "wire-5" && reading.articles[1].path == "articles/wire.csv#5")
        #expect(reading.complaints == ["articles/wire.csv:6: the row has neither title nor text"])
        #expect(try readRecords(bytes, at: "articles/wire.csv", only: "5").articles == [reading.articles[1]])
    }

    @Test func `a workbook is read as a table is`() throws {
        let book = try WorkbookWriter(title: "Wire")
        var sheet = book.sheet("Articles", [("Headline", 20), ("Body", 40)])
        let isWhole = sheet.add(["Ferry stays in port", "It stayed on the whole of Monday."])
        #expect(isWhole)
        var bytes: [UInt8] = []
        try book.finish { bytes += $0 }
        let reading = try readRecords(bytes, at: "wire.xlsx")
        #expect(reading.articles.map(\.headline) == ["Ferry stays in port"])
        #expect(reading.articles.first?.paragraphs.map(\.text) == ["It stayed on the whole of Monday."])
    }

    @Test func `a table of something else, or none at all, is a finding`() throws {
        #expect(
            try readRecords(Array("Ship,Tons\nAlma,400\n".utf8), at: "a.csv").complaints == [
                "a.csv:1: no column is named title or text, so it is no table of articles"
            ])
        #expect(try readRecords(Array("no zip".utf8), at: "a.xlsx").findings.map(\.rule) == ["unread"])
        #expect(try readRecords([], at: "a.csv").findings.count == 1)
    }
}
