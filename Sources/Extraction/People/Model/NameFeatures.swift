/// What the model looks at for one unit: traits in blocks. A weight belongs to one trait of one block.
struct NameFeatures {
    /// The blocks, in the order of the weights: of the unit and its neighbours in the segment, of the words outside of the
    /// segment, and of the document, the segment, several words together, and the line.
    enum Block: Int, CaseIterable {
        case own, previous, next, before, beforeThat, after, afterThat, document, segment, joint, line

        /// The names of its traits, in the order of their bits.
        var traitNames: [String] {
            switch self {
            case .own, .previous, .next, .before, .beforeThat, .after, .afterThat: Self.names(of: WordTrait.self)
            case .document: Self.names(of: EvidenceTrait.self)
            case .segment: Self.names(of: SegmentTrait.self)
            case .joint: Self.names(of: JointTrait.self)
            case .line: Self.names(of: LineTrait.self)
            }
        }

        private static func names<Trait: FeatureTrait>(of: Trait.Type) -> [String] {
            Trait.allCases.map { "\($0)" }
        }
    }

    /// One word of bits a block.
    var bits: InlineBlocks

    /// Room for all blocks without a heap.
    typealias InlineBlocks = (
        UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64
    )

    /// The number and the name of every feature: block times 64 and bit; block and trait.
    static let all: [(number: Int, name: String)] = Block.allCases.flatMap { block in
        block.traitNames.enumerated().map { (block.rawValue * 64 + $0, "\(block) \($1)") }
    }

    /// The numbers of its features: block times 64 and bit.
    var numbers: [Int] {
        withUnsafeBytes(of: bits) { raw in
            raw.bindMemory(to: UInt64.self).enumerated().flatMap { block, bits in
                (0..<64).filter { bits >> UInt64($0) & 1 != 0 }.map { block * 64 + $0 }
            }
        }
    }
}
