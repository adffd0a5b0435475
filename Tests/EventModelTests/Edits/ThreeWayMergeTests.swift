import EventModel
import Testing

struct ThreeWayMergeTests {
    private let base = FerryState.grounding

    private func changed(_ change: (inout Event) -> Void) -> Event {
        var event = base
        change(&event)
        return event
    }

    @Test func `changes of different values are joined`() throws {
        let merged = try Event.merged(
            base: base, mine: changed { $0.title = "Aground" }, theirs: changed { $0.place = "Sandbank" })
        #expect(merged == changed { ($0.title, $0.place) = ("Aground", "Sandbank") })
    }

    @Test func `changes of one value are a conflict that names it, unless both are the same`() throws {
        let mine = changed { $0.title = "Aground" }
        #expect(throws: MergeConflict(fields: ["title"])) {
            try Event.merged(base: base, mine: mine, theirs: changed { $0.title = "Stranded" })
        }
        #expect(try Event.merged(base: base, mine: mine, theirs: mine) == mine)
    }

    @Test func `lists are joined element by element`() throws {
        let new = Citation(article: "third", paragraph: 1)
        let mine = changed { $0.citations.removeLast() }
        let theirs = changed { $0.citations.append(new) }
        let merged = try Event.merged(base: base, mine: mine, theirs: theirs)
        #expect(merged.citations == [FerryState.quote, new])
        let other = changed { $0.citations[0].claims = [] }
        #expect(try Event.merged(base: base, mine: other, theirs: theirs).citations.map(\.claims.count) == [0, 1, 0])
    }

    @Test func `one citation changed on both sides is a conflict`() {
        #expect(throws: MergeConflict(fields: ["sources"])) {
            try Event.merged(
                base: base, mine: changed { $0.citations[0].claims = [] },
                theirs: changed { $0.citations[0].claims[0].value = "4" })
        }
    }
}
