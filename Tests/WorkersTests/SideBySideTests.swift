internal import Synchronization
internal import Testing
internal import Workers

@Suite struct `Work side by side` {
    @Test(arguments: [1, 2, 7], [0, 1, 2, 500])
    func `hands over the results in the order of the things`(threads: Int, count: Int) {
        var taken: [(Int, Int)] = []
        SideBySide.run(Array(0..<count), threads: threads, work: { $0 * $0 }, take: { taken.append(($0, $1)) })
        #expect(taken.map(\.0) == Array(0..<count))
        #expect(taken.map(\.1) == (0..<count).map { $0 * $0 })
    }

    @Test(arguments: [1, 10, 64])
    func `goes ahead no further than the weights allow, and by one thing whatever it weighs`(most: Int) {
        let weights = (0..<200).map { $0 % 13 == 0 ? 100 : $0 % 7 + 1 }
        let begun = Mutex<[Int]>([])
        var taken: Set<Int> = []
        var farthest = 0
        SideBySide.run(
            Array(weights.indices), threads: 4, weight: { weights[$0] }, atMost: most,
            work: { index in
                begun.withLock { $0.append(index) }
                return index
            },
            take: { index, _ in
                let ahead = begun.withLock { $0 }.filter { !taken.contains($0) }
                let weight = ahead.map { weights[$0] }.reduce(0, +)
                farthest = max(farthest, ahead.count == 1 ? 0 : weight)
                taken.insert(index)
            })
        #expect(taken.count == weights.count)
        #expect(farthest <= most)
    }

    @Test(arguments: [1, 3])
    func `what is found on the way is worked on while more is looked for`(threads: Int) throws {
        var (found, taken) = (0, [Int]())
        try SideBySide.run(
            threads: threads, atMost: 10, work: { $0 + 1 }, take: { taken.append($1) },
            produce: { give in
                while found < 300 {
                    try give(found, found % 4)
                    found += 1
                }
            })
        #expect(taken == Array(1...300))
    }

    @Test func `begins nothing new when what takes the results fails, and waits for what was begun`() throws {
        struct Enough: Error {}
        let begun = Mutex(0)
        let ended = Mutex(0)
        #expect(throws: Enough.self) {
            try SideBySide.run(
                Array(0..<10_000), threads: 3, atMost: 8,
                work: { _ in
                    begun.withLock { $0 += 1 }
                    ended.withLock { $0 += 1 }
                },
                take: { index, _ in if index == 20 { throw Enough() } })
        }
        #expect(begun.withLock { $0 } <= 20 + 1 + 8)
        #expect(begun.withLock { $0 } == ended.withLock { $0 })
    }

    @Test func `is done by the caller's own thread where one is enough`() {
        let log = Mutex<[String]>([])
        SideBySide.run(
            [1, 2], threads: 1,
            work: { number in log.withLock { $0.append("work \(number)") } },
            take: { number, _ in log.withLock { $0.append("take \(number)") } })
        #expect(log.withLock { $0 } == ["work 1", "take 1", "work 2", "take 2"])
    }
}
