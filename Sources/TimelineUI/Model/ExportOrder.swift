/// A format that what is shown can be exported in.
public struct ExportChoice: Hashable, Sendable {
    /// What it is called on the command line.
    public var name: String
    /// The ending of its files.
    public var fileExtension: String
    /// What it is, in one line.
    public var summary: String

    /// A format.
    public init(name: String, fileExtension: String, summary: String) {
        self.name = name
        self.fileExtension = fileExtension
        self.summary = summary
    }
}

/// What is to be exported, and where to.
public struct ExportOrder: Hashable, Sendable {
    /// The query that finds the events; empty for all.
    public var query: String
    /// The format's name.
    public var format: String
    /// The file, as typed.
    public var path: String
}
