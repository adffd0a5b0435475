internal import CVersion

/// Which program this is.
enum Version {
    static let number = "0.2.0"

    /// "0.2.0 (1a2b3c4d5e)"; without the commit where the build was not told of it.
    static var text: String {
        let commit = String(cString: dateline_commit())
        return commit.isEmpty ? number : "\(number) (\(commit))"
    }
}
