import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

@Suite struct QueryParserTests {
    private func date(_ text: String) throws -> Query { .date(try EDTFDate(text)) }
    private func word(_ text: String) -> Query { .text(QueryTerm(text)) }

    @Test func `an empty line finds everything`() throws {
        #expect(try Query("") == .all)
        #expect(try Query("   ") == .all)
    }

    @Test func `words side by side must all occur`() throws {
        #expect(try Query("bridge crack") == .and([word("bridge"), word("crack")]))
        #expect(try Query("bridge and crack") == .and([word("bridge"), word("crack")]))
    }

    @Test func `quotes of any kind make a phrase`() throws {
        #expect(try Query("\"note of protest\"") == word("note of protest"))
        #expect(try Query("“note of protest”") == word("note of protest"))
        #expect(try Query("\"or\"") == word("or"))
    }

    @Test func `a quotation mark among quoted words is written twice`() throws {
        #expect(try Query("\"the \"\"daily\"\" post\" x") == .and([word("the \"daily\" post"), word("x")]))
        #expect(try Query("tag:\"\"\"\"").description == "tag:\"\"\"\"")
        #expect(throws: QueryError(.unclosedQuote, at: 0..<5)) { try Query("\"ab\"\"") }
    }

    @Test func `or binds less than words side by side`() throws {
        #expect(try Query("a b or c") == .or([.and([word("a"), word("b")]), word("c")]))
        #expect(try Query("a (b or c)") == .and([word("a"), .or([word("b"), word("c")])]))
        #expect(try Query("a OR b") == .or([word("a"), word("b")]))
    }

    @Test func `a minus negates what follows`() throws {
        #expect(try Query("-a b") == .and([.not(word("a")), word("b")]))
        #expect(try Query("-(a or b)") == .not(.or([word("a"), word("b")])))
        #expect(try Query("-tag:x") == .not(.tag(QueryTerm("x"))))
        #expect(try Query("de-escalate") == word("de-escalate"))
    }

    @Test func `fields take a word or a phrase`() throws {
        #expect(try Query("person:good") == .person(QueryTerm("good")))
        #expect(try Query("Person:\"Ana Good\"") == .person(QueryTerm("Ana Good")))
        #expect(try Query("place:kiel") == .place(QueryTerm("kiel")))
        #expect(try Query("source:courier") == .source(QueryTerm("courier")))
        #expect(try Query("is:disputed") == .state(.disputed))
    }

    @Test func `a star asks for a beginning`() throws {
        #expect(try Query("consul*") == .text(QueryTerm("consul", isPrefix: true)))
        #expect(try Query("\"note of prot\"*") == .text(QueryTerm("note of prot", isPrefix: true)))
        #expect(try Query("person:pret*") == .person(QueryTerm("pret", isPrefix: true)))
    }

    @Test func `dates are EDTF or two of them with two full stops between`() throws {
        #expect(try Query("date:2026-01") == date("2026-01"))
        #expect(try Query("date:2026-01-07..2026-01-24") == date("2026-01-07/2026-01-24"))
        #expect(try Query("date:2026..") == date("2026/.."))
        #expect(try Query("date:..2026") == date("../2026"))
        #expect(try Query("date:2026-01/2026-02") == date("2026-01/2026-02"))
        #expect(try Query("date:[2026-01-27,2026-01-28]") == date("[2026-01-27,2026-01-28]"))
        #expect(try Query("date:-0044") == date("-0044"))
    }

    @Test(arguments: [
        ("\"27 jan 2026\"", "2026-01-27"), ("27.1.2026", "2026-01-27"), ("2026/01/27", "2026-01-27"),
        ("2026-1-7..2026-1-24", "2026-01-07/2026-01-24"), ("\"jan 2026..mar 2026\"", "2026-01/2026-03"),
        ("27/1/2026..", "2026-01-27/.."), ("\"..spring 2026\"", "../2026-21"), ("1960s", "196X"),
    ])
    func `dates are also read as people write them`(_ text: String, _ expected: String) throws {
        #expect(try Query("date:" + text) == date(expected))
    }

    @Test(arguments: [
        ("date:27 jan 2026", "2026-01-27"), ("date:January 27, 2026", "2026-01-27"), ("date:spring 2026", "2026-21"),
        ("date:tue 27 jan 2026..30 jan 2026", "2026-01-27/2026-01-30"), ("date:about jan 2026", "2026-01~"),
        ("date:2026-01-07 .. 2026-01-24", "2026-01-07/2026-01-24"), ("date:.. jan 2026", "../2026-01"),
        ("date:jan 2026..", "2026-01/.."), ("date:\"jan 2026\"..\"mar 2026\"", "2026-01/2026-03"),
        ("date:jan 2026 .. mar 2026", "2026-01/2026-03"), ("date:2026-01..\"mar 2026\"", "2026-01/2026-03"),
    ])
    func `a date may be several words, also without quotation marks`(_ line: String, _ expected: String) throws {
        #expect(try Query(line) == date(expected))
        #expect(try Query("(\(line) bridge) or a") == Query("(date:\"\(expected)\" bridge) or a"))
    }

    @Test func `words behind a date that is one already are words`() throws {
        #expect(try Query("date:2026 march") == .and([date("2026"), word("march")]))
        #expect(try Query("date:jan 2026 27") == .and([date("2026-01"), word("27")]))
        #expect(try Query("date:2026.. march") == .and([date("2026/.."), word("march")]))
        #expect(try Query("date:27 jan 2026 or sun") == .or([date("2026-01-27"), word("sun")]))
    }

    @Test func `NOT in capitals is a minus, in small letters a word`() throws {
        #expect(try Query("note NOT protest") == Query("note -protest"))
        #expect(try Query("not protest") == .and([word("not"), word("protest")]))
        #expect(try Query("\"NOT\"").description == "\"NOT\"")
    }

    @Test func `a colon behind digits and in an address is part of a word`() throws {
        #expect(try Query("11:00") == word("11:00"))
        #expect(try Query("https://x.example") == word("https://x.example"))
    }

    @Test(arguments: [
        "", "a", "a b c", "a or b c or d", "(a or b) c", "-(a b) -c", "--a", "\"or\" \"and\" \"-x\" \"a:b\"",
        "person:\"Ana Good\" place:kiel tag:x source:lbc date:2026-01/.. is:suggested", "a* \"b c\"*",
        "\"the \"\"daily\"\" post\"", "tag:\"\"\"\"", "(a (b c)) or (d or e)", "person:or", "date:\"2026-01\"",
        "\"(x\" \"a*\"",
    ])
    func `a printed query reads as itself`(_ line: String) throws {
        let query = try Query(line)
        #expect(try Query(query.description) == query)
    }
}
