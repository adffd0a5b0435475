internal import EventModel

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
        guard id.canNameFile else { return try rows(of: id) }
        var places: [Place] = []
        if let place = try file("events/\(id).md", id) { places.append(place) }
        if places.isEmpty {
            for path in try paths() where path.hasSuffix("/\(id).md") {
                if let place = try file(path, id) { places.append(place) }
            }
        }
        if places.isEmpty || inTables { places += try rows(of: id) }
        return places
    }

    /// The ids of all events in which a person takes part.
    mutating func events(with person: PersonID) throws(EditingError) -> [EventID] {
        var events = EventFiles()
        for path in try paths() {
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

    private mutating func rows(of id: EventID) throws(EditingError) -> [Place] {
        var places: [Place] = []
        for path in try paths() where path.hasSuffix(".jsonl") {
            guard let bytes = try read(path) else { continue }
            places += Self.rows(of: id, in: bytes, path)
        }
        return places
    }

    /// The rows of a table with an id.
    static func rows(of id: EventID, in bytes: [UInt8], _ path: String) -> [Place] {
        let name = Array(id.name.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            LineSequence(bytes: buffer).enumerated().compactMap { number, line in
                // A row that names the event has its id in it, or has it with escapes.
                guard line.contains(UInt8(ascii: "\\")) || line.firstRange(of: name) != nil else { return nil }
                var decoder = EventDecoder(path: path)
                guard let value = try? JSONLine.read(line, line: number + 1),
                    let event = decoder.event(value, id: nil, notes: nil)?.event, event.id == id
                else { return nil }
                return Place(path: path, bytes: bytes, row: number + 1, event: event.withoutPath)
            }
        }
    }

    private func read(_ path: String) throws(EditingError) -> [UInt8]? {
        try EditingError.wrap(in: root) { () throws(SystemFault) in try files.read(root + "/" + path) }
    }

    private mutating func paths() throws(EditingError) -> [String] {
        if let listing { return listing }
        do {
            let found = try FolderListing(root).files.map(\.path).filter { path in
                path.hasPrefix("events/") && [".md", ".jsonl"].contains(where: path.hasSuffix)
            }
            listing = found
            return found
        } catch {
            throw .vanished(path: root)
        }
    }
}
