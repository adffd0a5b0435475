/// What becomes of a code point on the screen.
enum ScalarKind: UInt8 {
    /// Combines with the character before it.
    case mark
    /// One column.
    case narrow
    /// Two columns.
    case wide
    /// Would not be seen, or would act on the terminal: shown as U+FFFD.
    case hidden
    /// Only chooses a look that terminals do not have in common: left out.
    case dropped
    /// ZWJ and ZWNJ: left out where a script needs them, shown where they only hide something.
    case joiner

    /// The kind of a code point; ASCII controls are not asked about, see ``DisplayText``.
    @inline(__always)
    init(of code: UInt32) {
        self = ScalarKind.table.kind(of: code)
    }

    private static let table = ScalarKindTable()

    /// Where this program does not follow `wcwidth`.
    static let exceptions: [(range: ClosedRange<UInt32>, kind: ScalarKind)] = [
        (0x00...0x00, .hidden),
        (0xAD...0xAD, .dropped),
        (0x61C...0x61C, .hidden),
        // Fillers of Hangul: letters without a shape.
        (0x115F...0x1160, .hidden), (0x3164...0x3164, .hidden), (0xFFA0...0xFFA0, .hidden),
        (0x180E...0x180E, .hidden),
        (0x200B...0x200B, .hidden), (0x200C...0x200D, .joiner), (0x200E...0x200F, .hidden),
        (0x2028...0x202E, .hidden), (0x2060...0x206F, .hidden),
        (0x20E3...0x20E3, .dropped),
        (0xFE00...0xFE0F, .dropped), (0xFEFF...0xFEFF, .hidden), (0xFFF9...0xFFFB, .hidden),
        (0x13430...0x1343F, .hidden), (0x1BCA0...0x1BCA3, .hidden), (0x1D173...0x1D17A, .hidden),
        (0x1F3FB...0x1F3FF, .dropped),
        (0xE0000...0xE0FFF, .hidden), (0xE0100...0xE01EF, .dropped),
    ]
}

/// The kinds of all code points: a block number for every 256 of them, and the blocks that differ.
struct ScalarKindTable: Sendable {
    private var blocks = [UInt16](repeating: 0, count: 0x1100)
    private var kinds = [UInt8]()

    /// Filled from the runs and exceptions of ``ScalarKind``.
    init() {
        for kind: ScalarKind in [.narrow, .wide, .hidden] {
            kinds += [UInt8](repeating: kind.rawValue, count: 256)
        }
        for (index, run) in ScalarKind.runs.enumerated() {
            let next = index + 1 < ScalarKind.runs.count ? ScalarKind.runs[index + 1] >> 2 : 0x110000
            fill(run >> 2...next - 1, with: UInt8(run & 3))
        }
        for exception in ScalarKind.exceptions { fill(exception.range, with: exception.kind.rawValue) }
    }

    /// The kind of a code point.
    @inline(__always)
    func kind(of code: UInt32) -> ScalarKind {
        ScalarKind(rawValue: kinds[Int(blocks[Int(code >> 8)]) << 8 | Int(code & 0xFF)]) ?? .hidden
    }

    private mutating func fill(_ range: ClosedRange<UInt32>, with kind: UInt8) {
        for block in Int(range.lowerBound >> 8)...Int(range.upperBound >> 8) {
            let first = max(Int(range.lowerBound), block << 8) & 0xFF
            let last = min(Int(range.upperBound), block << 8 | 0xFF) & 0xFF
            if first == 0, last == 0xFF, (1...3).contains(kind) {
                blocks[block] = UInt16(kind - 1)
            } else {
                let start = ownBlock(block) << 8
                for index in first...last { kinds[start + index] = kind }
            }
        }
    }

    /// The block's number, after it got kinds of its own where it shared one of the first three blocks.
    private mutating func ownBlock(_ block: Int) -> Int {
        let shared = Int(blocks[block])
        guard shared < 3 else { return shared }
        blocks[block] = UInt16(kinds.count >> 8)
        kinds += kinds[shared << 8..<(shared + 1) << 8]
        return Int(blocks[block])
    }
}
