internal import EventModel
internal import Foundation
internal import GRDB

extension NameIndex {
    /// As the index keeps it; made anew where that is damaged.
    init(in db: Database) throws {
        let packed = try Data.fetchOne(db, sql: "SELECT packed FROM names")
        let kept = packed.flatMap { bytes in bytes.withUnsafeBytes { NameIndex(packed: $0) } }
        self = try kept ?? NameIndex(of: db)
    }

    /// Of everyone whom the index knows.
    private init(of db: Database) throws {
        var people: [(key: Int64, person: Person)] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM person")
        while let row = try rows.next() { people.append((row["term"], Person(row))) }
        self.init(people)
    }

    /// Puts everyone's names into the index.
    static func keep(in db: Database) throws {
        try db.execute(
            sql: "REPLACE INTO names (key, packed) VALUES (0, ?)", arguments: [Data(NameIndex(of: db).packed)])
    }
}
