internal import Foundation

/// The weights of moves between tags (outside, begin, inside), in logarithms; at the start of a segment outside is before.
struct NameMoves {
    /// How many moves have a weight: outside to begin, begin to begin and to inside, inside to begin and to inside.
    static let count = 5
    /// What no weight outdoes.
    static let never = -1e30

    private let weights: [Double]

    init(_ weights: ArraySlice<Double>) { self.weights = Array(weights) }

    /// The weight of a move.
    subscript(from: Int, to: Int) -> Double {
        if to == 0 { return 0 }
        return Self.index(from, to).map { weights[$0] } ?? Self.never
    }

    /// The number of a move that has a weight; nil for others.
    static func index(_ from: Int, _ to: Int) -> Int? {
        switch (from, to) {
        case (0, 1): 0
        case (1, 1): 1
        case (1, 2): 2
        case (2, 1): 3
        case (2, 2): 4
        default: nil
        }
    }
}

/// All ways to tag a segment, with their chances.
struct NameLattice {
    private let scores: [Double]
    private let moves: NameMoves
    private var forward: [Double]
    private var backward: [Double]
    /// The logarithm of the sum over all ways.
    private(set) var total = 0.0

    private var count: Int { scores.count / 3 }

    init(scores: [Double], moves: NameMoves) {
        self.scores = scores
        self.moves = moves
        forward = Array(repeating: NameMoves.never, count: scores.count)
        backward = Array(repeating: 0, count: scores.count)
        for offset in 0..<count { fillForward(offset) }
        for offset in stride(from: count - 2, through: 0, by: -1) { fillBackward(offset) }
        if let last = forward.indices.last { total = Self.sum(forward[last - 2], forward[last - 1], forward[last]) }
    }

    private mutating func fillForward(_ offset: Int) {
        for to in 0..<3 {
            let before =
                offset == 0
                ? moves[0, to]
                : Self.sum(
                    forward[offset * 3 - 3] + moves[0, to], forward[offset * 3 - 2] + moves[1, to],
                    forward[offset * 3 - 1] + moves[2, to])
            forward[offset * 3 + to] = scores[offset * 3 + to] + before
        }
    }

    private mutating func fillBackward(_ offset: Int) {
        let next = offset * 3 + 3
        for from in 0..<3 {
            backward[offset * 3 + from] = Self.sum(
                moves[from, 0] + scores[next] + backward[next],
                moves[from, 1] + scores[next + 1] + backward[next + 1],
                moves[from, 2] + scores[next + 2] + backward[next + 2])
        }
    }

    /// The logarithm of one way.
    func score(of tags: ArraySlice<Int>) -> Double {
        var score = 0.0
        var before = 0
        for (offset, tag) in tags.enumerated() {
            score += scores[offset * 3 + tag] + moves[before, tag]
            before = tag
        }
        return score
    }

    /// How likely a unit has a tag.
    func chance(of tag: Int, at offset: Int) -> Double {
        exp(forward[offset * 3 + tag] + backward[offset * 3 + tag] - total)
    }

    /// How likely a unit has a tag and the one before it another.
    func chance(from: Int, to: Int, at offset: Int) -> Double {
        let start = offset == 0 ? 0 : forward[offset * 3 - 3 + from]
        return exp(start + moves[from, to] + scores[offset * 3 + to] + backward[offset * 3 + to] - total)
    }

    @inline(__always)
    private static func sum(_ first: Double, _ second: Double, _ third: Double) -> Double {
        let top = max(first, second, third)
        guard top > NameMoves.never else { return NameMoves.never }
        return top + log(exp(first - top) + exp(second - top) + exp(third - top))
    }
}
