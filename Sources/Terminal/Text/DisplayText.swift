/// One character as it is drawn.
public struct Glyph: Hashable, Sendable {
    /// A base character and what combines with it, harmless for the terminal.
    public var text: GlyphText
    /// Columns: 1 or 2.
    public var width: UInt8

    /// A glyph.
    public init(text: GlyphText, width: UInt8) {
        self.text = text
        self.width = width
    }
}

/// Text made fit for the screen: what it looks like and how many columns it takes.
///
/// Nothing of a text acts on the terminal: controls become their symbols (␛), tabs and line feeds blanks, and what
/// would be invisible or turn the direction of writing becomes U+FFFD. Right-to-left text stays in logical order.
/// Combining characters stay with their base; variation selectors, skin tones, soft hyphens and joiners are left out.
public enum DisplayText {
    /// The glyphs of a text, in logical order.
    public static func glyphs(of text: some StringProtocol) -> [Glyph] {
        let text = String(text)
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(text.utf8.count)
        forEachGlyph(of: text) { glyph in
            glyphs.append(glyph)
            return true
        }
        return glyphs
    }

    /// How many columns a text takes.
    public static func width(of text: some StringProtocol) -> Int {
        prefix(of: String(text), columns: .max).columns
    }

    /// A text as it is drawn, in one piece: for output that is not a frame.
    public static func visible(_ text: some StringProtocol) -> String {
        var visible: [UInt8] = []
        forEachGlyph(of: String(text)) { glyph in
            glyph.text.append(to: &visible)
            return true
        }
        return String(decoding: visible, as: UTF8.self)
    }

    /// A text that takes at most so many columns, with “…” at its end where it was cut.
    public static func truncated(_ text: String, to columns: Int) -> String {
        // No cluster takes more columns than bytes.
        if text.utf8.count <= columns { return text }
        guard columns > 0 else { return "" }
        guard prefix(of: text, columns: columns).end < text.utf8.count else { return text }
        let end = prefix(of: text, columns: columns - 1).end
        var kept = text[..<text.utf8.index(text.startIndex, offsetBy: end)].unicodeScalars
        while kept.last == " " { kept.removeLast() }
        return String(kept) + "…"
    }

    /// The longest beginning that takes at most so many columns, in bytes, and the columns it takes.
    private static func prefix(of text: String, columns: Int) -> (end: Int, columns: Int) {
        let bytes = text.utf8.span
        var (end, width) = (0, 0)
        while end < bytes.count {
            let cluster = Cluster(at: end, in: bytes)
            guard width + cluster.width <= columns else { break }
            width += cluster.width
            end = cluster.end
        }
        return (end, width)
    }

    /// Hands over the glyphs one by one until `body` returns false.
    @inline(__always)
    static func forEachGlyph(of text: String, _ body: (Glyph) -> Bool) {
        let bytes = text.utf8.span
        var start = 0
        while start < bytes.count {
            let cluster = Cluster(at: start, in: bytes)
            if cluster.width > 0 {
                let text = cluster.text(from: start, in: bytes)
                guard body(Glyph(text: text, width: UInt8(cluster.width))) else { return }
            }
            start = cluster.end
        }
    }
}
