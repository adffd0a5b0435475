/// One character as it is drawn.
public struct Glyph: Hashable, Sendable {
    /// A base character and what combines with it, harmless for the terminal.
    public var text: String
    /// Columns: 1 or 2.
    public var width: UInt8

    /// A glyph.
    public init(text: String, width: UInt8) {
        self.text = text
        self.width = width
    }
}

/// Text made fit for the screen: what it looks like and how many columns it takes.
public enum DisplayText {
    /// The glyphs of a text, in logical order.
    public static func glyphs(of text: some StringProtocol) -> [Glyph] {
        text.unicodeScalars.map { Glyph(text: String($0), width: 1) }
    }

    /// How many columns a text takes.
    public static func width(of text: some StringProtocol) -> Int {
        glyphs(of: text).reduce(0) { $0 + Int($1.width) }
    }
}
