/// A way to go on with a query.
public struct QueryCompletion: Hashable, Sendable {
    /// What it replaces, in code points of the line.
    public var range: Range<Int>
    /// What stands there then: `person:ana-good`.
    public var text: String
    /// What it means, and how often it occurs.
    public var label: String

    /// A way to go on.
    public init(range: Range<Int>, text: String, label: String) {
        self.range = range
        self.text = text
        self.label = label
    }
}
