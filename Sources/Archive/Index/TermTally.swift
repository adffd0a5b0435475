internal import Foundation
internal import GRDB

/// Keeps with each person, place and tag how many events have it.
struct TermTally {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Counts the events of some terms anew.
    func count(_ terms: Set<Int64>) throws {
        let kind = try db.makeStatement(sql: "SELECT kind FROM term WHERE key = ?")
        let update = try db.makeStatement(sql: "UPDATE term SET frequency = ? WHERE key = ?")
        for term in terms.sorted() {
            switch try Int64.fetchOne(kind, arguments: [term]).flatMap({ TermKind(rawValue: $0) }) {
            case .person, .place, .tag: try update.execute(arguments: [events(of: term), term])
            default: continue
            }
        }
    }

    /// Whoever has several roles may have them in one event.
    private func events(of term: Int64) throws -> Int {
        let keys = PostingKey.all(of: term)
        let sql = "SELECT length(events) FROM posting WHERE key BETWEEN ? AND ?"
        let sizes = try Int.fetchAll(db.cachedStatement(sql: sql), arguments: [keys.lowerBound, keys.upperBound])
        guard sizes.count > 1 else { return (sizes.first ?? 0) / MemoryLayout<Int32>.size }
        let all = try db.postings(of: term).flatMap(\.events).sorted()
        return zip(all, all.dropFirst()).reduce(1) { $0 + ($1.0 == $1.1 ? 0 : 1) }
    }
}
