internal import EventModel
internal import LibraryFiles

/// What an edit makes of the files of a library: read, worked out in memory, read back; nothing is written.
struct EditPlan {
    let root: String
    let files: any FileSystem
    private var shelf: EventShelf
    private var places: [EventID: [EventShelf.Place]] = [:]
    private var changes: [String: FileChange] = [:]
    /// Files as they were read first, so that the whole plan speaks of one version of each.
    private var known: [String: [UInt8]?] = [:]

    init(root: String, files: any FileSystem) {
        (self.root, self.files) = (root, files)
        shelf = EventShelf(root: root, files: files)
    }

    /// The changes of files, in the order of their paths; those that change nothing are left out.
    var fileChanges: [FileChange] {
        changes.values.filter { $0.before != $0.after }.sorted { $0.path < $1.path }
    }

    /// What the library says of all that an edit concerns.
    mutating func state(for edit: Edit) throws(EditingError) -> EventsState {
        var ids = Set(edit.events)
        for person in edit.replacedPeople { ids.formUnion(try shelf.events(with: person)) }
        var events: [Event] = []
        for id in ids.sorted() {
            if let event = try find(id, inTables: edit.removes(id)).first?.event { events.append(event) }
        }
        return EventsState(events: events, people: edit.concernsPeople ? Array(try people().values) : [])
    }

    private mutating func people() throws(EditingError) -> [PersonID: Person] {
        PeopleText.people(in: try current("people.yaml") ?? [])
    }

    /// The edit with ids for its new events and people that are free in the library.
    mutating func withFreeIDs(_ edit: Edit) throws(EditingError) -> Edit {
        // A closure cannot change the plan that it is a part of.
        var plan = self
        defer { self = plan }
        let confirmed = edit.rowsConfirmed
        let edit = edit.withFreeIDs(besides: edit.concernsPeople ? try plan.people() : [:])
        return try edit.withFreeIDs { (id) throws(EditingError) in
            guard id.canNameFile else { return false }
            do throws(EditingError) {
                guard let event = try plan.find(id, inTables: edit.removes(id)).first?.event else { return false }
                return event.status == .confirmed || !confirmed.contains(id)
            } catch {
                guard case .unsupported = error else { throw error }
                return true
            }
        }
    }

    private mutating func find(_ id: EventID, inTables: Bool) throws(EditingError) -> [EventShelf.Place] {
        if let found = places[id] { return found }
        let found = try shelf.places(of: id, inTables: inTables)
        places[id] = found
        for place in found { known[place.path] = place.bytes }
        return found
    }

    /// Works out the changes of files that carry out a revision.
    mutating func carryOut(_ revision: Revision) throws(EditingError) {
        var people: [PersonChange] = []
        var decisions: [DecisionLine] = []
        for change in revision.changes {
            switch change {
            case .event(let id, let before, let after): try carryOut(id, before, after)
            case .person(let id, let before, let after):
                // What happens to one person in several parts of the edit is one change of the file.
                let earlier = people.firstIndex { $0.id == id }.map { people.remove(at: $0) }
                people.append(PersonChange(id: id, before: earlier.map(\.before) ?? before, after: after))
            case .decision(let decision, let isMade):
                decisions.append(isMade ? .decision(decision) : .revocation(decision.id))
            }
        }
        people.removeAll { $0.before == $0.after }
        if !people.isEmpty { try carryOut(people) }
        if !decisions.isEmpty { try add(decisions) }
    }

    /// Adds lines to the log of decisions.
    mutating func add(_ lines: [DecisionLine]) throws(EditingError) {
        let path = DecisionLog.path
        let bytes = try current(path)
        put(path, DecisionLog.adding(lines, to: bytes), from: bytes)
    }

    private mutating func carryOut(_ people: [PersonChange]) throws(EditingError) {
        let path = "people.yaml"
        let bytes = try current(path)
        put(
            path, try wrap(path) { () throws(RewritingError) in try PeopleText.changed(bytes, by: people) }, from: bytes
        )
    }

    private mutating func carryOut(_ id: EventID, _ before: Event?, _ after: Event?) throws(EditingError) {
        let places = places[id] ?? []
        guard let after else {
            for place in places { try remove(place) }
            // An event that comes and goes in one edit has a file only in the plan.
            let path = "events/\(id).md"
            if changes[path]?.after != nil { put(path, nil, from: try current(path)) }
            return
        }
        let path = places.first { $0.row == nil }?.path ?? "events/\(id).md"
        let bytes = try current(path)
        let text = try wrap(path) { () throws(RewritingError) in
            guard let before, let place = places.first else { return try EventText.new(after) }
            guard let row = place.row else { return try EventText.changed(bytes ?? [], from: before, to: after) }
            // A second change of an event that is getting a file of its own.
            if let bytes { return try EventText.changed(bytes, from: before, to: after) }
            let document = try EditableDocument(place.bytes, as: .row(row))
            return try EventText.new(after, fromRow: document, saying: before)
        }
        put(path, text, from: bytes)
    }

    /// A file of its own goes; of a table one line goes.
    private mutating func remove(_ place: EventShelf.Place) throws(EditingError) {
        let bytes = try current(place.path)
        guard place.row != nil else { return put(place.path, nil, from: bytes) }
        guard let table = bytes, let row = EventShelf.rows(of: place.event.id, in: table, place.path).last?.row else {
            return
        }
        var start = 0
        for _ in 1..<row { start = (table[start...].firstIndex(of: 0x0A) ?? table.count - 1) + 1 }
        let end = table[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? table.count
        put(place.path, Array(table[..<start] + table[end...]), from: bytes)
    }

    /// A file as planned so far.
    mutating func current(_ path: String) throws(EditingError) -> [UInt8]? {
        if let change = changes[path] { return change.after }
        if let bytes = known[path] { return bytes }
        let bytes = try EditingError.wrap(in: root) { () throws(SystemFault) in
            try files.read(FilePlace(path, in: root))
        }
        known[path] = .some(bytes)
        return bytes
    }

    /// Plans a file's new text.
    mutating func put(_ path: String, _ text: [UInt8]?, from bytes: [UInt8]?) {
        let before = changes[path].map(\.before) ?? bytes
        changes[path] = FileChange(path: path, before: before, after: text)
    }

    /// Rewrites a file; says which where that cannot be.
    func wrap(_ path: String, _ body: () throws(RewritingError) -> [UInt8]) throws(EditingError) -> [UInt8] {
        do throws(RewritingError) {
            return try body()
        } catch {
            throw .unsupported(path: path, reason: error.description)
        }
    }
}

extension Edit {
    /// Whether an event goes: then no row of a table may bring it back.
    fileprivate func removes(_ id: EventID) -> Bool {
        switch self {
        case .delete(let other): id == other
        case .merge(let ids, let other): id != other && ids.contains(id)
        case .together(let edits): edits.contains { $0.removes(id) }
        case .create, .event, .accept, .reject, .split, .addPersonEntry, .person: false
        }
    }

    /// Suggested events that are confirmed under their own ids.
    fileprivate var rowsConfirmed: [EventID] {
        switch self {
        case .accept(let event, let id, _): event.id == id ? [id] : []
        case .together(let edits): edits.flatMap(\.rowsConfirmed)
        case .create, .event, .delete, .reject, .merge, .split, .addPersonEntry, .person: []
        }
    }

    fileprivate var concernsPeople: Bool {
        switch self {
        case .addPersonEntry, .person: true
        case .accept(_, _, let people): !people.isEmpty
        case .together(let edits): edits.contains(where: \.concernsPeople)
        case .create, .event, .delete, .reject, .merge, .split: false
        }
    }
}
