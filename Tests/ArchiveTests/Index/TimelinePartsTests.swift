import Foundation
import GRDB
import RandomNumbers
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

@Suite struct TimelinePartsTests {
    private let database: DatabaseQueue

    init() throws {
        database = try DatabaseQueue()
        try database.write { try IndexSchema.create($0) }
    }

    private func kept() throws -> Timeline { try database.read { try Timeline(in: $0, namingGone: true) } }

    private func parts() throws -> [Int: [Int32]] {
        try database.read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT part, events FROM timeline")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], [Int32](packed: $0[1] as Data?)) })
        }
    }

    /// Every seventh event begins another day; every second day has a header of its own.
    private func timeline(_ keys: some Sequence<Int32>) -> Timeline {
        var timeline = Timeline()
        for key in keys { timeline.append(key, day: Int64(key / 14), header: Int64(key / 28)) }
        return timeline
    }

    private func insertion(_ key: Int32, in kept: [Int32]) -> Timeline.Insertion {
        Timeline.Insertion(key: key, day: Int64(key / 14), header: Int64(key / 28), index: kept.bisect { $0 > key })
    }

    @Test(arguments: 1...3)
    func `after events have come and gone the index has the order that was worked out`(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var order = (0..<20_000).map { Int32($0 * 2) }
        var timeline = timeline(order)
        try database.write { try timeline.keep(in: $0, insteadOf: Timeline()) }
        for _ in 0..<30 {
            let removals = Set((0..<random.below(40)).map { _ in random.below(order.count) }).sorted()
            for rank in removals.reversed() { order.remove(at: rank) }
            let keys = Set((0..<random.below(40)).map { _ in Int32(random.below(21_000)) * 2 + 1 }).subtracting(order)
            var changed = timeline.applying(
                removals: removals, insertions: keys.sorted().map { insertion($0, in: order) })
            order = (order + keys).sorted()
            try database.write { try changed.keep(in: $0, insteadOf: timeline) }
            timeline = changed
            #expect(timeline.order == order)
            #expect(timeline.runs == self.timeline(order).runs)
            #expect(try kept() == timeline)
        }
    }

    @Test func `an event more changes one part, and a part that has grown too large is divided`() throws {
        let order = (0..<20_000).map { Int32($0 * 2) }
        var timeline = timeline(order)
        try database.write { try timeline.keep(in: $0, insteadOf: Timeline()) }
        let before = try parts()
        #expect(before.count == 5)
        var changed = timeline.applying(removals: [], insertions: [insertion(20_001, in: order)])
        try database.write { try changed.keep(in: $0, insteadOf: timeline) }
        let after = try parts()
        #expect(after.keys.filter { before[$0] != after[$0] } == [2])
        let many = (0..<15_000).map { Int32(100_000 + $0) }
        var grown = changed.applying(removals: [], insertions: many.map { insertion($0, in: changed.order) })
        try database.write { try grown.keep(in: $0, insteadOf: changed) }
        #expect(try parts().count == 9)
        #expect(try kept() == grown)
    }
}
