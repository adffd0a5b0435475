internal import EventModel
internal import LibraryFiles

/// Which files of a library the program writes when it edits: events, people, decisions and what is said beside articles,
/// and no others, whatever a journal, a table or a name says.
enum EditedPath {
    private static let files: Set<String> = ["people.yaml", DecisionLog.path]
    private static let events = "events"
    private static let kinds: Set<String> = ["md", "jsonl"]
    /// Where sources that are no texts lie: the second where articles are read from the whole folder.
    static let sources = ["articles", "sources"]

    /// Whether an edit may make one version of a file into the other; nil is no file.
    static func isChange<Version>(of path: String, from before: Version?, to after: Version?) -> Bool {
        isFile(path) || (before == nil || after == nil) && isSource(path)
    }

    /// Whether a path below the library is that of a file that is edited.
    private static func isFile(_ path: String) -> Bool {
        if files.contains(path) { return true }
        let parts = parts(path)
        let kind = FilePath(path).fileExtension
        guard parts.first == events else { return !parts.isEmpty && kind == "yaml" && path != "library.yaml" }
        return parts.count > 1 && kinds.contains(kind)
    }

    /// Whether it can be that of a source that is no text: those come and go, and never change.
    private static func isSource(_ path: String) -> Bool {
        let parts = parts(path)
        return parts.count > 1 && sources.contains(parts[0]) && FilePath(path).fileExtension == "md"
    }

    /// Whether it is that of a folder in which files are made.
    static func isFolder(_ path: String) -> Bool {
        parts(path).first.map { $0 == events || sources.contains($0) } ?? false
    }

    /// The parts of a path; none where one of them is no plain name.
    private static func parts(_ path: String) -> [String] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return parts.allSatisfy { (try? FileName($0)) != nil } ? parts : []
    }
}
