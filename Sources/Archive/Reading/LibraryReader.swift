internal import Articles
internal import EventModel

/// Reads a folder of plain files as a library. What cannot be read is a finding; the rest of the library opens.
///
/// A library's articles are the files below `articles/`. Where there is no such folder they may lie anywhere, so that a
/// folder of nothing but articles is a library too, also when its first events are written into `events/`.
/// Nothing is ever written, hidden files are passed over, links out of the folder are not followed.
public struct LibraryReader: Sendable {
    /// How far the reading has come: in files, or in bytes where an index is brought up to date.
    public struct Progress: Hashable, Sendable {
        /// What was read.
        public var done: Int
        /// What there is to read.
        public var total: Int
        /// How many files said something else than before.
        public var files = 0
    }

    /// A reader.
    public init() {}

    /// Reads the library in a folder. `progress` is told of each file; throws where there is no folder, and
    /// `CancellationError` as soon as `isCancelled` says so.
    public func read(
        _ path: String, progress: (Progress) -> Void = { _ in }, isCancelled: () -> Bool = { false }
    ) throws -> Library {
        try read(path, withEvents: true, progress: progress, isCancelled: isCancelled)
    }

    /// Reads the library in a folder, but not its events where there is no need for them: they may be many more than the
    /// articles.
    public func read(
        _ path: String, withEvents: Bool, progress: (Progress) -> Void = { _ in }, isCancelled: () -> Bool = { false }
    ) throws -> Library {
        let listing = try FolderListing(path)
        var shelf = LibraryShelf(
            root: path, files: LibraryFiles(listing.files.map(\.path), hasArticlesFolder: listing.hasArticlesFolder))
        shelf.findings = listing.findings
        let total = shelf.files.count
        for done in 0..<total {
            if isCancelled() { throw CancellationError() }
            if withEvents || !shelf.files.files[done].role.isOfEvents { shelf.read(done) }
            progress(Progress(done: done + 1, total: total, files: done + 1))
        }
        return shelf.library()
    }
}

/// Which file of a folder is what.
struct LibraryFiles {
    /// What a file is read as.
    enum Role: Int64, CaseIterable {
        /// In the order in which they are read: what others refer to comes first.
        case information, people, article, event, table, decisions

        var isOfEvents: Bool { self == .event || self == .table }
    }

    /// The files that are read, in the order of their paths.
    private(set) var files: [(path: String, role: Role)] = []
    /// Whether articles are looked for in `articles/` alone.
    let hasArticlesFolder: Bool
    private let all: Set<String>

    /// Sorts out the paths of a folder.
    init(_ paths: [String], hasArticlesFolder: Bool) {
        self.hasArticlesFolder = hasArticlesFolder
        all = Set(paths)
        for path in paths {
            if let role = Self.role(of: path, hasArticlesFolder: hasArticlesFolder) { files.append((path, role)) }
        }
    }

    /// What a file is read as; nil for what is not read.
    static func role(of path: String, hasArticlesFolder: Bool) -> Role? {
        switch path {
        case "library.yaml": return .information
        case "people.yaml": return .people
        case DecisionLog.path: return .decisions
        default: break
        }
        let kind = FilePath(path).fileExtension
        if path.hasPrefix("events/") { return kind == "md" ? .event : kind == "jsonl" ? .table : nil }
        guard path.hasPrefix("articles/") || !hasArticlesFolder else { return nil }
        return ArticleFormat.fileExtensions.contains(kind) ? .article : nil
    }

    var count: Int { files.count }

    /// The file beside an article in which the curator says what the article does not.
    func sidecar(of path: String) -> String? {
        let sidecar = FilePath(path).withoutExtension + ".yaml"
        return all.contains(sidecar) ? sidecar : nil
    }
}

/// The parts of a relative path.
struct FilePath {
    private let path: String
    private let dot: String.Index

    /// The parts of `path`.
    init(_ path: String) {
        self.path = path
        let name = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        let last = path[name...].lastIndex(of: ".") ?? path.endIndex
        dot = last == name ? path.endIndex : last
    }

    /// In lower case, without the full stop; empty where there is none.
    var fileExtension: String { path[dot...].dropFirst().lowercased() }
    /// The path up to the full stop before the extension.
    var withoutExtension: String { String(path[..<dot]) }
    /// The file's name without its extension.
    var stem: String { withoutExtension.split(separator: "/").last.map(String.init) ?? "" }
}
