/// Two versions of one thing.
public struct EditConflict: Equatable, Sendable {
    /// The file, relative to the library.
    public var path: String
    /// The values that both sides have changed, as the file names them.
    public var fields: [String]
    /// As the edit would have it; nil where it would take it out.
    public var mine: Event?
    /// As it is on disk; nil where it is gone.
    public var theirs: Event?

    /// A conflict.
    public init(path: String, fields: [String], mine: Event? = nil, theirs: Event? = nil) {
        self.path = path
        self.fields = fields
        self.mine = mine
        self.theirs = theirs
    }
}
