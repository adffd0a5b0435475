import EventModel
import Foundation
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

@Suite struct EventTableTests {
    private func read(_ table: String, _ more: [String: String] = [:]) throws -> Library {
        try ScratchLibrary(more.merging(["events/table.jsonl": table]) { $1 }).read()
    }

    @Test func `a row has the same fields as a file`() throws {
        let row = """
            {"id":"a","title":"Fähre","date":"2024-03","time":"10","zone":"Europe/Berlin","place":"Kiel","tags":["x","y"],\
            "people":["p",{"person":"q","role":"r"}],"sources":[{"article":"s","paragraph":2,"quote":"t","prefix":"u",\
            "suffix":"v","start":3,"end":4,"claims":[{"property":"killed","value":2,"unit":"people","asOf":"2024-03-05",\
            "attributedTo":"w","kind":"official"}]}],"resolved":{"killed":{"keep":"2","why":"z","weighed":["f"]}},"notes":"n","other":null}
            """
        let event = try #require(try read(row).events.first)
        let selector = TextSelector(exact: "t", prefix: "u", suffix: "v", position: 3..<4)
        let claim = Claim(
            property: "killed", value: "2", unit: "people", asOf: try EDTFDate("2024-03-05"), attributedTo: "w",
            kind: .official)
        #expect(
            event
                == Event(
                    id: "a", title: "Fähre", date: try EDTFDate("2024-03"), time: TimeOfDay(hour: 10),
                    zone: "Europe/Berlin", place: "Kiel", tags: ["x", "y"],
                    people: [Participation(person: "p"), Participation(person: "q", role: "r")],
                    citations: [Citation(article: "s", paragraph: 2, selector: selector, claims: [claim])],
                    resolutions: [Resolution(property: "killed", keep: "2", why: "z", weighed: ["f"])],
                    notes: "n", path: "events/table.jsonl"))
    }

    @Test func `a kind of speaker that nobody knows is a finding at its place`() throws {
        let file = """
            ---
            title: Fähre
            sources:
              - article: s
                paragraph: 0
                claims:
                  - {property: killed, value: 2, kind: rumour}
                  - {property: killed, value: 3, kind: Witness}
            ---

            """
        let library = try read("", ["events/m.md": file])
        #expect(
            library.findings.map(\.description) == [
                "events/m.md:7:44: kind: “rumour” is none of witness, official, document, anonymous, hearsay"
            ])
        #expect(library.events.first?.citations.first?.claims.map(\.kind) == [nil, .witness])
    }

    @Test func `a source that is no text is an article of a headline, which events cite`() throws {
        let scratch = try ScratchLibrary([
            "articles/interview.md": "---\ntitle: Interview with Inga Dahl\npublished: 2027-03-04\n---\n",
            "events/m.md": """
            ---
            title: Ferry stays
            date: 2027-03-02
            sources:
              - article: interview
                paragraph: 0
                claims:
                  - {property: passengers, value: 40, attributedTo: Inga Dahl, kind: witness}
            ---

            """,
        ])
        #expect(try scratch.read().check() == [])
        let event = try scratch.chronology().event("m")
        #expect(event?.independentSources == 1)
        #expect(event?.passages.first?.citation.claims.first?.voice == "Inga Dahl (witness)")
    }

    @Test func `a file overrides the row of the same id, whichever is read first`() throws {
        let file = "---\ntitle: From the file\n---\n"
        for name in ["a.jsonl", "z.jsonl"] {
            let library = try ScratchLibrary([
                "events/\(name)": "{\"id\":\"m\",\"title\":\"From the row\"}", "events/m.md": file,
            ]).read()
            #expect(library.events.map(\.title) == ["From the file"])
            #expect(library.findings == [])
        }
    }

    @Test func `a second row of one id is a finding, and the first is kept`() throws {
        let library = try read("{\"id\":\"m\",\"title\":\"One\"}\n\n  {\"id\":\"m\",\"title\":\"Two\"}\n")
        #expect(library.events.map(\.title) == ["One"])
        #expect(
            library.findings.map(\.description) == [
                "events/table.jsonl:3:3: m is an event of events/table.jsonl already"
            ])
    }

    @Test(arguments: [
        ("{\"id\":\"ü\", «oops»}", "expected a name in quotes"),
        ("{\"id\":\"a\" «\"title\":\"b\"}", "expected a comma or }"),
        ("{\"id\":\"a\",\"tags\":[\"b\" «}", "expected a comma or ]"),
        ("{\"id\":«\"a", "a text without a closing quote"),
        ("{\"id\":\"a«\\q\"}", "no such escape"), ("{\"id\":\"a«\\u12\"}", "no such escape"),
        ("{\"id\":\"a\",\"n\":«012}", "expected a value"), ("{\"id\":\"a\",\"n\":«0x42}", "expected a value"),
        ("{\"id\":\"a\",\"n\":«+1}", "expected a value"), ("{\"id\":\"a\",\"n\":«.5}", "expected a value"),
        ("{\"id\":\"a\",\"n\":«5.}", "expected a value"), ("{\"id\":\"a\",\"n\":«-}", "expected a value"),
        ("{\"id\":\"a\",\"n\":«1e}", "expected a value"), ("{\"id\":\"a\",\"n\":«nan}", "expected a value"),
        ("{\"id\":\"a\",\"n\":«-01}", "expected a value"), ("{\"id\":\"a\",\"n\":«infinity}", "expected a value"),
        (
            "{\"id\":\"a\",\"n\":\"b«\tc\"}",
            "a control character in a text, which must be written as an escape"
        ),
        ("{\"id\":«tru}", "expected a value"), ("{\"id\":\"a\"} «x", "expected the end of the line"),
        ("«{\"title\":\"a\"}", "an event without an id"), ("«[]", "expected a mapping for an event, not a list"),
    ])
    func `a bad row is named with its place, the other rows are read`(_ marked: String, _ message: String) throws {
        let row = marked.replacing("«", with: "").replacing("»", with: "")
        let column = marked.unicodeScalars.prefix { $0 != "«" }.count + 1
        let library = try read("{\"id\":\"first\",\"title\":\"x\"}\n\(row)\n{\"id\":\"last\",\"title\":\"y\"}")
        #expect(library.events.map(\.id) == ["first", "last"])
        #expect(library.findings.map(\.description) == ["events/table.jsonl:2:\(column): \(message)"])
    }

    @Test(arguments: [
        ("../articles/evil", "begins with a full stop"), ("/etc/passwd", "has a slash or a backslash"),
        ("a/b", "has a slash or a backslash"), (".hid", "begins with a full stop"), ("..", "begins with a full stop"),
        ("a\\u0000b", "has the control character U+0000"), ("x\\ny", "has the control character U+000A"),
        ("\u{202E}abc", "has the invisible character U+202E"), (" ", "is empty"),
        (String(repeating: "n", count: 300), "has more than 252 bytes"),
    ])
    func `an id that cannot be a file's name is a finding, and the other rows are read`(
        _ id: String, _ fault: String
    ) throws {
        let rows =
            "{\"id\":\"a\",\"title\":\"x\"}\n{\"id\":\"\(id)\",\"title\":\"Odd\"}\n{\"id\":\"z\",\"title\":\"y\"}"
        let scratch = try ScratchLibrary(["events/table.jsonl": rows])
        let library = try scratch.read()
        #expect(library.events.map(\.id) == ["a", "z"])
        let message = "events/table.jsonl:2:7: this id cannot be the name of an event's file: it \(fault)"
        #expect(library.findings.map(\.description) == [message])
        #expect(try scratch.chronology().overview().findings.map(\.description) == [message])
    }

    @Test func `a file whose name can be no id is a finding, and the others are read`() throws {
        let event = "---\ntitle: A\n---\n"
        let library = try ScratchLibrary([
            "events/a\nb.md": event, "events/\u{202E}c.md": event, "events/fine.md": event,
        ]).read()
        #expect(library.events.map(\.id) == ["fine"])
        #expect(library.findings.map(\.rule) == ["invalid-id", "invalid-id"])
    }

    @Test func `names that are no UTF-8 are findings, in folders and files`() throws {
        let scratch = try ScratchLibrary(["events/fine.md": "---\ntitle: A\n---\n", "articles/a.md": "A\n\nText."])
        for name in [Array("/events/".utf8) + [0xFF], Array("/articles/".utf8) + [0xFE], [0x2F, 0xFD]] {
            let path = (Array(scratch.root.utf8) + name + Array(".md".utf8) + [0]).map { CChar(bitPattern: $0) }
            let file = path.withUnsafeBufferPointer { $0.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } }
            try #require(file ?? -1 >= 0)
            close(file ?? -1)
        }
        #expect(try scratch.read().events.map(\.id) == ["fine"])
        let findings = try scratch.chronology().overview().findings
        #expect(findings.map(\.rule) == ["unreadable", "unreadable", "unreadable"])
        #expect(try scratch.chronology().overview().findings == findings)
    }

    @Test func `escapes are what RFC 8259 says`() throws {
        let event = try #require(
            try read(#"{"id":"a","title":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"}"#).events.first)
        #expect(event.title == "\"\\/\u{8}\u{C}\n\r\té😀")
    }

    @Test func `half a pair of surrogates is shown as what cannot be read`() throws {
        let library = try read(#"{"id":"a","title":"x\ud800y"}"#)
        #expect(library.events.map(\.title) == ["x\u{FFFD}y"])
        #expect(library.findings == [])
    }

    @Test func `numbers are what RFC 8259 says`() throws {
        let numbers = ["0", "-0", "12", "-12.50", "1e5", "1E+5", "0.1e-2", "123456789012345678901234567890"]
        let row = "{\"id\":\"a\",\"title\":\"x\",\"tags\":[\(numbers.joined(separator: ","))]}"
        let library = try read(row)
        #expect(library.findings == [])
        #expect(library.events.first?.tags == numbers)
    }

    @Test(arguments: [
        ("events/table.jsonl", "{\"id\":\"a\",\"title\":\"x\"}\n{\"id\":\"b\",\"title\":\"Caf", "\"}\n", 2, 23),
        ("events/b.md", "---\ntitle: Ü", "\n---\n", 2, 9), ("people.yaml", "a:\r\n  name: Jos", "\r\n", 2, 12),
        ("library.yaml", "\u{FEFF}title: x", "\n", 1, 9), ("decisions.jsonl", "\n\n{\"id\":\"", "\"}", 3, 8),
    ])
    func `what is not UTF-8 is named with its line and column`(
        _ path: String, _ head: String, _ tail: String, _ line: Int, _ column: Int
    ) throws {
        let scratch = try ScratchLibrary([path: ""])
        let bytes = Array(head.utf8) + [0xE9] + Array(tail.utf8)
        try Data(bytes).write(to: URL(fileURLWithPath: scratch.root + "/" + path))
        let finding = try #require(try scratch.read().findings.first { $0.rule == "encoding" })
        #expect((finding.path, finding.line, finding.column) == (path, line, column))
    }

    @Test func `a row nested without end is refused`() throws {
        let library = try read("{\"id\":\"a\",\"tags\":" + String(repeating: "[", count: 100_000))
        #expect(library.findings.map(\.rule) == ["syntax"])
    }
}
