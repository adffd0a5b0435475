internal import EventModel
internal import LibraryFiles

/// Which files of a library the program writes when it edits: events, people and decisions, and no others, whatever a
/// journal, a table or a name says.
enum EditedPath {
    private static let files: Set<String> = ["people.yaml", DecisionLog.path]
    private static let events = "events"
    private static let kinds: Set<String> = ["md", "jsonl"]

    /// Whether a path below the library is that of such a file.
    static func isFile(_ path: String) -> Bool {
        if files.contains(path) { return true }
        let parts = parts(path)
        return parts.count > 1 && parts[0] == events && kinds.contains(FilePath(path).fileExtension)
    }

    /// Whether it is that of a folder in which such files lie.
    static func isFolder(_ path: String) -> Bool { parts(path).first == events }

    /// The parts of a path; none where one of them is no plain name.
    private static func parts(_ path: String) -> [String] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return parts.allSatisfy { (try? FileName($0)) != nil } ? parts : []
    }
}
