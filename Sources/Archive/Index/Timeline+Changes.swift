extension Timeline {
    /// An event that is to be put in.
    struct Insertion {
        var key: Int32
        var day: Int64
        var header: Int64
        /// How many of the events that stay come before it.
        var index: Int
    }

    /// The timeline without some ranks and with some events more; both in order.
    func applying(removals: [Int], insertions: [Insertion]) -> Timeline {
        var result = Timeline(capacity: order.count - removals.count + insertions.count)
        var (removed, inserted) = (removals[...], insertions[...])
        var kept = 0
        for (index, run) in runs.enumerated() {
            var rest = ranks(ofRun: index)
            while !rest.isEmpty {
                if removed.first == rest.lowerBound {
                    removed.removeFirst()
                    rest = rest.dropFirst()
                    continue
                }
                while let next = inserted.first, next.index == kept {
                    result.append(next.key, day: next.day, header: next.header)
                    inserted.removeFirst()
                }
                let beforeNext = inserted.first.map { rest.lowerBound + $0.index - kept } ?? .max
                let end = min(rest.upperBound, removed.first ?? .max, beforeNext)
                result.append(order[rest.lowerBound..<end], day: run.day, header: run.header)
                kept += end - rest.lowerBound
                rest = end..<rest.upperBound
            }
        }
        for next in inserted { result.append(next.key, day: next.day, header: next.header) }
        result.parts = parts(without: removals, with: insertions.map(\.index))
        return result
    }

    /// How many events each part has then.
    private func parts(without removals: [Int], with insertions: [Int]) -> [Int] {
        var kept = parts
        for rank in removals { kept[part(of: rank, in: parts)] -= 1 }
        var result = kept
        for index in insertions { result[part(of: index, in: kept)] += 1 }
        return result
    }

    /// The part of an event; the last one for those that come behind all.
    private func part(of rank: Int, in parts: [Int]) -> Int {
        var rest = rank
        for (part, count) in parts.enumerated() {
            if rest < count { return part }
            rest -= count
        }
        return parts.count - 1
    }
}
