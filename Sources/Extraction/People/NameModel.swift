/// A linear-chain model over units: the weights of features for beginning and for continuing a person's name.
struct NameModel: Sendable {
    /// What a unit is.
    enum Tag: UInt8, Sendable {
        case outside, begin, inside
    }

    /// For each block and bit: the weight of `begin`, then that of `inside`, in hundredths.
    let weights: [Int32]
    /// From each tag (outside, begin, inside; outside too at a segment's start) to begin and inside, in hundredths.
    let transitions: [Int32]

    static let blocks = NameFeatures.Block.allCases.count

    /// The scores of `begin` and `inside` against `outside`.
    func score(_ features: NameFeatures) -> (begin: Int32, inside: Int32) {
        var begin: Int32 = 0
        var inside: Int32 = 0
        withUnsafeBytes(of: features.bits) { raw in
            let words = raw.bindMemory(to: UInt64.self)
            for block in 0..<Self.blocks {
                var rest = words[block]
                while rest != 0 {
                    let index = (block * 64 + rest.trailingZeroBitCount) * 2
                    begin &+= weights[index]
                    inside &+= weights[index + 1]
                    rest &= rest - 1
                }
            }
        }
        return (begin, inside)
    }

    /// The best tags of a segment.
    func decode(_ features: [NameFeatures], into tags: inout [Tag]) {
        tags.removeAll(keepingCapacity: true)
        var best: (outside: Int32, begin: Int32, inside: Int32) = (0, Self.never, Self.never)
        var history: [(UInt8, UInt8, UInt8)] = []
        for (index, unit) in features.enumerated() {
            let emission = score(unit)
            let fromOutside = Self.largest(best.outside, best.begin, best.inside)
            let toBegin = Self.largest(
                best.outside + transitions[0], best.begin + transitions[2], best.inside + transitions[4])
            let toInside = Self.largest(
                Self.never, best.begin + transitions[3], best.inside + transitions[5])
            history.append((fromOutside.which, toBegin.which, toInside.which))
            best = (
                fromOutside.value, toBegin.value + emission.begin,
                index == 0 ? Self.never : toInside.value + emission.inside
            )
        }
        trace(best, history, into: &tags)
    }

    private static let never: Int32 = -1_000_000

    private static func largest(_ a: Int32, _ b: Int32, _ c: Int32) -> (value: Int32, which: UInt8) {
        a >= b && a >= c ? (a, 0) : b >= c ? (b, 1) : (c, 2)
    }

    private func trace(
        _ best: (outside: Int32, begin: Int32, inside: Int32), _ history: [(UInt8, UInt8, UInt8)], into tags: inout [Tag]
    ) {
        var state = Self.largest(best.outside, best.begin, best.inside).which
        for step in history.reversed() {
            tags.append(Tag(rawValue: state) ?? .outside)
            state = state == 0 ? step.0 : state == 1 ? step.1 : step.2
        }
        tags.reverse()
    }
}
