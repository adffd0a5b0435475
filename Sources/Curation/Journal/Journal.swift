internal import Foundation
internal import LibraryFiles

/// The record of all edits of a library: one JSON value a line, only ever added to, durable before a file is changed.
/// What can be undone and redone follows from it, also for the next program.
///
/// It lies among the user's files of state and never in the library: a journal that came with a folder would say what
/// its sender wants done to the files.
struct Journal {
    private let place: FilePlace
    private let files: any FileSystem
    private var size = 0
    private var lines = 0
    private var lastNumber = 0
    private(set) var undoable: [JournalStep] = []
    private(set) var redoable: [JournalStep] = []
    /// The last entry, where nothing says what became of it.
    private(set) var open: JournalEntry?
    private var isDamaged = false
    /// What was wrong with it, in words.
    var damage: [String] {
        isDamaged
            ? ["\(place.absolutePath) has lines that cannot be read; what they record cannot be undone"] : []
    }

    /// The journal that is kept in a folder; it is not read yet.
    init(folder: String, files: any FileSystem) {
        place = FilePlace("journal", in: folder)
        self.files = files
    }

    /// Reads what was added, also by another program. A line without an end was never acted on and is cut off.
    mutating func refresh() throws(EditingError) {
        let now = try wrap { () throws(SystemFault) in try files.size(place) } ?? 0
        guard now != size else { return }
        let bytes = try wrap { () throws(SystemFault) in try files.read(place) } ?? []
        self = Journal(folder: place.root, files: files)
        let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        if end < bytes.count { try wrap { () throws(SystemFault) in try files.truncate(place, to: end) } }
        var start = 0
        for line in bytes[..<end].split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            read(line, at: start..<start + line.count)
            start += line.count + 1
        }
        size = end
    }

    private mutating func read(_ line: ArraySlice<UInt8>, at range: Range<Int>) {
        lines += 1
        let read = try? JSONDecoder().decode(JournalEntry.self, from: Data(line))
        guard let entry = read, entry.isSound, entry.number <= lines else {
            isDamaged = true
            return
        }
        take(entry, at: range)
    }

    private mutating func take(_ entry: JournalEntry, at range: Range<Int>) {
        if entry.kind == .passed, open == nil, undoable.last?.number == entry.number { undoable.removeLast() }
        guard entry.isStep else {
            if let open, open.number == entry.number, entry.kind == .dropped { drop(open) }
            if open?.number == entry.number { open = nil }
            return
        }
        let step = JournalStep(number: entry.number, summary: entry.summary, range: range)
        lastNumber = max(lastNumber, entry.number)
        open = entry
        switch entry.kind {
        case .edit:
            undoable.append(step)
            forgotten = redoable
            redoable = []
        case .undo:
            if let last = undoable.popLast() { taken = last }
            redoable.append(step)
        case .redo:
            if let last = redoable.popLast() { taken = last }
            undoable.append(step)
        case .done, .dropped, .passed: break
        }
    }

    /// What the open entry took away, so that dropping it brings it back.
    private var forgotten: [JournalStep] = []
    private var taken: JournalStep?

    private mutating func drop(_ entry: JournalEntry) {
        switch entry.kind {
        case .edit:
            undoable.removeLast()
            redoable = forgotten
        case .undo:
            redoable.removeLast()
            if let taken { undoable.append(taken) }
        case .redo:
            undoable.removeLast()
            if let taken { redoable.append(taken) }
        case .done, .dropped, .passed: break
        }
    }

    /// Writes down what is about to be done; when this returns it is durable. After an error the journal is as it was.
    mutating func begin(
        _ kind: JournalEntry.Kind, _ summary: String, _ changes: [FileChange], folders: [String]
    ) throws(EditingError) {
        let entry = JournalEntry(
            number: lastNumber + 1, kind: kind, summary: summary, time: Date().ISO8601Format(),
            files: changes.map { JournaledFile($0) }, folders: folders.isEmpty ? nil : folders)
        try append(entry, durable: true)
    }

    /// Writes down what became of the last entry. Where there is no room for that, the next start finds out by itself.
    mutating func end(_ kind: JournalEntry.Kind) {
        guard let open else { return }
        let entry = JournalEntry(number: open.number, kind: kind)
        if (try? append(entry, durable: false)) == nil { take(entry, at: 0..<0) }
    }

    /// Leaves the step that would be undone next as it is, for good.
    mutating func pass(_ step: JournalStep) throws(EditingError) {
        try append(JournalEntry(number: step.number, kind: .passed), durable: false)
    }

    private mutating func append(_ entry: JournalEntry, durable: Bool) throws(EditingError) {
        guard var line = try? Array(JSONEncoder().encode(entry)) else {
            throw .system(path: place.absolutePath, reason: "cannot be written down")
        }
        line.append(0x0A)
        do throws(SystemFault) {
            if size == 0 { try makeFile() }
            try files.append(line, to: place)
            if durable { try files.synchronise(place) }
        } catch {
            try? files.truncate(place, to: size)
            throw EditingError(error, in: place.root)
        }
        take(entry, at: size..<size + line.count - 1)
        size += line.count
        lines += 1
    }

    private func makeFile() throws(SystemFault) {
        guard try files.size(place) == nil else { return }
        try files.create(place, permissions: 0o600)
        try files.synchronise(place.folder)
    }

    /// The entry of a step, read again.
    func entry(_ step: JournalStep) throws(EditingError) -> JournalEntry {
        let bytes = try wrap { () throws(SystemFault) in try files.read(place) } ?? []
        guard step.range.upperBound <= bytes.count,
            let entry = try? JSONDecoder().decode(JournalEntry.self, from: Data(bytes[step.range])),
            entry.number == step.number
        else { throw .changedMeanwhile(path: place.absolutePath) }
        return entry
    }

    private func wrap<Result>(_ body: () throws(SystemFault) -> Result) throws(EditingError) -> Result {
        try EditingError.wrap(in: place.root, body)
    }
}

/// A step that can be undone or redone, and where the journal has it.
struct JournalStep: Hashable, Sendable {
    var number: Int
    var summary: String
    /// In bytes.
    var range: Range<Int>
}
