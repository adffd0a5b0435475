import GRDB
import Testing

@testable import Archive

@Suite struct IndexSchemaTests {
    /// What each start counts: looked up event by event, it is what the first screen waits for.
    @Test(arguments: [
        "SELECT count(*) FROM event WHERE status = 1 AND listed",
        "SELECT key FROM event WHERE status = 1 AND listed ORDER BY key",
        "SELECT key FROM event WHERE disputed AND listed", "SELECT count(*) FROM person",
        "SELECT count(*) FROM article",
    ])
    func `what the title and the density line count is read from an index alone`(sql: String) throws {
        let database = try DatabaseQueue()
        let plan = try database.write { db in
            try IndexSchema.create(db)
            return try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String }
        }
        #expect(plan.count == 1)
        #expect(plan.allSatisfy { $0.contains("USING COVERING INDEX") })
    }
}
