public import EventModel

/// A library as the screen and the command line read it: in windows, never all at once.
///
/// Every call is synchronous and meant for a thread that may wait; `isCancelled` is asked on the way, and a call that
/// finds it true throws `CancellationError`. Positions count events of a result from 0, in the order of time.
public struct Chronology: Sendable {
    let index: MemoryIndex

    /// The chronology of a library that was read already.
    public init(of library: Library) {
        index = MemoryIndex(library)
    }

    /// Opens the library in a folder.
    public static func open(
        _ path: String, progress: (LibraryReader.Progress) -> Void = { _ in }, isCancelled: () -> Bool = { false }
    ) throws -> Chronology {
        Chronology(of: try LibraryReader().read(path, progress: progress, isCancelled: isCancelled))
    }

    /// The library's folder.
    public var root: String { index.library.root }

    /// Title, counts and what could not be read.
    public func overview() throws -> LibraryOverview {
        let library = index.library
        let confirmed = library.events.count { $0.status == .confirmed }
        return LibraryOverview(
            title: library.title, zone: library.information.zone, events: confirmed,
            suggestions: library.events.count - confirmed, articles: library.articles.count,
            people: library.people.count, findings: library.findings)
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

/// Neighbouring events under one header.
public struct TimelineGroup: Hashable, Sendable {
    /// "Tue 27 Jan 2026", "January 2026", "Date unknown".
    public var header: String
    /// Where its events stand in the result.
    public var positions: Range<Int>

    /// A group.
    public init(header: String, positions: Range<Int>) {
        self.header = header
        self.positions = positions
    }
}
