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

    init(weights: [Int32], transitions: [Int32]) {
        self.weights = weights
        self.transitions = transitions
    }

    /// A model from a table of lines: block, feature, weight of a beginning, weight inside. A feature that is no more has no
    /// weight, so that a model can be trained after one was taken out.
    init(table: String, transitions: [Int32]) {
        var weights = [Int32](repeating: 0, count: Self.blocks * 64 * 2)
        let numbers = Dictionary(uniqueKeysWithValues: NameFeatures.all.map { ($0.name, $0.number) })
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 4, let number = numbers[parts[0] + " " + parts[1]], let begin = Int32(parts[2]),
                let inside = Int32(parts[3])
            else { continue }
            weights[number * 2] = begin
            weights[number * 2 + 1] = inside
        }
        self.weights = weights
        self.transitions = transitions
    }

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
}
