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
}
