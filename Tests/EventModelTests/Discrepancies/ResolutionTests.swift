import Testing

@testable import EventModel

@Suite struct ResolutionTests {
    private let sources: KeyValuePairs<ArticleID, [String]> = [
        "post": ["date=2026-01-27"], "echo": ["date=2026-01-28", "dead=3"],
    ]

    @Test func `a decision written by hand holds while a source says what was kept`() throws {
        let kept = Resolution(property: "Date", keep: "2026-01-27", why: "the log says so")
        #expect(event(sources, resolved: [kept]).discrepancies().map(\.state) == [.resolved(kept)])
        #expect(!event(sources, resolved: [kept]).isDisputed())
        let lost = Resolution(property: "date", keep: "2026-01-25", why: "the log says so")
        #expect(
            event(sources, resolved: [lost]).discrepancies().map(\.state) == [
                .reopened(lost, why: "no source says 2026-01-25")
            ])
        #expect(event(sources, resolved: [lost]).isDisputed())
    }

    @Test func `a decision on another property decides nothing here`() {
        let other = Resolution(property: "dead", keep: "3", why: "x")
        #expect(event(sources, resolved: [other]).discrepancies().map(\.state) == [.open])
    }

    @Test func `a decision that weighed claims is reopened when one of them changes`() {
        let before = event(sources)
        let decision = before.resolution(of: "date", keep: "2026-01-27", why: "the log says so")
        #expect(decision.weighed == ["echo: date = 2026-01-28", "post: date = 2026-01-27"])
        #expect(event(sources, resolved: [decision]).discrepancies().map(\.state) == [.resolved(decision)])
        let changed = event(["post": ["date=2026-01-27"], "echo": ["date=2026-01-29"]], resolved: [decision])
        #expect(
            changed.discrepancies().map(\.state) == [
                .reopened(decision, why: "no longer said: echo: date = 2026-01-28")
            ])
    }

    @Test func `a new claim reopens a decision only where it contradicts what was kept`() {
        let decision = event(sources).resolution(of: "date", keep: "2026-01-27", why: "the log says so")
        let known = ["post": ["date=2026-01-27"], "echo": ["date=2026-01-28"]] as KeyValuePairs<ArticleID, [String]>
        var event = event(known, resolved: [decision])
        event.citations.append(
            Citation(article: "star", paragraph: 2, claims: [Claim(property: "date", value: "2026-01")]))
        #expect(event.discrepancies().first?.state == .resolved(decision))
        event.citations.append(
            Citation(article: "mail", paragraph: 2, claims: [Claim(property: "date", value: "2026-01-26")]))
        #expect(
            event.discrepancies().first?.state
                == .reopened(decision, why: "not weighed: mail: date = 2026-01-26"))
    }

    @Test func `a fingerprint names all that a claim says and not its place`() throws {
        let claim = Claim(
            property: "dead", value: ">=2", unit: "people", asOf: try EDTFDate("2026-01-20"), attributedTo: "the mayor")
        #expect(claim.fingerprint(in: "post") == "post: dead = >=2 people, as of 2026-01-20, says the mayor")
    }
}
