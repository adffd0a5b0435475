import Testing

@testable import EventModel

@Suite struct CountPhraseTests {
    @Test(arguments: [
        ("2", "2"), (">=2", "≥2"), (">= 2", "≥2"), ("≥2", "≥2"), ("=>2", "≥2"), ("2+", "≥2"), ("2 or more", "≥2"),
        ("at least two", "≥2"), ("no fewer than 12", "≥12"), ("two at least", "≥2"), ("<=5", "≤5"), ("≤ 5", "≤5"),
        ("up to five", "≤5"), ("at most 5", "≤5"), ("no more than five", "≤5"), ("five or fewer", "≤5"),
        (">2", ">2"), ("more than 2", ">2"), ("over 1,200", ">1200"), ("<5", "<5"), ("fewer than five", "<5"),
        ("~3", "~3"), ("about three", "~3"), ("some 300", "~300"), ("roughly 1.5 million", "~1500000"),
        ("nearly 100", "~100"), ("100 or so", "~100"), ("2..5", "2–5"), ("2-5", "2–5"), ("2–5", "2–5"),
        ("2 to 5", "2–5"),
        ("two or three", "2–3"), ("between two and five", "2–5"), ("from 2 to 5", "2–5"),
        ("between 20 and 30", "20–30"),
        ("one", "1"), ("an agent", "1"), ("no agents", "0"), ("twenty", "20"), ("twenty-two", "22"),
        ("Thirty five", "35"), ("a hundred", "100"), ("a hundred and twenty", "120"), ("two hundred", "200"),
        ("three hundred thousand", "300000"), ("a dozen", "12"), ("half a dozen", "6"), ("a couple", "2–3"),
        ("several", "≥2"), ("Several", "≥2"), ("a few", "≥2"), ("a number of agents", "≥2"), ("some agents", "≥2"),
        ("multiple", "≥2"), ("dozens", "≥24"), ("scores", "≥40"), ("hundreds", "≥200"),
        ("tens of thousands", "≥20000"), ("hundreds of thousands", "≥200000"), ("several hundred", "≥200"),
        ("more than dozens", "≥24"), ("$5 million", "5000000"), ("exactly 3", "3"), ("c. 40", "~40"), ("3.5", "3.5"),
    ])
    func `a count has a canonical form`(text: String, canonical: String) {
        #expect(CountPhrase(text)?.count.text == canonical)
    }

    @Test(arguments: [
        "", "agents", "ICE agents", "2026-01-27", "11:00", "12 Main Street 4", "3-1", "1 200", "1,20", "federal",
        "up to several", "an",
    ])
    func `what is no count, or no single one, is not read as one`(text: String) {
        if text == "an" { #expect(CountPhrase(text)?.noun == "") } else { #expect(CountPhrase(text) == nil) }
    }

    @Test func `what is counted is kept apart, one or many`() {
        #expect(CountPhrase("two ICE agents")?.noun == "ice agent")
        #expect(CountPhrase("an ICE agent")?.noun == "ice agent")
        #expect(CountPhrase("several of the agents")?.noun == "agent")
    }

    @Test(arguments: [
        (">=2", "1", false), (">=2", "3", true), (">=2", "2", true), ("several", ">=2", true), ("several", "1", false),
        ("more than 2", "2", false), ("more than 2", "3", true), ("fewer than 3", "3", false), ("<=5", ">=6", false),
        ("<=5", ">=5", true), (">5", "<=5", false), ("~3", "4", true), ("~3", "5", false), ("~100", "120", true),
        ("~100", "121", false), ("dozens", "20", false), ("dozens", "30", true), ("2..5", "4", true),
        ("2..5", "6", false), ("nearly 100", "101", false), ("hundreds", "150", false), ("no", ">=1", false),
    ])
    func `counts agree where one number fits both`(left: String, right: String, agree: Bool) throws {
        let first = try #require(CountPhrase(left)).count.range
        let second = try #require(CountPhrase(right)).count.range
        #expect(first.isDisjoint(from: second) != agree)
        #expect(second.isDisjoint(from: first) != agree)
    }
}
