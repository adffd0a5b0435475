/// The code points of a text that share one place on the screen.
struct Cluster {
    /// The byte behind it.
    var end: Int
    /// How many code points it has.
    var scalars: Int
    /// Columns: 1 or 2; 0 where nothing of it is drawn.
    var width: Int
    /// Its first code point.
    var base: UInt32
    /// Whether it is drawn as it stands in the text.
    var isPlain: Bool

    /// How many combining characters a cell of ncurses holds.
    private static let mostMarks = 4

    /// The cluster that begins at a byte of valid UTF-8.
    @inline(__always)
    init(at start: Int, in bytes: borrowing Span<UInt8>) {
        let byte = bytes[start]
        if byte < 0x80, start + 1 == bytes.count || bytes[start + 1] < 0x80 {
            self.init(end: start + 1, base: UInt32(byte), width: 1, isPlain: byte >= 0x20 && byte != 0x7F)
        } else {
            self.init(combiningAt: start, in: bytes)
        }
    }

    private init(end: Int, base: UInt32, width: Int, isPlain: Bool) {
        self.end = end
        self.base = base
        self.width = width
        self.isPlain = isPlain
        scalars = 1
    }

    @inline(never)
    private init(combiningAt start: Int, in bytes: borrowing Span<UInt8>) {
        let (code, end) = Cluster.scalar(at: start, in: bytes)
        self.init(end: end, base: code, width: 1, isPlain: code >= 0x20 && code != 0x7F)
        if code >= 0x80 { take(ScalarKind(of: code)) }
        if !isLineBreak { takeMarks(in: bytes) }
    }

    /// Whether it begins a new line: LF, NEL, or the separators of lines and paragraphs.
    var isLineBreak: Bool {
        base == 0x0A || base == 0x85 || base == 0x2028 || base == 0x2029
    }

    private mutating func take(_ kind: ScalarKind) {
        switch kind {
        case .narrow: break
        case .wide: width = 2
        case .dropped: (width, isPlain) = (0, false)
        case .mark, .hidden, .joiner: isPlain = false
        }
    }

    private mutating func takeMarks(in bytes: borrowing Span<UInt8>) {
        var marks = 0
        while end < bytes.count, bytes[end] >= 0x80, width > 0 {
            let (code, next) = Cluster.scalar(at: end, in: bytes)
            let kind = ScalarKind(of: code)
            guard kind == .mark || kind == .dropped || kind == .joiner && Cluster.joins(base) else { return }
            marks += kind == .mark ? 1 : 0
            if kind != .mark || marks > Cluster.mostMarks { isPlain = false }
            end = next
            scalars += 1
        }
    }

    /// Scripts from Arabic on, and emoji, are written with joiners; in Latin, Greek and Cyrillic these only hide
    /// something.
    private static func joins(_ base: UInt32) -> Bool { base >= 0x600 }

    /// The code point that begins at a byte, and the byte behind it.
    @inline(__always)
    static func scalar(at start: Int, in bytes: borrowing Span<UInt8>) -> (code: UInt32, end: Int) {
        let first = UInt32(bytes[start])
        switch first {
        case ..<0x80: return (first, start + 1)
        case ..<0xE0: return ((first & 0x1F) << 6 | tail(bytes[start + 1]), start + 2)
        case ..<0xF0:
            return ((first & 0x0F) << 12 | tail(bytes[start + 1]) << 6 | tail(bytes[start + 2]), start + 3)
        default:
            let upper = (first & 0x07) << 18 | tail(bytes[start + 1]) << 12
            return (upper | tail(bytes[start + 2]) << 6 | tail(bytes[start + 3]), start + 4)
        }
    }

    @inline(__always)
    private static func tail(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }
}

extension Cluster {
    /// What is drawn for it; `start` is its first byte.
    @inline(__always)
    func text(from start: Int, in bytes: borrowing Span<UInt8>) -> GlyphText {
        isPlain && scalars == 1 ? GlyphText(code: base) : composed(from: start, in: bytes)
    }

    @inline(never)
    private func composed(from start: Int, in bytes: borrowing Span<UInt8>) -> GlyphText {
        var drawn = GlyphText(code: drawnBase.value)
        var marks = 0
        var place = ScalarKind(of: base) == .mark ? start : Cluster.scalar(at: start, in: bytes).end
        while place < end {
            let (code, next) = Cluster.scalar(at: place, in: bytes)
            if ScalarKind(of: code) == .mark {
                marks += 1
                drawn.put(code, at: marks)
            }
            place = next
        }
        return drawn
    }

    /// A control as its symbol, a mark without a base on a dotted circle, U+FFFD for what would not be seen.
    private var drawnBase: Unicode.Scalar {
        switch base {
        case 0x09, 0x0A: return " "
        case ..<0x20: return Unicode.Scalar(0x2400 + base) ?? " "
        case 0x7F: return "\u{2421}"
        case ..<0x80: return Unicode.Scalar(UInt8(base))
        default: break
        }
        switch ScalarKind(of: base) {
        case .narrow, .wide: return Unicode.Scalar(base) ?? " "
        case .mark: return "\u{25CC}"
        case .hidden, .joiner, .dropped: return "\u{FFFD}"
        }
    }
}
