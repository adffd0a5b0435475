/// A text without its case and accents, for searching: `Łódź`, `LODZ` and `łódź` fold to `lodz`.
///
/// Runs of white space become one space, typographic quotes and dashes plain ones, marks without width vanish. The way
/// back is kept: a place in the folded bytes gives code points of the original, so that a hit can be highlighted.
public struct FoldedText: Sendable {
    /// The folded text as UTF-8.
    public let bytes: [UInt8]
    /// How many code points the original has.
    public let codePointCount: Int
    /// For each folded byte its code point in the original; empty where the two are the same number.
    let origins: [UInt32]

    /// Folds a text.
    public init(_ text: String) {
        var folder = TextFolder()
        var text = text
        text.withUTF8 { folder.fold($0) }
        bytes = folder.bytes
        codePointCount = folder.codePoint
        origins = folder.origins
    }

    /// The folded text.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The code points of the original that a range of folded bytes comes from, accents behind it included.
    public func codePoints(of range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return origin(range.lowerBound)..<origin(range.lowerBound) }
        let end = max(origin(range.upperBound), origin(range.upperBound - 1) + 1)
        return origin(range.lowerBound)..<end
    }

    private func origin(_ index: Int) -> Int {
        if index >= bytes.count { return codePointCount }
        return origins.isEmpty ? index : Int(origins[index])
    }
}

extension FoldedText: Hashable {
    /// Whether the folded texts are equal, whatever the originals are.
    public static func == (left: FoldedText, right: FoldedText) -> Bool { left.bytes == right.bytes }
    /// By the folded text.
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension String {
    /// Without case and accents, with plain quotes and dashes and single spaces.
    public var folded: String { FoldedText(self).string }
}
