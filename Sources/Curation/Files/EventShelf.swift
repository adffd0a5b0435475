internal import Dispatch
internal import EventModel
internal import Foundation
internal import LibraryFiles
internal import Synchronization

/// Finds events on disk by their ids, without reading the whole library.
struct EventShelf {
    /// Where an event is written.
    struct Place {
        /// Relative to the library.
        var path: String
        /// All bytes of the file.
        var bytes: [UInt8]
        /// The line of a table, from 1; nil for a file of the event's own.
        var row: Int?
        /// Without its path.
        var event: Event
    }

    private let root: String
    private let files: any FileSystem
    private var listing: [String]?

    init(root: String, files: any FileSystem) {
        (self.root, self.files) = (root, files)
    }

    /// All places of an event, the one that counts first. Tables are looked through only where that is asked for, or
    /// where the event has no file of its own.
    mutating func places(of id: EventID, inTables: Bool) throws(EditingError) -> [Place] {
        guard id.canNameFile else { return try rows(of: id, inAll: inTables) }
        var places: [Place] = []
        if let place = try file("events/\(id).md", id) { places.append(place) }
        if places.isEmpty {
            for path in try paths().filter({ $0.hasSuffix("/\(id).md") }).sorted() {
                if let place = try file(path, id) { places.append(place) }
            }
        }
        if places.isEmpty || inTables { places += try rows(of: id, inAll: inTables) }
        return places
    }

    /// The ids of all events in which a person takes part.
    mutating func events(with person: PersonID) throws(EditingError) -> [EventID] {
        var events = EventFiles()
        for path in try paths().sorted() {
            guard let bytes = try read(path) else { continue }
            if path.hasSuffix(".md") {
                events.read(markdown: bytes, path: path)
            } else {
                events.read(table: bytes, path: path)
            }
        }
        return events.events.values.filter { $0.event.people.contains { $0.person == person } }.map(\.event.id).sorted()
    }

    private func file(_ path: String, _ id: EventID) throws(EditingError) -> Place? {
        guard let bytes = try read(path) else { return nil }
        guard let event = EventText.event(in: bytes, id: id) else {
            throw .unsupported(path: path, reason: "the event cannot be read; it must be put right first")
        }
        return Place(path: path, bytes: bytes, event: event)
    }

    /// Only tables that have the id somewhere are read as a whole.
    private mutating func rows(of id: EventID, inAll: Bool) throws(EditingError) -> [Place] {
        var places: [Place] = []
        for path in try worthReading(tables(), for: TableSearch(id)) where inAll || places.isEmpty {
            if let bytes = try read(path) { places += Self.rows(of: id, in: bytes, path) }
        }
        return places
    }

    /// The tables that may have a row of an event; as many are looked through at a time as there are processors.
    private func worthReading(_ tables: [String], for search: TableSearch) throws(EditingError) -> [String] {
        let results = Mutex<[Int: Result<Bool, SystemFault>]>([:])
        let (root, files) = (root, files)
        DispatchQueue.concurrentPerform(iterations: tables.count) { number in
            let result = Result { () throws(SystemFault) in
                try Self.following(FilePlace(tables[number], in: root)) { place throws(SystemFault) in
                    try files.lines(place, search.isWorthReading)
                }
            }
            results.withLock { $0[number] = result }
        }
        let found = results.withLock { $0 }
        return try EditingError.wrap(in: root) { () throws(SystemFault) in
            var worth: [String] = []
            for (number, table) in tables.enumerated() {
                if try found[number]?.get() == true { worth.append(table) }
            }
            return worth
        }
    }

    /// The rows of a table with an id.
    static func rows(of id: EventID, in bytes: [UInt8], _ path: String) -> [Place] {
        bytes.withUnsafeBufferPointer { buffer in
            TableSearch(id).rows(in: UnsafeRawBufferPointer(buffer)).compactMap { range, number in
                var decoder = EventDecoder(path: path)
                guard let value = try? JSONLine.read(UnsafeBufferPointer(rebasing: buffer[range]), line: number),
                    let event = decoder.event(value, id: nil, notes: nil)?.event, event.id == id
                else { return nil }
                return Place(path: path, bytes: bytes, row: number, event: event.withoutPath)
            }
        }
    }

    private func read(_ path: String) throws(EditingError) -> [UInt8]? {
        try EditingError.wrap(in: root) { () throws(SystemFault) in
            try Self.following(FilePlace(path, in: root)) { place throws(SystemFault) in try files.read(place) }
        }
    }

    /// What is only read may be a link within the library.
    private static func following<Result>(
        _ place: FilePlace, _ read: (FilePlace) throws(SystemFault) -> Result
    ) throws(SystemFault) -> Result {
        do throws(SystemFault) {
            return try read(place)
        } catch {
            guard error.code == ELOOP, let target = place.followingLinks else { throw error }
            return try read(target)
        }
    }

    private mutating func paths() throws(EditingError) -> [String] {
        if let listing { return listing }
        do {
            let found = try EventPaths(root: root).paths
            listing = found
            return found
        } catch {
            throw .vanished(path: root)
        }
    }

    /// In the order in which tables are read.
    private mutating func tables() throws(EditingError) -> [String] {
        try paths().filter { $0.hasSuffix(".jsonl") }.sorted()
    }
}
