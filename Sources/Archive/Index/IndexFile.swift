internal import Foundation
internal import GRDB

/// The file that an index is kept in, and the two that SQLite keeps beside it.
enum IndexFile {
    private static let suffixes = ["-wal", "-shm", ""]
    /// As large, in bytes, may an index be that is looked through whenever it is opened.
    private static let mostLookedThrough: Int64 = 4 << 20

    /// Whether there is an index of this version. It is read from the head of the file, so that a foreign or broken one
    /// is never opened for writing, and what is no file, not even that.
    static func isOurs(
        _ path: String, applicationID: Int = IndexSchema.applicationID, version: Int = IndexSchema.userVersion
    ) -> Bool {
        guard suffixes.allSatisfy({ isFile(path + $0) }), access(path, R_OK | W_OK) == 0 else { return false }
        let file = FileHandle(forReadingAtPath: path)
        guard let head = try? file?.read(upToCount: 100), head.count == 100 else { return false }
        func number(_ offset: Int) -> Int { head[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
        let isSQLite = head.prefix(16).elementsEqual(Array("SQLite format 3\0".utf8))
        return isSQLite && number(60) == version && number(68) == applicationID
    }

    /// Whether there is nothing else than a file.
    private static func isFile(_ path: String) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0 else { return errno == ENOENT }
        return status.st_mode & S_IFMT == S_IFREG
    }

    /// Whether its pages belong together. Larger ones are believed until reading finds damage.
    static func isSound(_ db: Database) throws -> Bool {
        let size = try Int64.fetchOne(db, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        guard let size, size <= mostLookedThrough else { return true }
        return try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok"
    }

    /// The file of an open index; nil for one in memory.
    static func path(of index: any DatabaseReader) -> String? {
        let path = index.path
        return path.isEmpty || path.hasPrefix(":") ? nil : path
    }

    /// Makes room for another: what stands there is removed, but a folder with something in it only put aside.
    static func clear(_ path: String) {
        for path in suffixes.map({ path + $0 }) where unlink(path) != 0 && rmdir(path) != 0 {
            rename(path, "\(path).aside-\(UInt32.random(in: 0...UInt32.max))")
        }
    }
}

extension DatabaseError {
    /// Whether the database's file is damaged.
    var isDamage: Bool { [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(resultCode) }
}
