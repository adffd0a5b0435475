/// Finds the best tags of segments, keeping its room between them.
struct NameDecoder {
    private let model: NameModel
    private var history: [(UInt8, UInt8, UInt8)] = []
    /// The tags of the segment decoded last.
    private(set) var tags: [NameModel.Tag] = []

    /// A decoder for a model.
    init(_ model: NameModel) { self.model = model }

    /// Viterbi's algorithm over the units of one segment.
    mutating func decode(_ features: [NameFeatures]) {
        history.removeAll(keepingCapacity: true)
        let move = model.transitions
        var best = (outside: Int32(0), begin: Self.never, inside: Self.never)
        for (index, unit) in features.enumerated() {
            let emission = model.score(unit)
            let outside = Self.largest(best.outside, best.begin, best.inside)
            let begin = Self.largest(best.outside + move[0], best.begin + move[2], best.inside + move[4])
            let inside = Self.largest(Self.never, best.begin + move[3], best.inside + move[5])
            history.append((outside.which, begin.which, inside.which))
            best.outside = outside.value
            best.begin = begin.value + emission.begin
            best.inside = index == 0 ? Self.never : inside.value + emission.inside
        }
        trace(from: Self.largest(best.outside, best.begin, best.inside).which)
    }

    private static let never: Int32 = -1_000_000

    private static func largest(_ a: Int32, _ b: Int32, _ c: Int32) -> (value: Int32, which: UInt8) {
        a >= b && a >= c ? (a, 0) : b >= c ? (b, 1) : (c, 2)
    }

    private mutating func trace(from last: UInt8) {
        tags.removeAll(keepingCapacity: true)
        var state = last
        for step in history.reversed() {
            tags.append(NameModel.Tag(rawValue: state) ?? .outside)
            state = state == 0 ? step.0 : state == 1 ? step.1 : step.2
        }
        tags.reverse()
    }
}
