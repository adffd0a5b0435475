import RandomNumbers
import Testing

@testable import EventModel

@Suite struct DiscrepancyTests {
    @Test func `sources that give different days disagree`() {
        let event = event(["post": ["date=2026-01-27"], "star": ["date=2026-01-27"], "echo": ["date=2026-01-28"]])
        #expect(lines(event.discrepancies()) == ["date disjoint: 2026-01-27 (post, star) | 2026-01-28 (echo)"])
        #expect(event.isDisputed())
    }

    @Test func `counts are compared by their bounds`() {
        let event = event([
            "post": ["agents=>=2"], "echo": ["agents=several"], "mail": ["agents=several"], "star": ["agents=1"],
            "sun": ["agents=1"],
        ])
        #expect(lines(event.discrepancies()) == ["agents disjoint: ≥2 (echo, mail, post) | 1 (star, sun)"])
    }

    @Test func `at least two and three are no disagreement`() {
        let event = event(["post": ["agents=>=2"], "echo": ["agents=3"]])
        #expect(lines(event.discrepancies()) == ["agents precision: 3 (echo) | ≥2 (post)"])
        #expect(!event.isDisputed())
    }

    @Test func `equal values in other words are not even a note`() {
        #expect(event(["post": ["agents=>=2"], "echo": ["agents=several"]]).discrepancies().isEmpty)
        #expect(event(["post": ["by=the Police"], "echo": ["by=police"]]).discrepancies().isEmpty)
    }

    @Test func `a week that contains the day is a note`() {
        let event = event(["post": ["date=2026-01-27"], "echo": ["date=2026-01-26/2026-02-01"]])
        #expect(lines(event.discrepancies()) == ["date precision: 2026-01-27 (post) | 2026-01-26/2026-02-01 (echo)"])
        #expect(!event.isDisputed())
    }

    @Test func `what a source says less exactly elsewhere goes with what it says exactly`() throws {
        let event = event([
            "post": ["date=2026-01-27"], "echo": ["date=2026-01-26/2026-02-01", "date=2026-01-27"],
            "star": ["date=2026-01-28"],
        ])
        let found = event.discrepancies()
        #expect(lines(found) == ["date disjoint: 2026-01-27 (echo, post) | 2026-01-28 (star)"])
        let side = try #require(found.first).sides[0]
        #expect(side.claims.map(\.claim.value) == ["2026-01-26/2026-02-01", "2026-01-27", "2026-01-27"])
        #expect(side.compatible.map(\.claim.value) == ["2026-01-26/2026-02-01"])
        let made = event.attributedClaims.filter(side.isMade)
        #expect(made.map(\.article) == ["post", "echo"] && Set(made.map(\.claim.value)) == ["2026-01-27"])
    }

