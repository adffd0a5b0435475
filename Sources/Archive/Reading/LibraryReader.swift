internal import Articles
internal import EventModel

/// Reads a folder of plain files as a library. What cannot be read is a finding; the rest of the library opens.
///
/// A folder is a library with events of its own where it has `library.yaml`, `people.yaml` or `events/`; its articles
/// are then the files below `articles/`. Any other folder is nothing but articles, in whatever folders they lie.
/// Nothing is ever written, hidden files are passed over, links out of the folder are not followed.
public struct LibraryReader: Sendable {
    /// How far the reading has come: in files, or in bytes where an index is brought up to date.
    public struct Progress: Hashable, Sendable {
        /// What was read.
        public var done: Int
        /// What there is to read.
        public var total: Int
    }

    /// A reader.
    public init() {}

    /// Reads the library in a folder. `progress` is told of each file; throws where there is no folder, and
    /// `CancellationError` as soon as `isCancelled` says so.
    public func read(
        _ path: String, progress: (Progress) -> Void = { _ in }, isCancelled: () -> Bool = { false }
    ) throws -> Library {
        let listing = try FolderListing(path)
        var shelf = LibraryShelf(root: path, files: LibraryFiles(listing.files.map(\.path)))
        shelf.findings = listing.findings
        let total = shelf.files.count
        for done in 0..<total {
            if isCancelled() { throw CancellationError() }
            shelf.read(done)
            progress(Progress(done: done + 1, total: total))
        }
        return shelf.library()
    }
}

/// Which file of a folder is what.
struct LibraryFiles {
    /// What a file is read as.
    enum Role: Int64, CaseIterable {
        /// In the order in which they are read: what others refer to comes first.
        case information, people, article, event, table
    }

    /// The files that are read, in the order of their paths.
    private(set) var files: [(path: String, role: Role)] = []
    /// Whether the folder has more than articles.
    let isCurated: Bool
    private let all: Set<String>

    /// Sorts out the paths of a folder.
    init(_ paths: [String]) {
        isCurated = paths.contains(where: Self.isCurated)
        all = Set(paths)
        for path in paths {
            if let role = Self.role(of: path, isCurated: isCurated) { files.append((path, role)) }
        }
    }

    /// Whether a folder with this file has more than articles.
    static func isCurated(_ path: String) -> Bool {
        path == "library.yaml" || path == "people.yaml" || path.hasPrefix("events/")
    }

    /// What a file is read as; nil for what is not read.
    static func role(of path: String, isCurated: Bool) -> Role? {
        isCurated ? role(path) : articleRole(path)
    }

    var count: Int { files.count }

    /// The file beside an article in which the curator says what the article does not.
    func sidecar(of path: String) -> String? {
        let sidecar = FilePath(path).withoutExtension + ".yaml"
        return all.contains(sidecar) ? sidecar : nil
    }

    private static func role(_ path: String) -> Role? {
        switch path {
        case "library.yaml": return .information
        case "people.yaml": return .people
        default: break
        }
        if path.hasPrefix("events/") {
            let kind = FilePath(path).fileExtension
            return kind == "md" ? .event : kind == "jsonl" ? .table : nil
        }
        return path.hasPrefix("articles/") ? articleRole(path) : nil
    }

    private static func articleRole(_ path: String) -> Role? {
        ArticleReader.fileExtensions.contains(FilePath(path).fileExtension) ? .article : nil
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
