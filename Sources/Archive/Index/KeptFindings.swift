internal import Containers
internal import Foundation
internal import GRDB
internal import Synchronization

/// What was found in the articles of a library, in a file of its own beside its index. It may be deleted at any time: what is
/// damaged, of other rules or of another program is not believed and found anew.
public final class KeptFindings: Sendable {
    /// The name of the file.
    private static let fileName = "findings.sqlite"
    private static let applicationID = 0x4461_7466

    private let database: DatabaseQueue
    /// The keys of what is kept.
    private let known: Mutex<Set<Data>>

    /// Those beside the file of an index; nil where they cannot be kept.
    public init?(besideIndex index: String, version: Int = RuleVersions.suggesting) {
        let path = URL(fileURLWithPath: index).deletingLastPathComponent().appendingPathComponent(Self.fileName).path
        let number = version << 8 | RuleVersions.reading
        guard let opened = Self.opened(path, number) ?? Self.made(path, number) else { return nil }
        database = opened.database
        known = Mutex(opened.keys)
    }

    /// A hash of some bytes.
    public static func digest(of bytes: [UInt8]) -> [UInt8] { [UInt8](hash(bytes)) }

    /// Whether something is kept under a key.
    public func has(_ key: [UInt8]) -> Bool { known.withLock { $0.contains(Self.hash(key)) } }

    /// What is kept under a key; nil where nothing is, or where it is damaged.
    public func value(under key: [UInt8]) -> [UInt8]? {
        let hash = Self.hash(key)
        guard known.withLock({ $0.contains(hash) }) else { return nil }
        return use {
            try $0.read { db in
                let sql = "SELECT sum, value FROM finding WHERE key = ?"
                guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [hash]),
                    let sum = row["sum"] as Data?, let value = (row["value"] as Data?).map({ [UInt8]($0) }),
                    sum == Self.sum(of: value, under: hash)
                else { return nil }
                return value
            }
        } ?? nil
    }

    /// Keeps values under their keys.
    public func keep(_ values: [(key: [UInt8], value: [UInt8])]) {
        let rows = values.map { (Self.hash($0.key), $0.value) }
        use {
            try $0.write { db in
                let sql = "INSERT OR REPLACE INTO finding (key, sum, value) VALUES (?, ?, ?)"
                let statement = try db.cachedStatement(sql: sql)
                for (key, value) in rows {
                    try statement.execute(arguments: [key, Self.sum(of: value, under: key), Data(value)])
                }
                known.withLock { $0.formUnion(rows.map(\.0)) }
            }
        }
    }

    /// Keeps only what some keys stand for.
    public func keepOnly(_ keys: some Sequence<[UInt8]>) {
        let wanted = Set(keys.map(Self.hash))
        let old = known.withLock { known in
            defer { known.formIntersection(wanted) }
            return known.subtracting(wanted)
        }
        guard !old.isEmpty else { return }
        use {
            try $0.write { db in
                let statement = try db.cachedStatement(sql: "DELETE FROM finding WHERE key = ?")
                for key in old { try statement.execute(arguments: [key]) }
            }
        }
    }

    /// Reads or writes the file as far as that can be done; a damaged one is taken away, so that the next search makes it anew.
    @discardableResult
    private func use<Value>(_ work: (DatabaseQueue) throws -> Value) -> Value? {
        do {
            return try work(database)
        } catch {
            if (error as? DatabaseError)?.isDamage == true { IndexFile.clear(database.path) }
            return nil
        }
    }

    private static func hash(_ key: [UInt8]) -> Data { Data(SHA256(of: key).bytes.prefix(20)) }

    private static func sum(of value: [UInt8], under key: Data) -> Data {
        Data(SHA256(of: key + value).bytes.prefix(8))
    }
}

extension KeptFindings {
    /// Nil where the file is not ours, of other rules, or cannot be read.
    private static func opened(_ path: String, _ version: Int) -> (database: DatabaseQueue, keys: Set<Data>)? {
        guard IndexFile.isOurs(path, applicationID: applicationID, version: version),
            let database = try? DatabaseQueue(path: path, configuration: configuration),
            let keys = try? database.read({ try Set(Data.fetchAll($0, sql: "SELECT key FROM finding")) })
        else { return nil }
        return (database, keys)
    }

    private static func made(_ path: String, _ version: Int) -> (database: DatabaseQueue, keys: Set<Data>)? {
        IndexFile.clear(path)
        guard let database = try? DatabaseQueue(path: path, configuration: configuration) else { return nil }
        let isMade: Void? = try? database.write { db in
            try db.execute(sql: "CREATE TABLE finding (key BLOB PRIMARY KEY, sum BLOB NOT NULL, value BLOB NOT NULL)")
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: "PRAGMA user_version = \(version)")
        }
        return isMade == nil ? nil : (database, [])
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(1)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA cache_size = -2000")
            try db.execute(sql: "PRAGMA synchronous = NORMAL")
        }
        return configuration
    }
}
