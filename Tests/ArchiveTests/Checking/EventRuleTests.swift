import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// One thing wrong in an event, and the finding that names it at its place.
@Suite struct EventRuleTests {
    private func check(
        _ marked: String, _ rule: String, _ severity: Finding.Severity, _ message: String,
        at location: SourceLocation = #_sourceLocation
    ) throws {
        let marked = MarkedText(marked)
        let library = try FerryStory.library(["events/other.md": marked.text])
        let finding = try library.onlyFinding(from: severity, at: location)
        #expect(
            finding
                == Finding(
                    path: "events/other.md", line: marked.line, column: marked.column, rule: rule, message: message,
                    severity: severity), sourceLocation: location)
    }

    private func claims(_ claims: String...) -> String {
        "    claims:\n" + claims.map { "      - {\($0)}\n" }.joined()
    }

    private let tidende = "  - article: tidende\n    paragraph: 1\n"

    @Test func `the library itself is in order`() throws {
        #expect(try FerryStory.library([:]).read().check(from: .note) == [])
    }

    @Test func `a date that no source says is an error that tells who says what`() throws {
        let event = FerryStory.event(
            "date: «2023-05-12»\n", citation: claims("property: date, value: 2023-05-09"),
            more: tidende + claims("property: date, value: 2023-05-10"))
        try check(
            event, "unsupported-date", .error,
            "no source says the date 2023-05-12: Fjord Post (fjord-post) says 2023-05-09, Tidende (tidende) 2023-05-10")
    }

    @Test(arguments: [
        "2023-05-09", "2023-05-10", "2023-05", "2023-05-08/2023-05-09", "2023-05-10~", "2023-05-11~",
        "[2023-05-09,2024]",
    ])
    func `a date that one source supports is no finding, though the sources disagree`(_ date: String) throws {
        let event = FerryStory.event(
            "date: \"\(date)\"\n", citation: claims("property: date, value: 2023-05-09"),
            more: tidende + claims("property: Date, value: 2023-05-10~"))
        #expect(try FerryStory.library(["events/other.md": event]).read().check() == [])
    }

    @Test func `a date that a decision keeps with a reason is no finding`() throws {
        let event = FerryStory.event(
            "date: 2023-05-12\nresolved:\n  date: {keep: 2023-05-12, why: the log says so}\n",
            citation: claims("property: date, value: 2023-05-09"))
        #expect(try FerryStory.library(["events/other.md": event]).read().check() == [])
    }

    @Test func `a time that no source says is an error, a place only a note`() throws {
        try check(
            FerryStory.event(
                "date: 2023-05-09\ntime: «\"19:00\"»\n", citation: claims("property: time, value: '07:00'")),
            "unsupported-time", .error, "no source says the time 19:00: Fjord Post (fjord-post) says 07:00")
        try check(
            FerryStory.event("place: «Vik»\n", citation: claims("property: place, value: Skar")), "unsupported-place",
            .note, "no source says the place Vik: Fjord Post (fjord-post) says Skar")
    }

    @Test func `a date more exact than all sources is a note`() throws {
        try check(
            FerryStory.event("date: «2023-05-09»\n", citation: claims("property: date, value: 2023-05")),
            "more-exact-date", .note, "the date 2023-05-09 is more exact than any source says: 2023-05")
    }

    @Test func `a weekday that does not fit its date is a warning that names the right one`() throws {
        try check(
            FerryStory.event(citation: claims("property: date, value: «\"Monday, 2023-05-09\"»")), "wrong-weekday",
            .warning, "Fjord Post (fjord-post) writes “Monday, 2023-05-09”, but that day is a Tuesday")
    }

    @Test func `a weekday in the quoted words is compared with the date claimed`() throws {
        let article = FerryStory.files["articles/tidende.md", default: ""] + "\n\nIt ran aground on Monday, May 9.\n"
        let marked = MarkedText(
            "---\ntitle: A\nsources:\n  - article: tidende\n    paragraph: 2\n    quote: on Monday, May 9\n"
                + "    claims: [{property: date, value: «2023-05-09»}]\n---\n")
        let finding = try FerryStory.library(["articles/tidende.md": article, "events/other.md": marked.text])
            .onlyFinding()
        #expect(finding.rule == "wrong-weekday" && finding.line == marked.line && finding.column == marked.column)
        #expect(finding.message == "Tidende (tidende) writes “on Monday, May 9”, but 2023-05-09 is a Tuesday")
    }

    @Test func `a claimed date that is none is a warning`() throws {
        let event = FerryStory.event(citation: claims("property: date, value: «shortly after»"))
        let finding = try FerryStory.library(["events/other.md": MarkedText(event).text]).onlyFinding()
        #expect(finding.rule == "unclear-date" && finding.severity == .warning)
        #expect(finding.message.hasPrefix("“shortly after” cannot be compared as a date: "))
    }

    @Test func `a count without a unit beside two units is a warning`() throws {
        try check(
            FerryStory.event(
                citation: claims(
                    "property: rescued, value: 48, unit: people", "property: rescued, value: 3, unit: dogs",
                    "property: rescued, value: «51»")),
            "unknown-unit", .warning, "“51” has no unit, and rescued is counted in dogs and in people")
    }

    @Test func `a time without a day is a warning, one without a zone a note`() throws {
        try check(
            FerryStory.event("date: 2023-05\ntime: «\"07:00\"»\n"), "time-without-day", .warning,
            "the event has the time 07:00, but only 2023-05 as its date")
        try check(
            FerryStory.event("time: «\"07:00\"»\n"), "time-without-day", .warning,
            "the event has the time 07:00, but no date")
        let library = try FerryStory.library([
            "library.yaml": "title: x\n", "events/other.md": FerryStory.event("date: 2023-05-09\ntime: \"07:00~\"\n"),
        ])
        #expect(try library.onlyFinding(from: .note).rule == "time-without-zone")
    }

    @Test func `a decision against the event, on nothing, or overtaken is found`() throws {
        let claim = claims("property: date, value: 2023-05-09")
        try check(
            FerryStory.event("date: 2023-05-09\nresolved:\n  «date»: {keep: 2023-05-10, why: x}\n", citation: claim),
            "unheeded-decision", .error, "the decision keeps 2023-05-10, but the event's date is 2023-05-09")
        try check(
            FerryStory.event("resolved:\n  «crew»: {keep: 5, why: x}\n", citation: claim), "idle-decision", .warning,
            "no source says anything of crew")
        try check(
            FerryStory.event(
                "resolved:\n  «hurt»: {keep: 2, why: x}\n", citation: claims("property: hurt, value: 0"),
                more: tidende + claims("property: hurt, value: 1")), "reopened-decision", .warning,
            "the decision on hurt is open again: no source says 2")
        try check(
            FerryStory.event(
                "resolved:\n  «hurt»: {keep: 1, why: x, weighed: ['tidende: hurt = 4']}\n",
                citation: claims("property: hurt, value: 1")), "reopened-decision", .warning,
            "the decision on hurt rests on what is no longer said: tidende: hurt = 4")
    }

    @Test func `the same passage twice is a warning, an event without any a note`() throws {
        try check(
            FerryStory.event(more: "  - «{article: fjord-post, paragraph: 1}»\n"), "duplicate-source", .warning,
            "Fjord Post (fjord-post), paragraph 1, is cited like this already")
        try check("---\n«title: A»\n---\n", "event-without-source", .note, "other names no source")
    }

    @Test func `a figure or a day that its paragraph has with another digit is a warning`() throws {
        try check(
            FerryStory.event(citation: claims("property: aboard, value: «84»")), "claim-not-in-passage", .warning,
            "other has aboard 84 from Fjord Post (fjord-post), paragraph 1, which has 48")
        let text = "---\ntitle: A\npublished: 2023-05-12\n---\nOn 9 May the ferry carried 3,040 crates.\n"
        let event = FerryStory.event(
            citation: claims("property: date, value: 2023-05-08", "property: crates, value: 3940"))
        let library = try FerryStory.library([
            "articles/fjord.md": text, "events/other.md": event.replacing("fjord-post", with: "fjord"),
        ])
        #expect(
            try library.read().check().map(\.message) == [
                "other has date 2023-05-08 from fjord, paragraph 1, which has 9 May",
                "other has crates 3940 from fjord, paragraph 1, which has 3040",
            ])
    }

    @Test(arguments: [
        ("The crew of 48 and forty-nine others", "49"), ("48 people in 49 boats", "49"), ("48 people", "52"),
        ("4.8 metres", "9"), ("On Tuesday, a day after 9 May,", "2023-05-10"),
        ("Between 9 May and 12 May", "2023-05-10"),
        ("Since 9 April", "2023-05-10"), ("On 10 May", "2023-05-10"), ("In 48 boats", "several"),
        ("More than 48 boats", "\">=49\""),
    ])
    func `a figure that may be counted, derived or written otherwise is no finding`(_ text: String, _ value: String)
        throws
    {
        let property = value.contains("-") ? "date" : "aboard"
        let library = try FerryStory.library([
            "articles/a.md": "---\ntitle: A\npublished: 2023-05-12\n---\n\(text) it was said.\n",
            "events/other.md": FerryStory.event(citation: claims("property: \(property), value: \(value)"))
                .replacing("fjord-post", with: "a"),
        ])
        #expect(try library.read().check() == [])
    }

    @Test func `a figure within the quoted words is left to the quote`() throws {
        let quoted = FerryStory.event(quote: "with 48 people", citation: claims("property: crew, value: 46"))
        #expect(try FerryStory.library(["events/other.md": quoted]).read().check() == [])
        let other = quoted.replacing("with 48 people", with: "people on board")
        #expect(try FerryStory.library(["events/other.md": other]).onlyFinding().rule == "claim-not-in-passage")
    }

    @Test func `one id in two files of a kind is an error`() throws {
        let library = try FerryStory.library([
            "events/2023/aground.md": FerryStory.files["events/aground.md", default: ""]
        ])
        #expect(try library.read().check().map(\.rule) == ["duplicate-event"])
    }
}
