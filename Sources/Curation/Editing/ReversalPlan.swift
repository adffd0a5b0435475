internal import EventModel
internal import LibraryFiles

/// Works out how a step of the journal is taken back.
///
/// A file that is as the step left it gets its former bytes. One that was changed since keeps those changes: only the
/// values that the step changed go back, where nobody has changed them again. Decisions are revoked by a new line where
/// lines were added since.
struct ReversalPlan {
    private var plan: EditPlan

    init(_ plan: EditPlan) { self.plan = plan }

    /// The changes of files worked out so far.
    var fileChanges: [FileChange] { plan.fileChanges }

    /// Takes back what was done to a file.
    mutating func reverse(_ file: JournaledFile) throws(EditingError) {
        let bytes = try plan.current(file.path)
        if let change = file.inverse.applied(to: bytes) {
            return plan.put(file.path, change.after, from: bytes)
        }
        if file.path == DecisionLog.path { return try revoke(file, bytes) }
        guard let versions = file.versions, let old = versions.before, let new = versions.after, let bytes else {
            throw conflict(file, ["file"], bytes)
        }
        switch file.path {
        case "people.yaml": try reversePeople(old, new, bytes, file)
        case let path where path.hasPrefix("events/") && path.hasSuffix(".md"): try reverseEvent(old, new, bytes, file)
        default: throw conflict(file, ["file"], bytes)
        }
    }

    private mutating func reverseEvent(
        _ old: [UInt8], _ new: [UInt8], _ bytes: [UInt8], _ file: JournaledFile
    ) throws(EditingError) {
        let id = EventID(FilePath(file.path).stem)
        guard let mine = EventText.event(in: old, id: id), let base = EventText.event(in: new, id: id),
            let theirs = EventText.event(in: bytes, id: id)
        else { throw conflict(file, ["file"], bytes) }
        let merged: Event
        do throws(MergeConflict) {
            merged = try Event.merged(base: base, mine: mine, theirs: theirs)
        } catch {
            throw conflict(file, error.fields, bytes)
        }
        try put(file, bytes) { () throws(RewritingError) in try EventText.changed(bytes, from: theirs, to: merged) }
    }

    private mutating func reversePeople(
        _ old: [UInt8], _ new: [UInt8], _ bytes: [UInt8], _ file: JournaledFile
    ) throws(EditingError) {
        let (mine, base, theirs) = (
            PeopleText.people(in: old), PeopleText.people(in: new), PeopleText.people(in: bytes)
        )
        var changes: [PersonChange] = []
        for id in Set(mine.keys).union(base.keys).sorted() where mine[id] != base[id] {
            let merged = try merged(base[id], mine[id], theirs[id], file, bytes)
            changes.append(PersonChange(id: id, before: theirs[id], after: merged))
        }
        try put(file, bytes) { () throws(RewritingError) in try PeopleText.changed(bytes, by: changes) }
    }

    private func merged(
        _ base: Person?, _ mine: Person?, _ theirs: Person?, _ file: JournaledFile, _ bytes: [UInt8]
    ) throws(EditingError) -> Person? {
        if theirs == base { return mine }
        guard let base, let mine, let theirs, let merged = try? Person.merged(base: base, mine: mine, theirs: theirs)
        else { throw conflict(file, [base?.id.name ?? mine?.id.name ?? "file"], bytes) }
        return merged
    }

    private mutating func put(
        _ file: JournaledFile, _ bytes: [UInt8], _ text: () throws(RewritingError) -> [UInt8]
    ) throws(EditingError) {
        do throws(RewritingError) {
            plan.put(file.path, try text(), from: bytes)
        } catch {
            throw .unsupported(path: file.path, reason: error.description)
        }
    }

    /// What the step added is revoked, what it took out is added again.
    private mutating func revoke(_ file: JournaledFile, _ bytes: [UInt8]?) throws(EditingError) {
        let added = DecisionLog.lines(in: file.new.bytes)
        let removed = DecisionLog.lines(in: file.old.bytes)
        let all = DecisionLog.lines(in: bytes ?? [])
        let revocations = added.compactMap { line -> DecisionLine? in
            switch line {
            case .decision(let decision): .revocation(decision.id)
            case .revocation(let id): all.last { if case .decision(let made) = $0 { made.id == id } else { false } }
            }
        }
        try plan.add(removed + revocations)
    }

    private func conflict(_ file: JournaledFile, _ fields: [String], _ bytes: [UInt8]?) -> EditingError {
        let id = EventID(FilePath(file.path).stem)
        let mine = file.versions?.before.flatMap { EventText.event(in: $0, id: id) }
        let theirs = bytes.flatMap { EventText.event(in: $0, id: id) }
        return .conflict(EditConflict(path: file.path, fields: fields, mine: mine, theirs: theirs))
    }
}
