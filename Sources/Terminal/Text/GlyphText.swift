/// What one cell shows: a base character and up to four that combine with it, as many as a cell of ncurses holds.
///
/// It has no storage of its own, so that a frame is copied and compared like plain memory.
public struct GlyphText: Hashable, Sendable, CustomStringConvertible {
    /// 21 bits a code point, the first one lowest, 0 behind the last one.
    private var first: UInt64
    private var rest: UInt64

    private static let bits: UInt64 = 21
    private static let mask: UInt64 = 1 << bits - 1
    private static let most = 5

    /// Nothing: the second half of a wide character.
    public static let empty = GlyphText(code: 0)
    /// A blank.
    public static let blank = GlyphText(code: 0x20)

    /// One code point.
    @inline(__always)
    init(code: UInt32) {
        first = UInt64(code)
        rest = 0
    }

    /// Sets one of the code points.
    mutating func put(_ code: UInt32, at index: Int) {
        if index < 3 {
            first |= UInt64(code) << (UInt64(index) * GlyphText.bits)
        } else if index < GlyphText.most {
            rest |= UInt64(code) << (UInt64(index - 3) * GlyphText.bits)
        }
    }

    /// The code points; 0 behind the last one.
    public var codePoints: (UInt32, UInt32, UInt32, UInt32, UInt32) {
        (
            code(0, of: first), code(1, of: first), code(2, of: first), code(0, of: rest), code(1, of: rest)
        )
    }

    /// The character where it is one code point beyond ASCII; else nil.
    var sign: Unicode.Scalar? {
        rest == 0 && first > 0x7F && first <= GlyphText.mask ? Unicode.Scalar(UInt32(first)) : nil
    }

    private func code(_ index: UInt64, of codes: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: codes >> (index * GlyphText.bits) & GlyphText.mask)
    }

    /// The text.
    public var description: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds the text in UTF-8.
    @inline(__always)
    func append(to bytes: inout [UInt8]) {
        if first < 0x80, rest == 0 {
            if first > 0 { bytes.append(UInt8(truncatingIfNeeded: first)) }
        } else {
            appendAll(to: &bytes)
        }
    }

    @inline(never)
    private func appendAll(to bytes: inout [UInt8]) {
        for var codes in [first, rest] {
            while codes > 0 {
                if let scalar = Unicode.Scalar(UInt32(codes & GlyphText.mask)) {
                    bytes += UTF8.encode(scalar) ?? .init()
                }
                codes >>= GlyphText.bits
            }
        }
    }
}
