/// What became of all files.
public struct AdditionReport: Equatable, Sendable {
    /// In the order in which the files were named; those of a folder by path.
    public var additions: [Addition] = []
    /// How many files of folders can be no articles, by their names or first bytes.
    public var passedOver = 0

    /// How many files were added.
    public var added: Int { additions.count { if case .added = $0.outcome { true } else { false } } }
    /// How many were in the library already.
    public var duplicates: Int { additions.count { if case .duplicate = $0.outcome { true } else { false } } }
    /// How many were refused.
    public var refused: Int { additions.count - added - duplicates }

    /// 0 where all files are in the library now; 1 where some were refused; 2 where nothing could be done.
    public var exitStatus: Int32 {
        if additions.isEmpty || refused == additions.count { return 2 }
        return refused == 0 ? 0 : 1
    }
}
