import GRDB
import Testing

@testable import Archive

private struct Boat {
    var name: String
    var harbour: Harbour

    struct Harbour {
        var town: String?
        var berths: Int
    }

    static func table(_ conflict: IndexTable<Boat>.Conflict) -> IndexTable<Boat> {
        let harbour: [IndexColumn<Harbour>] = [
            .init("town", "TEXT") { $0.town }, .init("berths", "INTEGER NOT NULL") { $0.berths },
        ]
        let columns: [IndexColumn<Boat>] = [.init("name", "TEXT PRIMARY KEY") { $0.name }, .init("sold", "INTEGER")]
        return IndexTable("boat", whenThere: conflict, columns + harbour.map { $0.of(\.harbour) })
    }
}

@Suite struct IndexTableTests {
    private let heron = Boat(name: "Heron", harbour: .init(town: "Kiel", berths: 3))
    private let moved = Boat(name: "Heron", harbour: .init(town: nil, berths: 9))

    /// The boats after both have been written.
    private func rows(_ conflict: IndexTable<Boat>.Conflict) throws -> [Row] {
        let table = Boat.table(conflict)
        return try DatabaseQueue().write { db in
            try db.execute(sql: table.create)
            for boat in [heron, moved] { try db.execute(sql: table.insert, arguments: table.arguments(for: boat)) }
            return try Row.fetchAll(db, sql: "SELECT * FROM boat")
        }
    }

    @Test func `a row has its columns by their names, and nothing where one is filled later`() throws {
        let row = try #require(try rows(.isIgnored).first)
        #expect(Array(row.columnNames) == ["name", "sold", "town", "berths"])
        let values = Array(row.databaseValues)
        #expect(values == ["Heron".databaseValue, .null, "Kiel".databaseValue, 3.databaseValue])
    }

    @Test func `what is there already stays, gives way or is an error, as the table says`() throws {
        #expect(try rows(.isIgnored).map { $0["berths"] as Int } == [3])
        #expect(try rows(.replacesIt).map { $0["berths"] as Int } == [9])
        #expect(throws: DatabaseError.self) { try rows(.fails) }
    }

    @Test func `an index has another number where a table, a column or the rules are others`() {
        let statements = IndexSchema.statements
        let number = IndexSchema.userVersion
        #expect(number == IndexSchema.number(of: statements, rules: RuleVersions.reading))
        #expect(number != IndexSchema.number(of: statements, rules: RuleVersions.reading + 1))
        for index in statements.indices {
            var others = statements
            others[index] += " "
            #expect(IndexSchema.number(of: others, rules: RuleVersions.reading) != number)
        }
        #expect((1...Int(Int32.max)).contains(number), "SQLite keeps 32 bits of it")
    }
}
