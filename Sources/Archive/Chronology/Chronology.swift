public import EventModel
internal import GRDB
public import LibraryFiles
internal import Workers

/// A library as the screen and the command line read it: in windows, never all at once.
///
/// A chronology is what the library's index said at one moment; it does not move. ``refreshed(progress:isCancelled:)``
/// gives the one of now. Every call is synchronous and meant for a thread that may wait; `isCancelled` is asked on the
/// way, and a call that finds it true throws `CancellationError`. Positions count events of a result from 0, in the order
/// of time.
public struct Chronology: Sendable {
    let index: IndexSnapshot
    private let store: IndexStore

    init(_ store: IndexStore, _ index: IndexSnapshot) {
        self.store = store
        self.index = index
    }

    /// Opens the library in a folder and brings its index up to date, or makes it anew where it is to be rebuilt.
    /// `progress` counts bytes of files; what the suggester finds is kept beside the events of the files, at once or with
    /// the next ``resuggested(progress:)``.
    public static func open(
        _ path: String, suggester: Suggester? = nil, suggesting: Bool = true, rebuilding: Bool = false,
        progress: (LibraryReader.Progress) -> Void = { _ in }, isCancelled: () -> Bool = { false }
    ) throws -> Chronology {
        let store = IndexStore(root: path, location: IndexLocation(library: path), suggester: suggester)
        let snapshot =
            try rebuilding
            ? store.rebuilt(progress: progress, isCancelled: isCancelled)
            : store.refreshed(since: nil, progress: progress, isCancelled: isCancelled)
        guard let snapshot else { throw LibraryError.missing(path: path) }
        return Chronology(store, suggesting ? try store.resuggested() ?? snapshot : snapshot)
    }

    /// The library as its index was left, at once, without a look at its files; nil where there is no index yet.
    public static func last(_ path: String, suggester: Suggester? = nil) -> Chronology? {
        let store = IndexStore(root: path, location: IndexLocation(library: path), suggester: suggester)
        return store.last().map { Chronology(store, $0) }
    }

    /// Whether the index outlives the program: there is a folder for it that can be written.
    public var isKept: Bool { store.isKept }

    /// Brings the index up to date with the files and gives the chronology of now; nil where nothing has changed.
    /// This one stays as it is. `progress` counts bytes of files.
    public func refreshed(
        progress: (LibraryReader.Progress) -> Void = { _ in }, isCancelled: () -> Bool = { false }
    ) throws -> Chronology? {
        try store.refreshed(since: index, progress: progress, isCancelled: isCancelled).map { Chronology(store, $0) }
    }

    /// The same chronology through a connection of its own: what is asked of it holds up nothing that is asked of this
    /// one.
    public var aside: Chronology { Chronology(store, index.aside) }

    /// Works out what the screen will ask first, by a thread of its own: who asks meanwhile waits for no more than is left.
    public func prepare() { WorkThread.start { [index] in index.prepare() } }

    /// Reads again the files that an edit has changed, without a look at the others; nil where there is no index to put
    /// them into.
    public func refreshed(files: [String]) throws -> Chronology? {
        try store.refreshed(files: files).map { Chronology(store, $0) }
    }

    /// Reads again what has changed on disk, where the system has told that it is nothing but these files; all files
    /// are looked at where these alone do not tell all. Nil where nothing has changed.
    public func refreshed(changed files: [String]) throws -> Chronology? {
        guard store.isEnough(files), let refreshed = try refreshed(files: files) else { return try refreshed() }
        return isOlder(than: refreshed) ? refreshed : nil
    }

    /// Looks for events in the articles where these have changed, which takes its time; nil where they have not. What
    /// the curator has dealt with is left out at every refresh.
    public func resuggested(progress: @escaping Suggester.Report = { _ in }) throws -> Chronology? {
        try store.resuggested(progress: progress).map { Chronology(store, $0) }
    }

    /// Whether this is what the index said before the other.
    public func isOlder(than other: Chronology) -> Bool { index.version < other.index.version }

    /// The library's folder.
    public var root: String { index.root }

    /// Title, counts and what could not be read.
    public func overview() throws -> LibraryOverview {
        try index.read { db in
            func count(_ sql: String) throws -> Int { try Int.fetchOne(db.cachedStatement(sql: sql)) ?? 0 }
            let suggested = try count("SELECT count(*) FROM event WHERE status = 1 AND listed")
            return LibraryOverview(
                title: try db.text("title") ?? Library.name(ofFolder: root),
                zone: try db.text("zone"), events: index.timeline.count - suggested, suggestions: suggested,
                articles: try count("SELECT count(*) FROM article"), people: try count("SELECT count(*) FROM person"),
                findings: try Finding.all(in: db))
        }
    }
}

/// The events that a query finds, in the order of time, without their rows.
public struct ChronologyResult: Sendable {
    /// What was asked.
    public let query: Query
    /// How many there are, and when.
    public let overview: ChronologyOverview
    /// Ranks in the library's order; nil where all events are found.
    let ranks: [Int32]?

    /// How many there are.
    public var count: Int { overview.count }
}
