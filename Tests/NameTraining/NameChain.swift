internal import Extraction

/// A linear-chain conditional random field over the tags outside, begin and inside: its loss and the loss's gradient.
struct NameChain {
    /// A segment of the examples.
    private struct Segment {
        var units: Range<Int>
        var weight: Double
    }

    private var features: [Int32] = []
    private var unitStarts = [0]
    private var tags: [Int] = []
    private var segments: [Segment] = []
    private let penalty: Double
    /// How many features there are.
    let featureCount: Int
    /// How many weights there are: two a feature, then one a move.
    var count: Int { featureCount * 2 + NameMoves.count }

    init(_ examples: [TrainingExample], featureCount: Int, penalty: Double) {
        self.featureCount = featureCount
        self.penalty = penalty
        for example in examples {
            let first = tags.count
            for (unit, tag) in zip(example.units, example.tags) {
                features += unit.features
                unitStarts.append(features.count)
                tags.append(tag.rawValue)
            }
            segments.append(Segment(units: first..<tags.count, weight: example.weight))
        }
    }

    /// The loss at some weights; the gradient is written over what stood there.
    func loss(_ weights: [Double], gradient: inout [Double]) -> Double {
        var loss = 0.0
        for index in weights.indices {
            gradient[index] = penalty * weights[index]
            loss += penalty / 2 * weights[index] * weights[index]
        }
        let moves = NameMoves(weights.suffix(NameMoves.count))
        for segment in segments {
            let lattice = NameLattice(scores: scores(segment.units, weights), moves: moves)
            loss += segment.weight * (lattice.total - lattice.score(of: tags[segment.units]))
            addSlopes(segment, lattice, to: &gradient)
        }
        return loss
    }

    /// Of each unit what speaks for each tag.
    private func scores(_ units: Range<Int>, _ weights: [Double]) -> [Double] {
        var scores = Array(repeating: 0.0, count: units.count * 3)
        for (offset, unit) in units.enumerated() {
            for index in unitStarts[unit]..<unitStarts[unit + 1] {
                let feature = Int(features[index]) * 2
                scores[offset * 3 + 1] += weights[feature]
                scores[offset * 3 + 2] += weights[feature + 1]
            }
        }
        return scores
    }

    /// What is expected less what is so, for every feature and move.
    private func addSlopes(_ segment: Segment, _ lattice: NameLattice, to gradient: inout [Double]) {
        for (offset, unit) in segment.units.enumerated() {
            for tag in 1...2 {
                let slope = segment.weight * (lattice.chance(of: tag, at: offset) - (tags[unit] == tag ? 1 : 0))
                for index in unitStarts[unit]..<unitStarts[unit + 1] {
                    gradient[Int(features[index]) * 2 + tag - 1] += slope
                }
            }
            let before = offset == 0 ? 0 : tags[unit - 1]
            for from in 0...2 where offset > 0 || from == 0 {
                for to in 1...2 {
                    guard let move = NameMoves.index(from, to) else { continue }
                    let isSo = from == before && to == tags[unit]
                    let chance = lattice.chance(from: from, to: to, at: offset)
                    gradient[featureCount * 2 + move] += segment.weight * (chance - (isSo ? 1 : 0))
                }
            }
        }
    }
}
