internal import Extraction
internal import Foundation

/// A linear-chain conditional random field over the tags outside, begin and inside: its loss and the loss's gradient.
struct NameChain {
    /// The transitions that have a weight, as in `NameModel`: to begin and to inside, from each tag.
    enum Move: Int, CaseIterable { case outsideBegin, beginBegin, beginInside, insideBegin, insideInside }

    private let features: [Int32]
    private let unitStarts: [Int]
    private let tags: [Int]
    private let segments: [(units: Range<Int>, weight: Double)]
    private let penalty: Double
    /// The features that are there at all.
    let featureCount: Int
    /// How many weights there are: two a feature, then one a move.
    var count: Int { featureCount * 2 + Move.allCases.count }

    init(_ examples: [TrainingExample], featureCount: Int, penalty: Double) {
        var features: [Int32] = []
        var starts = [0]
        var tags: [Int] = []
        var segments: [(units: Range<Int>, weight: Double)] = []
        for example in examples {
            let first = tags.count
            for (unit, tag) in zip(example.units, example.tags) {
                features += unit.features
                starts.append(features.count)
                tags.append(tag.rawValue)
            }
            segments.append((first..<tags.count, example.weight))
        }
        (self.features, unitStarts, self.tags, self.segments) = (features, starts, tags, segments)
        self.featureCount = featureCount
        self.penalty = penalty
    }

    /// The loss at some weights; the gradient is written over what stood there.
    func loss(_ weights: [Double], gradient: inout [Double]) -> Double {
        var loss = 0.0
        for index in weights.indices {
            gradient[index] = penalty * weights[index]
            loss += penalty / 2 * weights[index] * weights[index]
        }
        for segment in segments { loss += self.loss(segment.units, segment.weight, weights, &gradient) }
        return loss
    }

    private static let never = -1e30

    private func move(_ from: Int, _ to: Int, _ weights: [Double]) -> Double {
        let base = featureCount * 2
        switch (from, to) {
        case (_, 0): return 0
        case (0, 1): return weights[base]
        case (1, 1): return weights[base + 1]
        case (1, 2): return weights[base + 2]
        case (2, 1): return weights[base + 3]
        case (2, 2): return weights[base + 4]
        default: return Self.never
        }
    }

    private static func moveIndex(_ from: Int, _ to: Int) -> Int? {
        switch (from, to) {
        case (0, 1): 0
        case (1, 1): 1
        case (1, 2): 2
        case (2, 1): 3
        case (2, 2): 4
        default: nil
        }
    }

    private func loss(
        _ units: Range<Int>, _ weight: Double, _ weights: [Double], _ gradient: inout [Double]
    ) -> Double {
        let count = units.count
        let moves = (0..<9).map { move($0 / 3, $0 % 3, weights) }
        var scores = Array(repeating: 0.0, count: count * 3)
        for (offset, unit) in units.enumerated() {
            for index in unitStarts[unit]..<unitStarts[unit + 1] {
                let feature = Int(features[index]) * 2
                scores[offset * 3 + 1] += weights[feature]
                scores[offset * 3 + 2] += weights[feature + 1]
            }
        }
        var forward = Array(repeating: Self.never, count: count * 3)
        for to in 0..<3 { forward[to] = scores[to] + moves[to] }
        for offset in 1..<max(count, 1) {
            for to in 0..<3 {
                forward[offset * 3 + to] =
                    scores[offset * 3 + to]
                    + Self.sum(
                        forward[offset * 3 - 3] + moves[to], forward[offset * 3 - 2] + moves[3 + to],
                        forward[offset * 3 - 1] + moves[6 + to])
            }
        }
        var backward = Array(repeating: 0.0, count: count * 3)
        for offset in stride(from: count - 2, through: 0, by: -1) {
            for from in 0..<3 {
                let next = offset * 3 + 3
                backward[offset * 3 + from] = Self.sum(
                    moves[from * 3] + scores[next] + backward[next],
                    moves[from * 3 + 1] + scores[next + 1] + backward[next + 1],
                    moves[from * 3 + 2] + scores[next + 2] + backward[next + 2])
            }
        }
        let total = Self.sum(forward[count * 3 - 3], forward[count * 3 - 2], forward[count * 3 - 1])
        var loss = total
        for (offset, unit) in units.enumerated() {
            let tag = tags[unit]
            let before = offset == 0 ? 0 : tags[unit - 1]
            loss -= scores[offset * 3 + tag] + moves[before * 3 + tag]
            if let index = Self.moveIndex(before, tag) { gradient[featureCount * 2 + index] -= weight }
            for to in 1..<3 {
                let chance = exp(forward[offset * 3 + to] + backward[offset * 3 + to] - total)
                let slope = weight * (chance - (tag == to ? 1 : 0))
                if slope != 0 {
                    for index in unitStarts[unit]..<unitStarts[unit + 1] {
                        gradient[Int(features[index]) * 2 + to - 1] += slope
                    }
                }
                for from in 0..<3 {
                    guard let index = Self.moveIndex(from, to), offset > 0 || from == 0 else { continue }
                    let start = offset == 0 ? 0 : forward[(offset - 1) * 3 + from]
                    gradient[featureCount * 2 + index] +=
                        weight
                        * exp(
                            start + moves[from * 3 + to] + scores[offset * 3 + to] + backward[offset * 3 + to] - total)
                }
            }
        }
        return loss * weight
    }

    @inline(__always)
    private static func sum(_ first: Double, _ second: Double, _ third: Double) -> Double {
        let top = max(first, second, third)
        guard top > never else { return never }
        return top + log(exp(first - top) + exp(second - top) + exp(third - top))
    }
}
