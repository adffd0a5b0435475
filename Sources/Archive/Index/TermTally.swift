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
        let parts = try db.postings(of: term)
        guard parts.count > 1 else { return parts.first?.events.count ?? 0 }
        let all = parts.flatMap(\.events).sorted()
        return zip(all, all.dropFirst()).reduce(1) { $0 + ($1.0 == $1.1 ? 0 : 1) }
    }
}
