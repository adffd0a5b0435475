/// Words that are being selected in a paragraph.
public struct SpanSelection: Hashable, Sendable {
    /// Where the selection was begun, in code points of the paragraph.
    public var anchor: Int
    /// Where it ends now, in code points of the paragraph.
    public var head: Int

    /// A selection.
    public init(anchor: Int, head: Int) {
        self.anchor = anchor
        self.head = head
    }

    /// The code points selected.
    var range: Range<Int> { min(anchor, head)..<max(anchor, head) }

    /// One word longer at its end.
    mutating func extend(in words: [Range<Int>]) {
        guard let next = words.first(where: { $0.upperBound > range.upperBound }) else { return }
        select(range.lowerBound..<next.upperBound)
    }

    /// One word shorter at its end; one word is left at least.
    mutating func shrink(in words: [Range<Int>]) {
        let inside = words.filter { $0.lowerBound >= range.lowerBound && $0.upperBound < range.upperBound }
        guard let last = inside.last else { return }
        select(range.lowerBound..<last.upperBound)
    }

    /// As many words, one word further on or back.
    mutating func move(forward: Bool, in words: [Range<Int>]) {
        guard let first = words.firstIndex(where: { $0.upperBound > range.lowerBound }),
            let last = words.lastIndex(where: { $0.lowerBound < range.upperBound })
        else { return }
        let step = forward ? 1 : -1
        guard words.indices.contains(first + step), words.indices.contains(last + step) else { return }
        select(words[first + step].lowerBound..<words[last + step].upperBound)
    }

    /// To the end of the paragraph's words.
    mutating func extendToEnd(in words: [Range<Int>]) {
        guard let last = words.last, last.upperBound > range.upperBound else { return }
        select(range.lowerBound..<last.upperBound)
    }

    private mutating func select(_ range: Range<Int>) {
        (anchor, head) = (range.lowerBound, range.upperBound)
    }
}
