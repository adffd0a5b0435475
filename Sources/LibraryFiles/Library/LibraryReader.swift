internal import Articles
internal import EventModel
internal import Workers

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

        /// So far.
        package init(done: Int, total: Int, files: Int = 0) {
            (self.done, self.total, self.files) = (done, total, files)
        }
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
            root: path, files: FileRoles(listing.files.map(\.path), hasArticlesFolder: listing.hasArticlesFolder))
        shelf.findings = listing.findings
        let files = shelf.files
        let sizes = Dictionary(listing.files.map { ($0.path, Int($0.size)) }, uniquingKeysWith: max)
        try SideBySide.run(
            Array(0..<files.count), weight: { sizes[files.files[$0].path] ?? 0 }, atMost: 16 << 20,
            work: { LibraryShelf.articles(ofFile: $0, of: files, in: path) },
            take: { index, reading in
                if isCancelled() { throw CancellationError() }
                if withEvents || !files.files[index].role.isOfEvents { shelf.take(reading, ofFile: index) }
                progress(Progress(done: index + 1, total: files.count, files: index + 1))
            })
        return shelf.library()
    }

    /// Reads a library, but of its files of many articles only those that its events cite; and the paths of all files of
    /// articles. The articles of an archive may be more than the memory holds.
    package func readCited(_ path: String) throws -> (library: Library, files: [String]) {
        let listing = try FolderListing(path)
        var shelf = LibraryShelf(
            root: path, files: FileRoles(listing.files.map(\.path), hasArticlesFolder: listing.hasArticlesFolder))
        shelf.findings = listing.findings
        let files = shelf.files.files
        for index in files.indices where files[index].role.isOfEvents { shelf.read(index) }
        shelf.seekCited()
        // In the order of paths, which names articles: what is passed over can have no name that an event cites.
        for index in files.indices where !files[index].role.isOfEvents {
            let (path, role) = files[index]
            let isPassedOver =
                role == .article && ArticleReader.isReadInPlace(path: path) && !shelf.isSought(in: path)
            if !isPassedOver { shelf.read(index) }
        }
        return (shelf.library(), files.filter { $0.role == .article }.map(\.path))
    }
}
