import EventModel
import Testing

@Suite struct `The day or time that a claim gives` {
    @Test(arguments: [
        ("date", "2026-01-27", "27 January 2026"), ("date", "2026-01", "January 2026"),
        ("video-posted", "2026-01-28", "28 January 2026"),
        ("arrival", "2026-01-26/2026-02-01", "between 26 January and 1 February 2026"),
        ("time", "11", "11:00"), ("last seen", "11:00~", "about 11:00"), ("release date", "2026", "2026"),
    ])
    func `is read in words`(property: String, value: String, words: String) {
        #expect(ClaimedMoment(value, of: property)?.english == words)
        #expect(Resolution(property: property, keep: value, why: "so", weighed: []).english == words)
    }

    @Test(arguments: [
        ("killed", "2026"), ("season", "2025-26"), ("killed", "11"), ("phone", "555-0123456"), ("date", "on Friday"),
        ("place", "Main Street: north"), ("agents", ">=2"), ("", ""),
    ])
    func `is none where it may be something else`(property: String, value: String) {
        #expect(ClaimedMoment(value, of: property) == nil)
        #expect(Resolution(property: property, keep: value, why: "so", weighed: []).english == value)
    }
}
