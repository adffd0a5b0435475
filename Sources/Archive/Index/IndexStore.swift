internal import EventModel
internal import Foundation
internal import GRDB
internal import LibraryFiles

/// The database of one library's index: opened where it is whole and of this version, made anew where it is anything else.
final class IndexStore: Sendable {
    let root: String
    private let location: IndexLocation
    private let suggester: Suggester?
    private let lock = NSLock()
    private let suggesting = NSLock()
    nonisolated(unsafe) private var writer: (any DatabaseWriter)?

    init(root: String, location: IndexLocation, suggester: Suggester? = nil) {
        self.root = root
        self.suggester = suggester
        self.location = location
    }

    /// What the index said when it was last brought up to date; nil where there is none that can be used.
    func last() -> IndexSnapshot? {
        guard let writer = opened() else { return nil }
        return try? snapshot(of: writer)
    }

    /// Whether there is a folder for the index.
    var isKept: Bool { location != .memory }

    /// The index made anew, whatever there is.
    func rebuilt(
        progress: (LibraryReader.Progress) -> Void, isCancelled: () -> Bool
    ) throws -> IndexSnapshot {
        try built(replacing: true, since: nil, progress, isCancelled)
    }

    /// The index brought up to date; nil where nothing has changed since `known`.
    func refreshed(
        since known: IndexSnapshot?, progress: (LibraryReader.Progress) -> Void, isCancelled: () -> Bool
    ) throws -> IndexSnapshot? {
        guard let writer = opened() else { return try built(replacing: false, since: known, progress, isCancelled) }
        do {
            switch try IndexUpdate(root: root).run(writer, progress: progress, isCancelled: isCancelled) {
            case .nothing:
                let current = try snapshot(of: writer)
                return known?.version == current.version ? nil : current
            case .files: return try snapshot(of: writer)
            case .everything: return try built(replacing: true, since: known, progress, isCancelled)
            }
        } catch let error as DatabaseError where Self.isDamage(error) {
            return try built(replacing: true, since: known, progress, isCancelled)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            // Another process brings it up to date; what it said before is better than nothing.
            return known == nil ? try snapshot(of: writer) : nil
        } catch let error as DatabaseError where Self.isWithoutRoom(error) {
            return try builtInMemory(since: known, progress, isCancelled)
        }
    }

    /// Whether the index is up to date after ``refreshed(files:)`` where nothing but these files has changed.
    func isEnough(_ files: [String]) -> Bool {
        (try? opened()?.read { try IndexUpdate(root: root).areEnough(files, $0) }) ?? false
    }

    /// The index with some files read again; nil where it has to be made anew first.
    func refreshed(files: [String]) throws -> IndexSnapshot? {
        guard let writer = opened() else { return nil }
        do {
            _ = try writer.writeWithoutTransaction { db in try IndexUpdate(root: root).run(db, files: files) }
        } catch let error as DatabaseError where Self.isDamage(error) || Self.isWithoutRoom(error) {
            return nil
        }
        return try snapshot(of: writer)
    }

    /// The index with what is found in the articles of now; nil where that is the same. While it is looked for, others
    /// may write.
    func resuggested(progress: @escaping Suggester.Report = { _ in }) throws -> IndexSnapshot? {
        guard let suggester, let writer = opened() else { return nil }
        // Who comes while they are looked for waits, and mostly finds that nothing is left to do.
        suggesting.lock()
        defer { suggesting.unlock() }
        do {
            let update = SuggestionUpdate(root: root, suggester: suggester)
            let state = try writer.read { db in try update.isUpToDate(db) ? nil : update.state(db) }
            guard let state else { return nil }
            let found = try update.find(
                in: state.print, articles: state.articles, of: writer, progress: progress)
            try writer.write { db in try update.keep(found, db) }
            return try snapshot(of: writer)
        } catch let error as DatabaseError where error.isDamage {
            discard()
            throw LibraryError.damagedIndex(root: root)
        } catch let error as DatabaseError where Self.isWithoutRoom(error) {
            return try builtInMemory(since: try snapshot(of: writer), { _ in }, { false })
        }
    }

    private func snapshot(of writer: any DatabaseWriter) throws -> IndexSnapshot {
        guard let pool = writer as? DatabasePool else {
            return try IndexSnapshot(root: root, reader: writer, another: { writer })
        }
        return try IndexSnapshot(
            root: root, reader: pool.makeSnapshot(), another: { try pool.makeSnapshot() },
            whenDamaged: { [weak self] in self?.discard() })
    }

    private static func isDamage(_ error: DatabaseError) -> Bool {
        error.isDamage || [.SQLITE_ERROR, .SQLITE_CONSTRAINT].contains(error.resultCode)
    }
}

extension IndexStore {
    /// The name of the database's file.
    private static let fileName = "index.sqlite"

    private func opened() -> (any DatabaseWriter)? {
        lock.withLock {
            if let writer { return writer }
            guard case .folder(let folder) = location else { return nil }
            writer = open("\(folder)/\(Self.fileName)")
            return writer
        }
    }

