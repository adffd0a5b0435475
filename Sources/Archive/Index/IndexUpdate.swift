internal import Articles
internal import EventModel
internal import Foundation
internal import GRDB
internal import LibraryFiles

/// Brings an index up to date with the files of its library, all at once or not at all.
struct IndexUpdate {
    /// What an update found to do.
    enum Outcome {
        case nothing, files
        /// The folder has become another kind of library: the index must be made anew.
        case everything
    }

    let root: String

    /// Looks what has changed, and reads it. Throws `CancellationError`, and leaves all as it was, when it is told to
    /// stop. The look at the folder keeps nobody from writing.
    func run(
        _ writer: some DatabaseWriter, progress: (LibraryReader.Progress) -> Void, isCancelled: () -> Bool
    ) throws -> Outcome {
        let before = try writer.read { (number: try $0.number("looks"), known: try FolderPrint(in: $0)) }
        let listing = try FolderListing(root, known: before.known)
        guard try !listing.isSame || writer.read({ try !told($0).isEmpty }) else { return .nothing }
        return try writer.writeWithoutTransaction { db in
            try run(db, listing, before, progress: progress, isCancelled: isCancelled)
        }
    }

    private func run(
        _ db: Database, _ listing: FolderListing, _ before: (number: Int64?, known: FolderPrint),
        progress: (LibraryReader.Progress) -> Void, isCancelled: () -> Bool
    ) throws -> Outcome {
        var outcome = Outcome.files
        try db.inTransaction(.immediate) {
            // Looked up again, as another process may have been faster.
            let isSame = try db.number("looks") == before.number
            let known = isSame ? before.known : try FolderPrint(in: db)
            let listing = isSame ? listing : try FolderListing(root, known: known)
            outcome = try update(db, known, listing, progress, isCancelled)
            try FolderListing.expect(root)
            return outcome == .everything ? .rollback : .commit
        }
        return outcome
    }

    /// Whether it is enough to read these files where they have changed: an article is read with the file beside it, and
    /// what links lead to is read under several names.
    func areEnough(_ paths: [String], _ db: Database) throws -> Bool {
        guard try db.number("links") == 0, let hasArticlesFolder = try db.number("articlesFolder") else { return false }
        return paths.allSatisfy { path in
            var status = stat()
            guard lstat(root + "/" + path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG else { return false }
            switch FileRoles.role(of: path, hasArticlesFolder: hasArticlesFolder == 1) {
            case .article: return false
            case nil: return FilePath(path).fileExtension != "yaml"
            default: return true
            }
        }
    }

    /// Reads some files only, without a look at the others.
    func run(_ db: Database, files paths: [String]) throws -> Outcome {
        var outcome = Outcome.nothing
        try db.inTransaction(.immediate) {
            let seed = UInt64(bitPattern: try db.number("seed") ?? 0)
            let hasArticlesFolder = try db.number("articlesFolder") == 1
            let writer = try IndexWriter(db, root: root, seed: seed)
            let changed = paths.sorted().compactMap { path in
                FileRoles.role(of: path, hasArticlesFolder: hasArticlesFolder)
                    .map { ChangedFile(path: path, role: $0, size: 0) }
            }
            try writer.read(changed, { _ in }, { false })
            outcome = try close(writer)
            for file in changed {
                try writer.run(
                    "INSERT OR IGNORE INTO told (key) VALUES (?)", [FolderPrint.key(of: file.path, seed: seed)])
            }
            try FolderListing.expect(root)
            return .commit
        }
        return outcome
    }

    /// Settles what depends on what was read.
    private func close(_ writer: IndexWriter) throws -> Outcome {
        guard try writer.finish() else { return .nothing }
        try writer.db.keep("version", (writer.db.number("version") ?? 0) + 1)
        return .files
    }

    /// The files that were read without a look at the folder since the last look: it may never have seen them.
    private func told(_ db: Database) throws -> [Int64] { try Int64.fetchAll(db, sql: "SELECT key FROM told") }

    private func update(
        _ db: Database, _ old: FolderPrint, _ listing: FolderListing,
        _ progress: (LibraryReader.Progress) -> Void, _ isCancelled: () -> Bool
    ) throws -> Outcome {
        let hasArticlesFolder: Int64 = listing.hasArticlesFolder ? 1 : 0
        if let known = try db.number("articlesFolder"), known != hasArticlesFolder { return .everything }
        try db.keep("articlesFolder", hasArticlesFolder)
        try db.keep("links", listing.links.count)
        let writer = try IndexWriter(db, root: root, seed: old.seed)
        try writer.removeFiles(listing.removed + told(db).filter { !listing.print.has($0) })
        try writer.read(changedFiles(listing, db), progress, isCancelled)
        try writer.replaceFindings(of: 0, listing.findings)
        let outcome = try close(writer)
        try listing.print.keep(in: db, insteadOf: old)
        try db.execute(sql: "DELETE FROM told")
        try db.keep("looks", (db.number("looks") ?? 0) + 1)
        return outcome
    }

    /// The files to read again: those that changed, and the articles whose sidecar did or has gone.
    private func changedFiles(_ listing: FolderListing, _ db: Database) throws -> [ChangedFile] {
        // Not by path: two that differ only in how their letters are composed are equal as texts.
        var changed: [Int64: ChangedFile] = [:]
        func add(_ path: String, size: Int64) {
            guard let role = FileRoles.role(of: path, hasArticlesFolder: listing.hasArticlesFolder) else { return }
            let key = FolderPrint.key(of: path, seed: listing.print.seed)
            changed[key] = ChangedFile(path: path, role: role, size: Int(size), sidecar: sidecar(of: path, listing))
        }
        for file in listing.files {
            add(file.path, size: file.size)
            for path in articles(beside: file.path, listing) { add(path, size: 0) }
        }
        let beside = try db.cachedStatement(sql: "SELECT path FROM file WHERE sidecar = ?")
        for key in listing.removed {
            for path in try String.fetchAll(beside, arguments: [key]) { add(path, size: 0) }
        }
        return changed.values.sorted { $0.path < $1.path }
    }

    private func sidecar(of path: String, _ listing: FolderListing) -> String? {
        let sidecar = FilePath(path).withoutExtension + ".yaml"
        let key = FolderPrint.key(of: sidecar, seed: listing.print.seed)
        return listing.print.has(key) ? sidecar : nil
    }

    private func articles(beside sidecar: String, _ listing: FolderListing) -> [String] {
        let path = FilePath(sidecar)
        guard path.fileExtension == "yaml" else { return [] }
        let kinds = ArticleFormat.fileExtensions
        return (kinds + kinds.map { $0.uppercased() }).map { "\(path.withoutExtension).\($0)" }.filter { path in
            listing.print.has(FolderPrint.key(of: path, seed: listing.print.seed))
        }
    }
}

/// A file that is to be read.
struct ChangedFile {
    var path: String
    var role: FileRoles.Role
    /// In bytes.
    var size: Int
    /// The path of the file beside an article in which the curator says what it does not.
    var sidecar: String?
}
