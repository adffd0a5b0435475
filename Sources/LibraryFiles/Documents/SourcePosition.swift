/// A place in a text file.
public struct SourcePosition: Hashable, Sendable {
    /// From 1.
    public var line: Int
    /// From 1, in code points.
    public var column: Int

    /// A place.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