    /// Nil for what is not there, not ours, not of this version, or made for another folder: a copy of a library does
    /// not believe what came with it.
    private func open(_ path: String) -> DatabasePool? {
        guard IndexFile.isOurs(path) else { return nil }
        let pool = try? DatabasePool(path: path, configuration: Self.configuration)
        let isRight = try? pool?.read { try $0.number("place") == Self.place(of: root) && IndexFile.isSound($0) }
        return isRight == true ? pool : nil
    }

    /// Takes away what turned out to be damaged while it was read, so that it is made anew.
    private func discard() {
        guard case .folder(let folder) = location else { return }
        lock.withLock {
            writer = nil
            IndexFile.clear("\(folder)/\(Self.fileName)")
        }
    }

    /// What only this folder has, and nobody outside can know.
    private static func place(of root: String) -> Int64 {
        var status = stat()
        return fstatat(AT_FDCWD, root, &status, 0) == 0 ? Int64(status.st_ino) : 0
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 2
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA cache_size = -6000")
            try db.execute(sql: "PRAGMA synchronous = NORMAL")
        }
        return configuration
    }

    /// Makes the index anew; where there is no room for it, in memory. Where nothing is to be replaced, another process
    /// may have made it meanwhile.
    private func built(
        replacing isReplacing: Bool, since known: IndexSnapshot?,
        _ progress: (LibraryReader.Progress) -> Void, _ isCancelled: () -> Bool
    ) throws -> IndexSnapshot {
        guard case .folder(let folder) = location else { return try builtInMemory(since: known, progress, isCancelled) }
        do {
            let lock = IndexLock(folder: folder)
            defer { lock?.release() }
            if !isReplacing, let writer = opened() {
                _ = try IndexUpdate(root: root).run(writer, progress: progress, isCancelled: isCancelled)
                return try snapshot(of: writer)
            }
            return try built(in: folder, since: known, progress, isCancelled)
        } catch let error as DatabaseError where Self.isWithoutRoom(error) {
            return try builtInMemory(since: known, progress, isCancelled)
        }
    }

    /// Writes a new index beside the old one, without a journal, and puts it in its place when it is whole.
    private func built(
        in folder: String, since known: IndexSnapshot?, _ progress: (LibraryReader.Progress) -> Void,
        _ isCancelled: () -> Bool
    ) throws -> IndexSnapshot {
        let path = "\(folder)/\(Self.fileName)"
        let draft = "\(path).\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        defer { unlink(draft) }
        let queue = try DatabaseQueue(path: draft, configuration: Self.draftConfiguration)
        try fill(queue, since: known, progress, isCancelled)
        try queue.close()
        return try lock.withLock {
            IndexFile.clear(path)
            // What is kept beside a database that is open needs room too.
            guard rename(draft, path) == 0, let opened = open(path) else {
                throw DatabaseError(resultCode: .SQLITE_CANTOPEN)
            }
            writer = opened
            return try snapshot(of: opened)
        }
    }

    private static var draftConfiguration: Configuration {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            for pragma in ["journal_mode = OFF", "synchronous = OFF", "cache_size = -200000"] {
                try db.execute(sql: "PRAGMA \(pragma)")
            }
        }
        return configuration
    }

    private static func isWithoutRoom(_ error: DatabaseError) -> Bool {
        [.SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    }

    /// A database of its own each time, so that what is being read does not move.
    private func builtInMemory(
        since known: IndexSnapshot?, _ progress: (LibraryReader.Progress) -> Void, _ isCancelled: () -> Bool
    ) throws -> IndexSnapshot {
        let queue = try DatabaseQueue()
        try fill(queue, since: known, progress, isCancelled)
        try suggest(queue)
        return try snapshot(of: queue)
    }

    private func fill(
        _ queue: DatabaseQueue, since known: IndexSnapshot?, _ progress: (LibraryReader.Progress) -> Void,
        _ isCancelled: () -> Bool
    ) throws {
        try queue.writeWithoutTransaction { db in
            try db.inTransaction {
                try IndexSchema.create(db)
                try IndexSchema.prepareForMuch(db)
                try db.keep("seed", Int64.random(in: 0...Int64.max))
                try db.keep("place", Self.place(of: root))
                try db.keep("version", known?.version ?? 0)
                return .commit
            }
        }
        _ = try IndexUpdate(root: root).run(queue, progress: progress, isCancelled: isCancelled)
    }

    /// Looks for events at once: nothing can be added to an index in memory later.
    private func suggest(_ queue: DatabaseQueue) throws {
        guard let suggester else { return }
        let update = SuggestionUpdate(root: root, suggester: suggester)
        let state = try queue.read { try update.state($0) }
        let found = try update.find(in: state.print, articles: state.articles, of: queue)
        try queue.write { try update.keep(found, $0) }
    }
}
