/// Where the words of a selector are in the current text.
public enum Anchoring: Hashable, Sendable {
    /// In their place.
    case exact(Anchor)
    /// The same words in another place: another offset, another paragraph.
    case moved(Anchor)
    /// Nearly the same words in what seems to be their place; a person has to look.
    case changed(Anchor, [TokenDifference])
    /// The same words in several places, and nothing tells which was meant; or too few words to be sure of the only one.
    case ambiguous([Anchor])
    /// Nowhere.
    case orphan

    /// The place, where there is one.
    public var anchor: Anchor? {
        switch self {
        case .exact(let anchor), .moved(let anchor), .changed(let anchor, _): anchor
        case .ambiguous, .orphan: nil
        }
    }
}

/// A place in a text of paragraphs.
public struct Anchor: Hashable, Sendable {
    /// Which paragraph; 0 is an article's headline, or the whole of a single text.
    public var paragraph: Int
    /// Which words, in code points of the paragraph.
    public var range: Range<Int>

    /// A place.
    public init(paragraph: Int, range: Range<Int>) {
        self.paragraph = paragraph
        self.range = range
    }
}
