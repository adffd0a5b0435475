import EventModel
import Interchange
import Testing

@Suite struct `Every format` {
    static let names = ExportFormat.all.map(\.name)
    static let textual = ExportFormat.all.filter(\.isText).map(\.name)
    static let ofEvents = ExportFormat.all.filter { $0.isText && $0.contents == .events }.map(\.name)

    @Test(arguments: names) func `writes the same bytes of the same chronology`(name: String) throws {
        #expect(try SampleChronology.harbour.bytes(as: name).bytes == SampleChronology.harbour.bytes(as: name).bytes)
    }

    @Test(arguments: names) func `writes a whole file of a chronology without events`(name: String) throws {
        // A file of records one after another is empty without any.
        let isOfRecords = ["ris", "ftm", "timesketch"].contains(name)
        #expect(try SampleChronology(records: []).bytes(as: name).bytes.isEmpty == isOfRecords)
    }

    @Test(arguments: ofEvents)
    func `says who says what, on which words, and that the strike is only suggested`(name: String) throws {
        let text = try SampleChronology.harbour.written(as: name).text.replacing("\r\n ", with: "")
        for part in ["Harbour Post", "Island Echo", "Maren Holt", "fire chief", "on Sunday", "on Monday", "the chief"] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(text.contains("A grain store burns") && text.contains("Dock workers strike"))
        #expect(text.lowercased().contains("suggested"))
        #expect(text.contains("2023-03-13") || text.contains("13 March 2023"))
    }

    @Test(arguments: [("html", false), ("markdown", false), ("json", true)])
    func `tells why something is suggested to programs, not to readers of a report`(name: String, isTold: Bool) throws {
        var chronology = SampleChronology.harbour
        for index in chronology.records.indices {
            var event = chronology.records[index].event
            event.notes = "post, paragraph 1: a word of the kind “\(event.id.name)”"
            chronology.records[index] = SampleChronology.record(of: event, chronology.articles)
        }
        let text = try chronology.written(as: name).text
        #expect(text.contains("of the kind “fire”") && text.contains("of the kind “strike”") == isTold)
    }

    /// Formats whose lines end with CR LF.
    static let withCarriageReturns: Set = ["csv", "timelinejs-csv", "ris", "ics"]

    /// Each text of a record, one after another, holds something that acts.
    @Test(arguments: textual) func `lets nothing through that acts instead of standing for something`(name: String)
        throws
    {
        let trick = "x\u{1B}]0;t\u{7}\u{9B}1m\u{202E}\u{2066}\u{200B}\u{FEFF}\u{E0001}y"
        var chronology = SampleChronology.harbour
        chronology.title = trick
        chronology.query = trick
        chronology.articles = chronology.articles.map { article in
            var article = article
            (article.headline, article.publisher, article.authors) = (trick, trick, [trick])
            return article
        }
        chronology.records = chronology.records.map { tricked($0, trick) }
        for bytes in try [chronology.bytes(as: name).bytes] {
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
                let isHarmless =
                    scalar == "\n" || scalar == "\t" || scalar == "\r" && Self.withCarriageReturns.contains(name)
                    || scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
                        && ![0x202E, 0x2066, 0x200B, 0xFEFF, 0xE0001].contains(scalar.value)
                #expect(isHarmless, "U+\(String(scalar.value, radix: 16))")
            }
        }
    }

    private func tricked(_ record: EventRecord, _ trick: String) -> EventRecord {
        var event = record.event
        event.id = EventID("id" + trick)
        (event.title, event.notes, event.place, event.zone, event.tags) = (trick, trick, trick, trick, [trick])
        event.people = [Participation(person: PersonID("p" + trick), role: trick)]
        event.citations = event.citations.map { citation in
            Citation(
                article: citation.article, paragraph: citation.paragraph, selector: TextSelector(exact: trick),
                claims: [Claim(property: trick, value: trick, unit: trick, attributedTo: trick)])
        }
        event.citations.append(Citation(article: ArticleID("a" + trick), paragraph: 2))
        var passages = event.citations.map { Passage(citation: $0, article: nil, text: trick, quoted: 0..<1) }
        passages[0].article = ArticleHeader(
            id: "post", headline: trick, publisher: trick, url: "https://e.example/" + trick)
        return EventRecord(
            event: event, discrepancies: event.discrepancies(),
            people: [PersonID("q"): Person(id: "q", name: trick)], passages: passages)
    }
}
