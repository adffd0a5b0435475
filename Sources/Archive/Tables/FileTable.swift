internal import EventModel
internal import GRDB
internal import LibraryFiles

/// A file that is being read.
struct SourceFile {
    var key: Int64
    var path: String
    var role: FileRoles.Role
}

/// A file that was read.
struct FileEntry {
    var file: SourceFile
    /// Tells whether it says anything else than before.
    var digest: Int64?
    /// The key of the file beside an article.
    var sidecar: Int64?

    static let table = IndexTable<FileEntry>(
        "file",
        [
            .init("key", "INTEGER PRIMARY KEY") { $0.file.key },
            .init("path", "TEXT NOT NULL") { $0.file.path },
            .init("role", "INTEGER NOT NULL") { $0.file.role.rawValue },
            .init("digest", "INTEGER") { $0.digest },
            .init("sidecar", "INTEGER") { $0.sidecar },
        ])
}

/// What could not be read of a file.
struct FindingEntry {
    var file: Int64
    var finding: Finding

    static let table = IndexTable<FindingEntry>(
        "finding",
        [
            .init("file", "INTEGER NOT NULL") { $0.file },
            .init("path", "TEXT") { $0.finding.path },
            .init("line", "INTEGER") { $0.finding.line },
            .init("column", "INTEGER") { $0.finding.column },
            .init("rule", "TEXT") { $0.finding.rule },
            .init("message", "TEXT") { $0.finding.message },
        ])
}
