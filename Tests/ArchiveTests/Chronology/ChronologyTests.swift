import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

@Suite struct ChronologyTests {
    private let chronology: Chronology

    init() throws {
        chronology = try ScratchLibrary(BridgeStory.files).chronology()
    }

    private func ids(_ line: String) throws -> [String] {
        let result = try chronology.results(of: Query(line))
        return try chronology.rows(0..<result.count, of: result).map(\.id.name)
    }

    @Test func `events come in the order of time, the exact before the vague, the undated last`() throws {
        #expect(try ids("") == ["plan", "march", "crossing", "closing", "inspection", "rumour"])
    }

    @Test func `times of one day are compared across zones`() throws {
        let events = """
            {"id":"berlin","title":"a","date":"2024-07-01","time":"10:00","zone":"Europe/Berlin"}
            {"id":"utc","title":"b","date":"2024-07-01","time":"09:00","zone":"+00:00"}
            {"id":"chicago","title":"c","date":"2024-07-01","time":"02:30","zone":"America/Chicago"}
            """
        let chronology = try ScratchLibrary(["events/t.jsonl": events]).chronology()
        let rows = try chronology.rows(0..<9, of: chronology.results())
        // 07:30, 08:00 and 09:00 in UTC.
        #expect(rows.map(\.id) == ["chicago", "berlin", "utc"])
    }

    @Test func `an overview counts events, suggestions, articles and people`() throws {
        let overview = try chronology.overview()
        #expect(overview.title == "The Harbour Bridge")
        #expect(overview.zone == "Europe/Berlin")
        #expect((overview.events, overview.suggestions) == (5, 1))
        #expect((overview.articles, overview.people) == (3, 2))
    }

    @Test func `a window outside the result is empty`() throws {
        let result = try chronology.results()
        #expect(try chronology.rows(4..<100, of: result).map(\.id) == ["inspection", "rumour"])
        #expect(try chronology.rows(50..<60, of: result).isEmpty)
    }

    @Test func `the position of an event is its row`() throws {
        for line in ["", "tag:bridge or tag:traffic", "person:good"] {
            let result = try chronology.results(of: Query(line))
            for (position, row) in try chronology.rows(0..<result.count, of: result).enumerated() {
                #expect(try chronology.position(of: row.id, in: result) == position)
            }
        }
        let result = try chronology.results(of: Query("tag:bridge"))
        #expect(try chronology.position(of: "march", in: result) == nil)
        #expect(try chronology.position(of: "nothing", in: result) == nil)
    }

    @Test(arguments: [
        ("1900-01-01", 0), ("1961-01-01", 0), ("1961-01-02", 1), ("2024-03-04", 2), ("2024-03-05", 4),
        ("2030-01-01", 5),
    ])
    func `a day leads to the first event on it or later`(_ text: String, _ expected: Int) throws {
        let day = try #require(try EDTFDate(text).lower)
        #expect(try chronology.position(from: day, in: chronology.results()) == expected)
    }

    @Test func `events of one day stand under one header`() throws {
        let result = try chronology.results()
        let groups = try (0..<result.count).compactMap { try chronology.group(at: $0, in: result) }
        #expect(groups.map(\.positions) == [0..<1, 1..<2, 2..<4, 2..<4, 4..<5, 5..<6])
        #expect(
            groups.map(\.header) == [
                "1961", "March 2024", "Mon 4 Mar 2024", "Mon 4 Mar 2024", "Tue 5 Mar 2024", "Date unknown",
            ])
        #expect(try chronology.group(at: 6, in: result) == nil)
    }

    @Test func `the density counts events by span`() throws {
        let result = try chronology.results()
        let day = { (text: String) in try EDTFDate(text).lower }
        #expect(
            result.overview.density == [
                DensityBucket(start: try day("1961-01-01"), count: 1, position: 0),
                DensityBucket(start: try day("2024-03-01"), count: 4, position: 1),
                DensityBucket(start: nil, count: 1, position: 5),
            ])
        #expect(try chronology.density(of: result, by: .day).map(\.count) == [1, 1, 2, 1, 1])
        #expect(try chronology.density(of: result, by: .year).map(\.count) == [1, 4, 1])
        #expect(
            try chronology.density(of: result, by: .week).map(\.start)
                == [day("1960-12-26"), day("2024-02-26"), day("2024-03-04"), nil])
    }

    @Test(arguments: ["", "tag:bridge", "is:suggested", "is:disputed", "bridge"], DensityScale.allCases)
    func `and how many of each span are suggested and disputed`(line: String, scale: DensityScale) throws {
        let result = try chronology.results(of: Query(line))
        let rows = try chronology.rows(0..<result.count, of: result)
        let buckets = try chronology.markedDensity(of: result, by: scale)
        let counts = try chronology.density(of: result, by: scale).map(\.count)
        #expect(buckets.map(\.bucket.count) == counts)
        for (bucket, suggested, disputed) in buckets {
            let own = rows[bucket.position..<bucket.position + bucket.count]
            #expect(suggested == own.count { $0.status == .suggested })
            #expect(disputed == own.count { $0.isDisputed })
        }
    }

    @Test func `what begins about the same day as an event is near it`() throws {
        for (event, near) in [("crossing", ["closing"]), ("plan", [])] {
            let found = try chronology.neighbours(of: EventID(event)).map(\.id.name)
            #expect(!found.contains(event))
            if !near.isEmpty { #expect(Set(near).isSubset(of: Set(found))) }
        }
        #expect(try chronology.neighbours(of: "rumour").isEmpty)
        #expect(try chronology.neighbours(of: "nothing").isEmpty)
    }

    @Test func `a reprint is no second source`() throws {
        let row = try #require(try chronology.rows(3..<4, of: chronology.results()).first)
        #expect(row.id == "closing" && row.sources == 2)
    }

    @Test func `a query stops when it is told to`() throws {
        #expect(throws: CancellationError.self) { try chronology.results(of: Query("bridge"), isCancelled: { true }) }
        #expect(throws: CancellationError.self) { try chronology.search(Query("bridge"), isCancelled: { true }) }
    }

    @Test(arguments: ["bridge", "bridge or tag:traffic", "bridge -person:good", "is:confirmed bridge"])
    func `what is found first stays found`(_ line: String) throws {
        let query = try Query(line)
        var seen: [[Int32]] = []
        let evaluated = try chronology.index.read { db in
            try QueryEvaluation(db: db, timeline: chronology.index.timeline, isCancelled: { false })
                .events(query) { keys in seen.append(keys().keys.map { Int32($0) }) }
        }
        #expect(!seen.isEmpty)
        for keys in seen { #expect(Set(keys).isSubset(of: evaluated.keys.map { Int32($0) })) }
        #expect(try chronology.results(of: query) { _ in }.count == evaluated.count)
    }
}
