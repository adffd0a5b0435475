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
    let listing: FolderListing

    /// Reads what has changed. Throws `CancellationError`, and leaves all as it was, when it is told to stop.
    func run(
        _ db: Database, progress: (LibraryReader.Progress) -> Void, isCancelled: () -> Bool
    ) throws -> Outcome {
        let seed = UInt64(bitPattern: try db.number("seed") ?? 0)
        let now = Int64(Date().timeIntervalSince1970 * 1_000_000_000)
        let new = FolderPrint(listing, seed: seed, now: now)
        let old = FolderPrint(numbers: [Int64](packed: try db.bytes("listing")))
        guard new != old else { return .nothing }
        var outcome = Outcome.files
        try db.inTransaction(.immediate) {
            let files = LibraryFiles(listing.files.map(\.path))
            let isCurated: Int64 = files.isCurated ? 1 : 0
            if let known = try db.number("curated"), known != isCurated {
                outcome = .everything
                return .rollback
            }
            try db.keep("curated", isCurated)
            // Read again: another process may have been faster.
            let old = FolderPrint(numbers: [Int64](packed: try db.bytes("listing")))
            let differences = new.differences(from: old)
            let writer = try IndexWriter(db, root: root, seed: seed)
            try writer.removeFiles(differences.removed)
            let changed = changedFiles(files, differences, seed)
            try writer.read(changed, of: files, sizes: sizes(of: changed), progress, isCancelled)
            try writer.replaceFindings(of: 0, listing.findings)
            outcome = try writer.finish() ? .files : .nothing
            try db.keep("listing", new.numbers.packed)
            if outcome == .files { try db.keep("version", (db.number("version") ?? 0) + 1) }
            return .commit
        }
        return outcome
    }

    /// The files to read again: those that changed and the articles whose sidecar did.
    private func changedFiles(
        _ files: LibraryFiles, _ differences: (changed: Set<Int64>, removed: [Int64]), _ seed: UInt64
    ) -> [(path: String, role: LibraryFiles.Role)] {
        let touched = differences.changed.union(differences.removed)
        guard touched.count < files.count else { return files.files }
        return files.files.filter { file in
            if touched.contains(FolderPrint.key(of: file.path, seed: seed)) { return true }
            guard file.role == .article else { return false }
            let sidecar = FilePath(file.path).withoutExtension + ".yaml"
            return touched.contains(FolderPrint.key(of: sidecar, seed: seed))
        }
    }

    private func sizes(of files: [(path: String, role: LibraryFiles.Role)]) -> [Int] {
        var sizes: [String: Int] = [:]
        let wanted = Set(files.map(\.path))
        for file in listing.files where wanted.contains(file.path) { sizes[file.path] = Int(file.size) }
        return files.map { sizes[$0.path] ?? 0 }
    }
}
