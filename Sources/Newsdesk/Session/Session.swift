internal import EventModel
public import TimelineUI

/// What the program remembers from one start to the next: which library was open last, and where the reader was in each.
public struct Session: Equatable, Sendable {
    /// So many libraries are remembered, those that were open last.
    static let most = 40

    /// The libraries, the one that was open last first.
    var libraries: [Entry] = []

    /// One library.
    struct Entry: Equatable, Sendable {
        /// Its folder, with links followed.
        var folder: String
        var place: LeftPlace
    }

    /// Nothing remembered.
    public init() {}

    /// The folder of the library that was open last.
    public var last: String? { libraries.first?.folder }

    /// Where the reader was in a library.
    public func place(in folder: String) -> LeftPlace? { libraries.first { $0.folder == folder }?.place }

    /// Remembers where the reader leaves a library.
    public mutating func leave(_ folder: String, at place: LeftPlace) {
        libraries.removeAll { $0.folder == folder }
        libraries.insert(Entry(folder: folder, place: place), at: 0)
        libraries = Array(libraries.prefix(Self.most))
    }
}
