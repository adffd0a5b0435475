internal import Articles
internal import EventModel
internal import Foundation
internal import GRDB

/// Brings an index up to date with the files of its library, all at once or not at all.
struct IndexUpdate {
    /// What an update found to do.
    enum Outcome {
        case nothing, files
        /// The folder has become another kind of library: the index must be made anew.
        case everything
    }

    let root: String
    var suggester: Suggester?

    /// Reads what has changed. Throws `CancellationError`, and leaves all as it was, when it is told to stop.
    func run(
        _ db: Database, progress: (LibraryReader.Progress) -> Void, isCancelled: () -> Bool
    ) throws -> Outcome {
        let before = try known(db)
        let listing = try FolderListing(root, known: before)
        let isStale = try areSuggestionsStale(db)
        guard !listing.print.isSame(as: before) || isStale else { return .nothing }
        var outcome = Outcome.files
        try db.inTransaction(.immediate) {
            // Looked up again, as another process may have been faster.
            let now = try known(db)
            let listing = now.isSame(as: before) ? listing : try FolderListing(root, known: now)
            outcome = try update(db, now, listing, progress, isCancelled)
            return outcome == .everything ? .rollback : .commit
        }
        return outcome
    }

    /// Whether other rules made the suggestions that are kept.
    private func areSuggestionsStale(_ db: Database) throws -> Bool {
        try suggester.map { try db.number("suggester") != Int64($0.version) } ?? false
    }

    private func known(_ db: Database) throws -> FolderPrint {
        FolderPrint(
            seed: UInt64(bitPattern: try db.number("seed") ?? 0), numbers: [Int64](packed: try db.bytes("listing")))
    }

    private func update(
        _ db: Database, _ old: FolderPrint, _ listing: FolderListing,
        _ progress: (LibraryReader.Progress) -> Void, _ isCancelled: () -> Bool
    ) throws -> Outcome {
        let hasArticlesFolder: Int64 = listing.hasArticlesFolder ? 1 : 0
        if let known = try db.number("articlesFolder"), known != hasArticlesFolder { return .everything }
        try db.keep("articlesFolder", hasArticlesFolder)
        let writer = try IndexWriter(db, root: root, seed: old.seed)
        let removed = old.keys(missingIn: listing.print)
        try writer.removeFiles(removed)
        try writer.read(changedFiles(listing, removed, db), progress, isCancelled)
        try writer.replaceFindings(of: 0, listing.findings)
        if let suggester, try writer.isChanged || areSuggestionsStale(db) {
            if isCancelled() { throw CancellationError() }
            try writer.replaceSuggestions(by: suggester)
        }
        let hasChanged = try writer.finish()
        try db.keep("listing", listing.print.numbers.packed)
        guard hasChanged else { return .nothing }
        try db.keep("version", (db.number("version") ?? 0) + 1)
        return .files
    }

    /// The files to read again: those that changed, and the articles whose sidecar did or has gone.
    private func changedFiles(_ listing: FolderListing, _ removed: [Int64], _ db: Database) throws -> [ChangedFile] {
        var changed: [String: ChangedFile] = [:]
        func add(_ path: String, size: Int64) {
            guard let role = LibraryFiles.role(of: path, hasArticlesFolder: listing.hasArticlesFolder) else { return }
            changed[path] = ChangedFile(path: path, role: role, size: Int(size), sidecar: sidecar(of: path, listing))
        }
        for file in listing.files {
            add(file.path, size: file.size)
            for path in articles(beside: file.path, listing) { add(path, size: 0) }
        }
        let beside = try db.cachedStatement(sql: "SELECT path FROM file WHERE sidecar = ?")
        for key in removed {
            for path in try String.fetchAll(beside, arguments: [key]) { add(path, size: 0) }
        }
        return changed.values.sorted { $0.path < $1.path }
    }

    private func sidecar(of path: String, _ listing: FolderListing) -> String? {
        let sidecar = FilePath(path).withoutExtension + ".yaml"
        let key = FolderPrint.key(of: sidecar, seed: listing.print.seed)
        return listing.print.state(of: key) == nil ? nil : sidecar
    }

    private func articles(beside sidecar: String, _ listing: FolderListing) -> [String] {
        let path = FilePath(sidecar)
        guard path.fileExtension == "yaml" else { return [] }
        let kinds = ArticleReader.fileExtensions
        return (kinds + kinds.map { $0.uppercased() }).map { "\(path.withoutExtension).\($0)" }.filter { path in
            listing.print.state(of: FolderPrint.key(of: path, seed: listing.print.seed)) != nil
        }
    }
}

/// A file that is to be read.
struct ChangedFile {
    var path: String
    var role: LibraryFiles.Role
    /// In bytes.
    var size: Int
    /// The path of the file beside an article in which the curator says what it does not.
    var sidecar: String?
}