    @Test func `who contradicts nobody takes no side`() {
        let event = event(["post": ["date=2026-01-27"], "echo": ["date=2026-01"], "star": ["date=2026-01-28"]])
        #expect(
            lines(event.discrepancies()) == [
                "date disjoint: 2026-01-27 (post) | 2026-01-28 (star)",
                "date precision: 2026-01-27 (post) | 2026-01-28 (star) | 2026-01 (echo)",
            ])
    }

    @Test func `a value that could join two sides stands on its own`() {
        let event = event(["a": ["dead=2"], "b": ["dead=3"], "c": ["dead=>=2"], "d": ["dead=1"]])
        #expect(lines(event.discrepancies()) == ["dead disjoint: 1 (d) | 2 (a) | 3 (b) | ≥2 (c)"])
    }

    @Test func `a value that fits one side joins it`() {
        let event = event(["a": ["dead=3"], "b": ["dead=>=2"], "c": ["dead=1"]])
        #expect(lines(event.discrepancies()) == ["dead disjoint: 3, ≥2 (a, b) | 1 (c)"])
    }

    @Test func `a rising toll is superseded, not disputed`() {
        let event = event(["b": ["dead=7@2026-01-21"], "a": ["dead=5@2026-01-20"]])
        #expect(lines(event.discrepancies()) == ["dead superseded: 5 (a) | 7 (b)"])
        #expect(!event.isDisputed())
    }

    @Test func `two figures for the same day are disputed beside a superseded one`() {
        let event = event(["a": ["dead=5@2026-01-20"], "b": ["dead=7@2026-01-21"], "c": ["dead=9@2026-01-21"]])
        #expect(
            lines(event.discrepancies()) == [
                "dead disjoint: 7 (b) | 9 (c)", "dead superseded: 5 (a) | 7 (b) | 9 (c)",
            ])
    }

    @Test(arguments: [
        ("2026-03-04", "2026-04-03"), ("2026-01-12", "2026-01-21"), ("2025-01-27", "2026-01-27"),
        ("Wednesday 2026-01-27", "2026-01-28"),
    ])
    func `a slip of the pen in a date is suspected`(left: String, right: String) {
        let event = event(["a": ["date=\(left)"], "b": ["date=\(right)"]])
        #expect(event.discrepancies().map(\.kind) == [.possibleTypo])
        #expect(event.isDisputed())
    }

    @Test func `transposed digits in a count are suspected`() {
        #expect(event(["a": ["dead=13"], "b": ["dead=31"]]).discrepancies().map(\.kind) == [.possibleTypo])
        #expect(event(["a": ["dead=13"], "b": ["dead=14"]]).discrepancies().map(\.kind) == [.disjoint])
    }

    @Test func `a wrong weekday is noticed where all dates are equal, in the quote too`() {
        let spoken = event(["a": ["date=Wednesday 27 January 2026"], "b": ["date=2026-01-27"]])
        #expect(
            lines(spoken.discrepancies()) == [
                "date possibleTypo: 2026-01-27 (b) | 2026-01-27 (Wednesday) (a)"
            ])
        var quoted = event(["a": ["date=2026-01-27"]])
        quoted.citations[0].selector = TextSelector(exact: "closed on Wednesday, 27 January, after")
        #expect(lines(quoted.discrepancies()) == ["date possibleTypo: 2026-01-27 (Wednesday) (a)"])
        quoted.citations[0].selector = TextSelector(exact: "said on Wednesday that it closed on 27 January")
        #expect(quoted.discrepancies().isEmpty)
    }

    @Test func `properties and units are kept apart`() {
        let event = event(["a": ["length[km]=5", "victims=3"], "b": ["length[miles]=3", "suspects=1"]])
        #expect(event.discrepancies().isEmpty)
        let mixed = Event(
            id: "x", title: "x",
            citations: [
                Citation(article: "a", paragraph: 1, claims: [Claim(property: "Fired by", value: "3", unit: "men")]),
                Citation(article: "b", paragraph: 1, claims: [Claim(property: "fired-by", value: "5")]),
            ])
        #expect(lines(mixed.discrepancies()) == ["Fired by[men] disjoint: 3 (a) | 5 (b)"])
    }

    @Test func `two victims of one age are two properties`() {
        #expect(event(["a": ["age-of-jane-roe=37"], "b": ["age-of-john-doe=37"]]).discrepancies().isEmpty)
    }

    @Test func `names of one person agree, a weak one where it names one person only`() {
        let people = [
            Person(id: "ana-diaz", name: "Ana Díaz", aliases: ["Ana D. Díaz"], weakAliases: ["Diaz"]),
            Person(id: "tom-reed", name: "Tom Reed", weakAliases: ["Reed"]),
            Person(id: "lou-reed", name: "Lou Reed", weakAliases: ["Reed"]),
        ]
        let context = ClaimContext(people: people)
        #expect(
            event(["a": ["who=Ana Diaz"], "b": ["who=DÍAZ"], "c": ["who=Ana D. Díaz"]]).discrepancies(in: context) == []
        )
        #expect(event(["a": ["who=Tom Reed"], "b": ["who=Reed"]]).isDisputed(in: context))
        #expect(event(["a": ["who=Ana Diaz"], "b": ["who=Tom Reed"]]).isDisputed(in: context))
    }

    @Test func `a place within a place is no contradiction`() {
        let event = event(["a": ["place=Pier 4, Northport"], "b": ["place=Northport"], "c": ["place=Southport"]])
        #expect(
            lines(event.discrepancies()) == [
                "place disjoint: Pier 4, Northport, Northport (a, b) | Southport (c)"
            ])
    }

    @Test func `reprints count once`() {
        let context = ClaimContext(derivedFrom: ["copy": "wire", "copy2": "copy", "loop1": "loop2", "loop2": "loop1"])
        let event = event(["wire": ["dead=2"], "copy": ["dead=2"], "copy2": ["dead=2"], "post": ["dead=3"]])
        #expect(lines(event.discrepancies(in: context)) == ["dead disjoint: 2 (wire) | 3 (post)"])
        #expect(event.independentSources(in: context) == 2)
        #expect(context.origin(of: "loop2") == "loop1")
    }

    @Test func `a source without a claim says nothing`() {
        #expect(event(["a": ["date=2026-01-27"], "b": []]).discrepancies().isEmpty)
    }

    @Test func `the order of the sources has no influence`() {
        var random = SeededRandom(seed: 5)
        let values = ["1", "2", "3", ">=2", "several", "<=4", "~3", "2..5", "13", "31", "7@2026-01-02", "9@2026-01-05"]
        for _ in 0..<200 {
            var sources = (0..<6).map { number in
                Citation(
                    article: ArticleID("a\(number)"), paragraph: 1,
                    claims: event(["x": ["dead=\(values[Int.random(in: 0..<values.count, using: &random)])"]])
                        .citations[0].claims)
            }
            let first = Event(id: "e", title: "e", citations: sources).discrepancies()
            sources.shuffle(using: &random)
            #expect(Event(id: "e", title: "e", citations: sources).discrepancies() == first)
            for found in first where found.isContradiction { #expect(found.sides.count > 1) }
        }
    }
}
